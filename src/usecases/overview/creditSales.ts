import { addMonths, partsOf } from '../../domain/calendar/serial.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { fromMinor } from '../../domain/money/money.js';
import { intAt } from '../../domain/numbers/columns.js';
import { DOCUMENT_KINDS, NO_DATE, type Ledger } from '../../domain/receivables/ledger.js';
import { accountsOf } from '../../domain/receivables/accounts.js';
import { salesByAccount } from '../../domain/receivables/sales.js';
import type { CustomerRows } from '../../records/customers/readCustomers.js';
import type { CreditSales } from './types.js';

const PAYMENT = DOCUMENT_KINDS.indexOf('payment');

/** Whether the ledger shows money that came in: a list of open items alone does not, and says nothing of what was sold or never paid. */
export function showsPayments({ documents, allocations }: Ledger): boolean {
  return allocations.count > 0 || documents.kind.subarray(0, documents.count).includes(PAYMENT);
}

/**
 * Credit sales by currency of the ledger, in currency units.
 *
 * 1. Where the ledger shows payments: invoices less credit notes of the twelve months to the as-of, over the days of a year; over the days
 *    since the first document where the ledger is younger.
 * 2. A list of open items: the last whole year column of the customers, in a ledger of one currency.
 * 3. Null else, and where nothing was sold.
 */
export function creditSales(
  ledger: Ledger,
  customers: CustomerRows,
  asOf: number,
  yearDays: number,
): readonly (CreditSales | null)[] {
  if (!showsPayments(ledger))
    return [ledger.currencies.length === 1 ? fromYearColumn(customers, asOf, yearDays) : null];
  const from = addMonths(asOf, -12) + 1;
  const first = firstDate(ledger);
  const days = first <= from ? yearDays : asOf - first + 1;
  const accounts = accountsOf(ledger);
  const sold = ledger.currencies.map(() => 0);
  salesByAccount(ledger, { from, to: asOf }).forEach((amount, account) => {
    const currency = intAt(accounts.currency, account);
    sold[currency] = (sold[currency] ?? 0) + amount;
  });
  return sold.map((minor, currency): CreditSales | null => {
    const amount = fromMinor(minor, ledger.currencies[currency]?.decimals ?? 2);
    return amount > 0 && days > 0 ? { amount, days, from: 'documents' } : null;
  });
}

function fromYearColumn({ years, rows }: CustomerRows, asOf: number, days: number): CreditSales | null {
  const { year, month, day } = partsOf(asOf);
  const last = month === 12 && day === 31 ? year : year - 1;
  const column = years.indexOf(last);
  if (column < 0) return null;
  const amount = cleanSum(rows.map(({ sales }) => sales[column] ?? 0));
  return amount > 0 ? { amount, days, from: 'year-column' } : null;
}

function firstDate({ documents }: Ledger): number {
  let first = Infinity;
  for (let document = 0; document < documents.count; document++) {
    const date = intAt(documents.documentDate, document);
    if (date !== NO_DATE && date < first) first = date;
  }
  return first;
}
