import type { Field, TableKind } from '../fields.js';
import type { Aliases } from './alias.js';
import { CUSTOMERS_ALIASES } from './customers.js';
import { RATES_ALIASES, RECEIPTS_ALIASES } from './receipts.js';
import { RECEIVABLES_ALIASES } from './receivables.js';
import { SCORES_ALIASES } from './scores.js';

const ALL: Readonly<Record<TableKind, ReadonlyMap<string, Aliases>>> = {
  customers: new Map(Object.entries(CUSTOMERS_ALIASES)),
  receivables: new Map(Object.entries(RECEIVABLES_ALIASES)),
  receipts: new Map(Object.entries(RECEIPTS_ALIASES)),
  rates: new Map(Object.entries(RATES_ALIASES)),
  scores: new Map(Object.entries(SCORES_ALIASES)),
};

/** The names of a field in a kind of table; undefined where the kind has no such field. */
export function aliasesOf(kind: TableKind, field: Field): Aliases | undefined {
  return ALL[kind].get(field);
}
