import { amountAt, intAt } from '../numbers/columns.js';
import { accountsOf } from './accounts.js';
import { DOCUMENT_KINDS, type Ledger } from './ledger.js';

/** A stretch of serial dates, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const PAYMENT = DOCUMENT_KINDS.indexOf('payment');

/**
 * Sales of each account (customer and currency, in the order of `accountsOf`) by its documents: invoices less credit
 * notes dated within the period, minor units. Payments are no sales; documents without a date are in no period.
 * Source: workbook.md section 2 (Sales).
 */
export function salesByAccount(ledger: Ledger, { from, to }: Period): Float64Array {
  const accounts = accountsOf(ledger);
  const sales = new Float64Array(accounts.count);
  const { documents } = ledger;
  for (let document = 0; document < documents.count; document++) {
    const date = intAt(documents.documentDate, document);
    if (date < from || date > to || (documents.kind[document] ?? 0) === PAYMENT) continue;
    const account = intAt(accounts.ofDocument, document);
    sales[account] = amountAt(sales, account) + amountAt(documents.amount, document);
  }
  return sales;
}
