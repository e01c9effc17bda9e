import { intAt } from '../numbers/columns.js';
import { NO_DATE, type Ledger } from './ledger.js';
import { countPayments } from './paymentBehaviour.js';
import type { SettleOptions } from './settle.js';

/**
 * Amount-weighted term that was granted, days from document to due date, by currency of the ledger: Σ amount·days / Σ amount over the same amounts
 * as the payment index. Null where no document with both dates was paid or is overdue.
 * Example: 100 at 30 and 300 at 60 days are 52.5 days. Source: domain.md section 4 (Weighted terms).
 */
export function averageTerms(ledger: Ledger, options: SettleOptions): readonly (number | null)[] {
  const { documents } = ledger;
  const sums = ledger.currencies.map(() => ({ amounts: 0, products: 0 }));
  countPayments(ledger, options, (document, amount) => {
    const made = intAt(documents.documentDate, document);
    const due = intAt(documents.dueDate, document);
    const sum = sums[intAt(documents.currency, document)];
    if (made === NO_DATE || due === NO_DATE || sum === undefined) return;
    sum.amounts += amount;
    sum.products += amount * (due - made);
  });
  return sums.map(({ amounts, products }) => (amounts === 0 ? null : products / amounts));
}
