import { amountAt, intAt } from '../numbers/columns.js';
import { DOCUMENT_KINDS, NO_DATE, type Ledger } from './ledger.js';

const PAYMENT = DOCUMENT_KINDS.indexOf('payment');

/** Money and documents of one currency that are dated after the as-of date; minor units. */
export interface AfterAsOf {
  readonly received: number;
  readonly receipts: number;
  readonly documented: number;
  readonly documents: number;
}

/**
 * Money set against each document after the as-of date, minor units with the sign of the document: what is open then less this remains.
 * Example: an invoice of 100 paid the day after the as-of date is open with 100, future 100, remaining 0. Source: domain.md section 4.
 */
export function futureMoney({ documents, allocations }: Ledger, asOf: number): Float64Array {
  const future = new Float64Array(documents.count);
  for (let index = 0; index < allocations.count; index += 1) {
    const document = intAt(allocations.document, index);
    const isLater = intAt(allocations.date, index) > asOf && intAt(documents.documentDate, document) <= asOf;
    if (isLater) future[document] = amountAt(future, document) + amountAt(allocations.amount, index);
  }
  return future;
}

/** What came later than the as-of date, per currency of the ledger: money (set against documents, or payments of their own) and other documents. */
export function afterAsOf(ledger: Ledger, asOf: number): AfterAsOf[] {
  const { documents, allocations } = ledger;
  const sums = ledger.currencies.map(() => ({ received: 0, receipts: 0, documented: 0, documents: 0 }));
  for (let index = 0; index < allocations.count; index += 1) {
    const sum = sums[intAt(documents.currency, intAt(allocations.document, index))];
    const date = intAt(allocations.date, index);
    if (sum === undefined || date === NO_DATE || date <= asOf) continue;
    sum.received += amountAt(allocations.amount, index);
    sum.receipts += 1;
  }
  for (let document = 0; document < documents.count; document += 1) {
    const sum = sums[intAt(documents.currency, document)];
    if (sum === undefined || intAt(documents.documentDate, document) <= asOf) continue;
    if (documents.kind[document] === PAYMENT) {
      sum.received -= amountAt(documents.amount, document);
      sum.receipts += 1;
    } else {
      sum.documented += amountAt(documents.amount, document);
      sum.documents += 1;
    }
  }
  return sums;
}
