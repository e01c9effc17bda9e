import type { SaidOfTable, SourceTable } from '../grid.js';
import { FIELDS, type Field, type Mapping, type TableKind } from './fields.js';
import { recogniseHeaders } from './recognise.js';

/** What the user has confirmed of one table. Columns are named by their headers, so that it holds when columns move. Plain data. */
export interface ConfirmedMapping extends SaidOfTable {
  readonly sheet: string;
  /** The table's name; for a plain block the sheet's. */
  readonly table: string;
  readonly kind: TableKind;
  /** Header of each field's column. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Which of the columns with that header it is, from 0, where it is not the first. */
  readonly repeats?: Readonly<Partial<Record<Field, number>>>;
}

/** A confirmed mapping of a table as it is now. */
export function confirm(
  { sheet, name, headers }: SourceTable,
  kind: TableKind,
  { fields }: Pick<Mapping, 'fields'>,
  said: SaidOfTable = {},
): ConfirmedMapping {
  const named = Object.fromEntries([...fields].map(([field, offset]) => [field, headers[offset] ?? '']));
  const repeats = [...fields].flatMap(([field, offset]) => {
    const before = headers.slice(0, offset).filter((header) => header === headers[offset]).length;
    return before === 0 ? [] : [[field, before] as const];
  });
  return {
    ...{ sheet, table: name, kind, fields: named },
    ...(repeats.length === 0 ? {} : { repeats: Object.fromEntries(repeats) }),
    ...said,
  };
}

/** The confirmed mapping of a table, laid on its present headers; null when there is none, or when one of its columns is gone. */
export function confirmedMapping(
  source: SourceTable,
  confirmed: readonly ConfirmedMapping[],
): { readonly source: SourceTable; readonly kind: TableKind; readonly mapping: Mapping } | null {
  const own = confirmed.findLast(({ sheet, table }) => sheet === source.sheet && table === source.name);
  if (!own) return null;
  const fields = new Map<Field, number>();
  for (const field of FIELDS[own.kind]) {
    const header = own.fields[field];
    if (header === undefined) continue;
    const offset = nthIndex(source.headers, header, own.repeats?.[field] ?? 0);
    if (offset < 0) return null;
    fields.set(field, offset);
  }
  const recognised = recogniseHeaders(source.headers);
  const salesYears = recognised?.kind === own.kind ? recognised.mapping.salesYears : new Map<number, number>();
  const claimed = new Set(fields.values());
  const { dateOrder, factor } = own;
  const said = { ...(dateOrder ? { dateOrder } : {}), ...(factor === undefined ? {} : { factor }) };
  return {
    source: Object.keys(said).length === 0 ? source : { ...source, said },
    kind: own.kind,
    mapping: { fields, salesYears: new Map([...salesYears].filter(([, offset]) => !claimed.has(offset))) },
  };
}

/** Place of the nth header of that text, from 0; -1 when there are fewer. */
function nthIndex(headers: readonly string[], header: string, nth: number): number {
  let seen = 0;
  return headers.findIndex((each) => each === header && seen++ === nth);
}

/** Confirmed mappings out of stored text; what is none is passed over. */
export function parseMappings(text: string): ConfirmedMapping[] {
  const stored = jsonOf(text);
  return Array.isArray(stored) ? stored.filter(isMapping) : [];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is ConfirmedMapping {
  if (typeof value !== 'object' || value === null) return false;
  if (!('sheet' in value && 'table' in value && 'kind' in value && 'fields' in value)) return false;
  const { sheet, table, kind, fields } = value;
  const isNamed = typeof sheet === 'string' && typeof table === 'string' && typeof kind === 'string';
  if (!isNamed || !Object.hasOwn(FIELDS, kind) || typeof fields !== 'object' || fields === null) return false;
  return Object.values(fields).every((header) => typeof header === 'string') && isSaid(value);
}

/** Whether what stands beside the columns is what it has to be. */
function isSaid(value: object): boolean {
  const repeats = 'repeats' in value ? value.repeats : {};
  const dateOrder = 'dateOrder' in value ? value.dateOrder : undefined;
  const factor = 'factor' in value ? value.factor : undefined;
  if (typeof repeats !== 'object' || repeats === null) return false;
  if (!Object.values(repeats).every((place) => Number.isInteger(place))) return false;
  if (dateOrder !== undefined && dateOrder !== 'mdy' && dateOrder !== 'dmy') return false;
  return factor === undefined || (typeof factor === 'number' && Number.isFinite(factor) && factor > 0);
}

/** The mappings with one more, in place of an older one of the same table. */
export function withMapping(mappings: readonly ConfirmedMapping[], added: ConfirmedMapping): ConfirmedMapping[] {
  return [...mappings.filter(({ sheet, table }) => sheet !== added.sheet || table !== added.table), added];
}
