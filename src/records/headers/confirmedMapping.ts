import type { SourceTable } from '../grid.js';
import { FIELDS, type Field, type Mapping, type TableKind } from './fields.js';
import { recogniseHeaders } from './recognise.js';

/** What the user has confirmed of one table. Columns are named by their headers, so that it holds when columns move. Plain data. */
export interface ConfirmedMapping {
  readonly sheet: string;
  /** The table's name; for a plain block the sheet's. */
  readonly table: string;
  readonly kind: TableKind;
  /** Header of each field's column. */
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** A confirmed mapping of a table as it is now. */
export function confirm({ sheet, name, headers }: SourceTable, kind: TableKind, { fields }: Mapping): ConfirmedMapping {
  const named = Object.fromEntries([...fields].map(([field, offset]) => [field, headers[offset] ?? '']));
  return { sheet, table: name, kind, fields: named };
}

/** The confirmed mapping of a table, laid on its present headers; null when there is none, or when one of its columns is gone. */
export function confirmedMapping(
  source: SourceTable,
  confirmed: readonly ConfirmedMapping[],
): { readonly kind: TableKind; readonly mapping: Mapping } | null {
  const own = confirmed.findLast(({ sheet, table }) => sheet === source.sheet && table === source.name);
  if (!own) return null;
  const fields = new Map<Field, number>();
  for (const field of FIELDS[own.kind]) {
    const header = own.fields[field];
    if (header === undefined) continue;
    const offset = source.headers.indexOf(header);
    if (offset < 0) return null;
    fields.set(field, offset);
  }
  const recognised = recogniseHeaders(source.headers);
  const salesYears = recognised?.kind === own.kind ? recognised.mapping.salesYears : new Map<number, number>();
  const claimed = new Set(fields.values());
  return {
    kind: own.kind,
    mapping: { fields, salesYears: new Map([...salesYears].filter(([, offset]) => !claimed.has(offset))) },
  };
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
  return Object.values(fields).every((header) => typeof header === 'string');
}

/** The mappings with one more, in place of an older one of the same table. */
export function withMapping(mappings: readonly ConfirmedMapping[], added: ConfirmedMapping): ConfirmedMapping[] {
  return [...mappings.filter(({ sheet, table }) => sheet !== added.sheet || table !== added.table), added];
}
