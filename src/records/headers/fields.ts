import { GIVEN_FACTORS } from '../../domain/policy/scorecardSettings.js';

/** The kinds of tables that are read, and the fields of each (workbook.md section 1). */
export type TableKind = 'customers' | 'receivables' | 'receipts' | 'rates' | 'scores';

export const FIELDS = {
  customers: [
    'id',
    'name',
    'nature',
    'tradeKind',
    'region',
    'industry',
    'salesperson',
    'department',
    'outlet',
    'parent',
    'since',
    'registeredCapital',
    'creditLimit',
    'limitValidTo',
    'insuredLimit',
    'coverShare',
    'term',
    'paymentDay',
    'lastContact',
    'lastPurchase',
    'lastReview',
    'reviewClass',
    'keepCore',
    'purchasingPower',
    'authority',
    'need',
    'balance',
    'currency',
    'class',
    'note',
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
    'salesperson',
    'balance',
    'opening',
    'customerName',
  ],
  receipts: ['customer', 'date', 'amount', 'number', 'appliesTo', 'currency', 'rate'],
  rates: ['currency', 'rate', 'date'],
  scores: ['customer', 'channel', ...GIVEN_FACTORS],
} as const satisfies Record<TableKind, readonly string[]>;

export type Field<K extends TableKind = TableKind> = (typeof FIELDS)[K][number];

/** What the columns of one table were taken for. Columns are offsets from the table's first column. */
export interface Mapping {
  readonly fields: ReadonlyMap<Field, number>;
  /** Sales columns of a customers table by year. */
  readonly salesYears: ReadonlyMap<number, number>;
}
