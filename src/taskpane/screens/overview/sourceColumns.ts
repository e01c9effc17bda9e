import type { Field, TableKind } from '../../../records/headers/fields.js';
import type { LedgerOverview } from '../../../usecases/rateLedger/types.js';

/** The user's own titles of the columns from which fields were read, with their sheet: "Invoices: Amount, Due date". */
export function sourceColumns(
  overview: LedgerOverview | null,
  wanted: Partial<Readonly<Record<TableKind, readonly Field[]>>>,
): readonly string[] {
  return (overview?.tables ?? []).flatMap(({ kind, source, mapping }) => {
    const titles = (wanted[kind] ?? []).flatMap((field) => {
      const offset = mapping.fields.get(field);
      return offset === undefined ? [] : [source.headers[offset] ?? ''];
    });
    return titles.length === 0 ? [] : [`${source.sheet}: ${titles.join(', ')}`];
  });
}

/** What is owed. */
export const BALANCE_FIELDS = {
  receivables: ['customer', 'amount', 'debit', 'credit', 'outstanding', 'paid', 'settledDate', 'documentDate'],
  receipts: ['customer', 'amount', 'date'],
} as const;

/** How old it is. */
export const AGE_FIELDS = {
  receivables: ['amount', 'outstanding', 'paid', 'settledDate', 'dueDate', 'documentDate', 'term'],
  receipts: ['amount', 'date'],
} as const;
