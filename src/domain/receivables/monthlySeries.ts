import { monthEnd } from '../calendar/serial.js';
import { amountAt, intAt } from '../numbers/columns.js';
import { accountsOf } from './accounts.js';
import { DOCUMENT_KINDS, NO_DATE, type Ledger } from './ledger.js';
import { settle, type Settlement } from './settle.js';

/** A month of one currency; minor units. Opening + sales − receipts = closing, exactly. */
export interface MonthOfReceivables {
  /** Serial dates, both included; the last month ends with the as-of. */
  readonly from: number;
  readonly to: number;
  readonly opening: number;
  /** Invoices less credit notes dated in the month. */
  readonly sales: number;
  /** Money of the month, set against documents or not; what was taken back is taken off. */
  readonly receipts: number;
  readonly closing: number;
  /** Of what is owed at the end of the month, not due. */
  readonly closingCurrent: number;
}

export interface MonthlySeriesOptions {
  /** Serial date. */
  readonly asOf: number;
  readonly settlement: Settlement;
  /** How many months, the month of the as-of (so far) the last. */
  readonly months: number;
}

const PAYMENT = DOCUMENT_KINDS.indexOf('payment');

/**
 * Sales, receipts and balance by month, one series per currency of the ledger, oldest month first.
 *
 * 1. What comes after the as-of is ignored; undated money of a document is taken as paid with it; undated documents
 *    stand in the opening balance.
 * 2. The part that is not due is that of the open items at the end of each month, in the mode of settlement given.
 *
 * One pass, and one settlement for each month. Source: domain.md section 4 (sales, receipts and balance by month).
 */
export function monthlySeries(ledger: Ledger, options: MonthlySeriesOptions): MonthOfReceivables[][] {
  const ends = endsOf(options);
  const moved = movements(ledger, ends);
  const current = ends.map((end) => notDueByCurrency(ledger, end, options.settlement));
  return ledger.currencies.map((_, currency) => {
    const { sales, receipts } = moved[currency] ?? { sales: [], receipts: [] };
    let closing = (sales[0] ?? 0) - (receipts[0] ?? 0);
    return ends.slice(1).map((to, index): MonthOfReceivables => {
      const opening = closing;
      const sold = sales[index + 1] ?? 0;
      const received = receipts[index + 1] ?? 0;
      closing = opening + sold - received;
      const from = (ends[index] ?? 0) + 1;
      const closingCurrent = current[index + 1]?.[currency] ?? 0;
      return { from, to, opening, sales: sold, receipts: received, closing, closingCurrent };
    });
  });
}

/** The end of the month before the first one, then the end of each. */
function endsOf({ asOf, months }: MonthlySeriesOptions): number[] {
  return Array.from({ length: months + 1 }, (_, index) => (index === months ? asOf : monthEnd(asOf, index - months)));
}

interface Movements {
  /** In the first place what lies before the first month, then by month. */
  readonly sales: number[];
  readonly receipts: number[];
}

function movements(ledger: Ledger, ends: readonly number[]): Movements[] {
  const { documents, allocations } = ledger;
  const zeros = (): number[] => ends.map(() => 0);
  const moved = ledger.currencies.map((): Movements => ({ sales: zeros(), receipts: zeros() }));
  const add = (document: number, date: number, column: keyof Movements, amount: number): void => {
    const month = ends.findIndex((end) => date <= end);
    const months = moved[intAt(documents.currency, document)]?.[column];
    if (month >= 0 && months !== undefined) months[month] = (months[month] ?? 0) + amount;
  };
  for (let document = 0; document < documents.count; document++) {
    const date = intAt(documents.documentDate, document);
    const amount = amountAt(documents.amount, document);
    if ((documents.kind[document] ?? 0) === PAYMENT) add(document, date, 'receipts', -amount);
    else add(document, date, 'sales', amount);
  }
  for (let index = 0; index < allocations.count; index++) {
    const document = intAt(allocations.document, index);
    const date = intAt(allocations.date, index);
    const taken = date === NO_DATE ? intAt(documents.documentDate, document) : date;
    add(document, taken, 'receipts', amountAt(allocations.amount, index));
  }
  return moved;
}

function notDueByCurrency(ledger: Ledger, asOf: number, settlement: Settlement): Float64Array {
  const { documents } = ledger;
  const { open } = settle(ledger, accountsOf(ledger), { asOf, settlement });
  const notDue = new Float64Array(ledger.currencies.length);
  for (let document = 0; document < open.length; document++) {
    const amount = amountAt(open, document);
    const due = intAt(documents.dueDate, document) || intAt(documents.documentDate, document);
    if (amount <= 0 || (due !== NO_DATE && due < asOf)) continue;
    const currency = intAt(documents.currency, document);
    notDue[currency] = amountAt(notDue, currency) + amount;
  }
  return notDue;
}
