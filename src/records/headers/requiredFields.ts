import { GIVEN_FACTORS } from '../../domain/policy/scorecardSettings.js';
import type { Field, TableKind } from './fields.js';

/** Of each group of fields, a table of the kind needs at least one. */
const REQUIRED: Readonly<Record<TableKind, readonly (readonly Field[])[]>> = {
  customers: [['id', 'name']],
  receivables: [['customer'], ['amount', 'outstanding', 'debit', 'credit']],
  receipts: [['customer'], ['date'], ['amount']],
  rates: [['currency'], ['rate']],
  scores: [['customer'], GIVEN_FACTORS],
};

/**
 * The groups of fields of which a table still needs one: a receivables table without any amount lacks
 * ["amount", "outstanding", "debit", "credit"]. Empty when it can be read. Source: workbook.md section 1.
 */
export function lackingFields(kind: TableKind, fields: Iterable<Field>): readonly (readonly Field[])[] {
  const there = new Set(fields);
  return REQUIRED[kind].filter((group) => !group.some((field) => there.has(field)));
}
