import { monthlySeries, type MonthlySeriesOptions, type MonthOfReceivables } from './monthlySeries.js';
import { NO_DATE, type Ledger } from './ledger.js';
import { countPayments, dueDateOf } from './paymentBehaviour.js';

/** A month of one account; minor units. */
export interface PaymentMonth extends Pick<MonthOfReceivables, 'from' | 'to' | 'sales' | 'receipts' | 'closing'> {
  /** Σ amount·days late / Σ amount of what was paid of invoices in the month; null where nothing was. */
  readonly daysLate: number | null;
}

/**
 * What one account was invoiced and paid, month by month, oldest first, and how late the payments of each month were. The ledger holds that
 * account alone (`accountLedger`). Months, sales and receipts as in `monthlySeries`, payments as in `paymentBehaviour`.
 * Source: domain.md section 4 (Weighted days late; sales, receipts and balance by month).
 */
export function paymentMonths(ledger: Ledger, options: MonthlySeriesOptions): PaymentMonth[] {
  const [months = []] = monthlySeries(ledger, options);
  const paid = months.map(() => ({ amount: 0, days: 0 }));
  countPayments(ledger, options, (document, amount, day, overdue) => {
    const due = dueDateOf(ledger, document);
    const sums = paid[months.findIndex(({ from, to }) => from <= day && day <= to)];
    if (overdue || due === NO_DATE || !sums) return;
    sums.amount += amount;
    sums.days += amount * (day - due);
  });
  return months.map(({ from, to, sales, receipts, closing }, index) => {
    const { amount, days } = paid[index] ?? { amount: 0, days: 0 };
    return { from, to, sales, receipts, closing, daysLate: amount === 0 ? null : days / amount };
  });
}
