import type { Policy } from '../../../../domain/policy/policy.js';
import type { Language } from '../../../../locales/language.js';
import type { SheetTexts } from '../../../../locales/sheetTexts.js';
import type { TableKind } from '../../../../records/headers/fields.js';
import type { RecordTable } from '../../../../records/recordTable.js';
import type { RatedLedger } from '../../rated.js';

/** What live formulas are made from: the tables as they were read, and what was computed from them. */
export interface LiveLedger {
  readonly rated: RatedLedger;
  readonly policy: Policy;
  readonly tables: readonly { readonly kind: TableKind; readonly table: RecordTable }[];
  readonly texts: SheetTexts;
  readonly language: Language;
}

/** A column of a group; without a formula it is filled by the one before it. */
export interface LiveColumn {
  readonly title: string;
  readonly formula: string | null;
  readonly format: string;
  readonly width: number;
}

/** Columns side by side; `address` gives the first cell of one of them. */
export type LiveGroup = (address: (column: number) => string) => readonly LiveColumn[];

/** Where the sheet has the day and the bucket limits that its formulas go by. */
export const AS_OF = '$B$4';
export const LIMITS_FROM = { row: 3, column: 3 } as const;

/** The only Excel table of a kind, counted from 1900; null where there are several, or another. */
export function onlyTable({ rated, tables }: LiveLedger, kind: TableKind): RecordTable | null {
  const [only, ...more] = tables.filter((each) => each.kind === kind);
  if (!only || more.length > 0 || rated.date1904 === true || only.table.grid.source.kind !== 'table') return null;
  return only.table;
}

/** Whether two amounts are the same to the cent. */
export function sameToTheCent(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.005;
}

export const TEXT = { format: 'General', width: 110 } as const;
