/**
 * What was odd in the input, as data. The sentences live in the locales; a code is never renamed.
 * Source: domain.md section 11.
 */
export type FindingSeverity = 'stops-row' | 'assumed' | 'note';

export const FINDING_SEVERITY = {
  'text-date': 'assumed',
  'date-undecided': 'stops-row',
  'date-unreadable': 'stops-row',
  'amount-unreadable': 'stops-row',
  'amount-text': 'assumed',
  'amount-rounded': 'assumed',
  'cell-error': 'stops-row',
  'row-skipped': 'stops-row',
  'customer-missing': 'stops-row',
  'customer-unlisted': 'note',
  'customer-duplicate': 'note',
  'due-missing': 'assumed',
  'undated-payment': 'assumed',
  'sales-after-as-of': 'note',
  'score-unreadable': 'stops-row',
  'score-out-of-range': 'stops-row',
  'column-renamed': 'note',
  'spill-blocked': 'assumed',
  'subtotal-row': 'stops-row',
  'due-from-term': 'assumed',
  'unallocated-receipt': 'note',
  'value-unreadable': 'assumed',
  'unit-in-header': 'note',
  'date-no-format': 'assumed',
  'date-1904': 'assumed',
  'unit-in-cell': 'assumed',
  'merged-header': 'note',
  'header-repeated': 'stops-row',
  'id-zeros-lost': 'note',
  'customer-spelling': 'note',
  'customer-name-shared': 'note',
  'duplicate-document': 'note',
  'number-shared': 'note',
  'number-missing': 'note',
  'negative-invoice': 'assumed',
  'date-order': 'note',
  'receipt-after-as-of': 'note',
  'document-after-as-of': 'note',
  'currency-no-rate': 'note',
  'rate-used': 'assumed',
  'document-draft': 'stops-row',
  'amount-zero': 'note',
  instalments: 'note',
  'balance-differs': 'note',
  'customer-names-differ': 'note',
  'customer-blanks': 'assumed',
  'rows-hidden': 'note',
  'receipt-repeated': 'stops-row',
  'receipts-beside-settled': 'note',
  'balance-list': 'note',
  'balances-as-documents': 'assumed',
  'balance-not-compared': 'note',
  'opening-balance': 'assumed',
  'limit-currency': 'note',
  'header-proposed': 'note',
  'total-differs': 'note',
  'unit-in-title': 'note',
  'unit-confirmed': 'note',
  'document-proposed': 'note',
  'findings-more': 'note',
} as const satisfies Record<string, FindingSeverity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

export interface Finding {
  readonly code: FindingCode;
  /** Where it was seen; null when it concerns the whole ledger. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What the cell held, as text. */
  readonly value: string | null;
  /** What the sentence of this code is filled with. */
  readonly data: Readonly<Record<string, string | number>>;
}
