import type { Field, Mapping, TableKind } from './fields.js';
import { FIELDS } from './fields.js';

/** Fields that the main job uses today; other recognised columns are not read. */
const READ: Readonly<Record<TableKind, readonly Field[]>> = {
  customers: [
    'id',
    'name',
    'creditLimit',
    'term',
    'lastReview',
    'reviewClass',
    'keepCore',
    'balance',
    'currency',
    'nature',
    'tradeKind',
    'region',
    'industry',
    'salesperson',
    'since',
    'registeredCapital',
    'lastContact',
    'department',
    'outlet',
    'purchasingPower',
    'authority',
    'need',
  ],
  receivables: [
    'customer',
    'amount',
    'debit',
    'credit',
    'outstanding',
    'number',
    'type',
    'status',
    'documentDate',
    'dueDate',
    'term',
    'paid',
    'settledDate',
    'appliesTo',
    'currency',
    'rate',
    'disputed',
    'disputedUntil',
    'balance',
    'opening',
    'customerName',
  ],
  receipts: FIELDS.receipts,
  rates: FIELDS.rates,
  scores: FIELDS.scores.filter((field) => field !== 'channel'),
};

/** The columns of a recognised table that have to be read, as ascending offsets from its first column. */
export function neededOffsets(kind: TableKind, mapping: Mapping): number[] {
  const offsets = READ[kind].flatMap((field) => mapping.fields.get(field) ?? []);
  return [...new Set([...offsets, ...mapping.salesYears.values()])].sort((a, b) => a - b);
}
