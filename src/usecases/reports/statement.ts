import { addMonths } from '../../domain/calendar/serial.js';
import { amountAt, intAt } from '../../domain/numbers/columns.js';
import { accountLedger } from '../../domain/receivables/accountLedger.js';
import { DOCUMENT_KINDS, NO_DATE, type Ledger } from '../../domain/receivables/ledger.js';

/** Months that a statement reaches back. */
const MONTHS = 12;

/** A line of a statement; minor units. */
export interface StatementLine {
  /** Serial date. */
  readonly date: number;
  /** Money that was set against documents has no document of its own. */
  readonly kind: 'invoice' | 'credit-note' | 'payment';
  readonly number: string;
  readonly dueDate: number | null;
  readonly debit: number;
  readonly credit: number;
  /** After this line. */
  readonly balance: number;
}

export interface AccountStatement {
  /** Serial dates, both included. */
  readonly from: number;
  readonly to: number;
  readonly opening: number;
  readonly lines: readonly StatementLine[];
  readonly debits: number;
  readonly credits: number;
  readonly closing: number;
}

type Movement = Omit<StatementLine, 'debit' | 'credit' | 'balance'> & { readonly amount: number };

/**
 * Statement of a customer's account 对账单 in one currency with a running balance: the twelve months to the as-of, what came before in the opening
 * balance. Opening + debits − credits = closing, exactly, and closing is the customer's balance. Money that documents have received is one line a
 * day; money without a date counts with its document. Example: opening 100, invoice 50, payment 100: closing 50. Source: domain.md section 9.
 */
export function accountStatement(whole: Ledger, customer: number, currency: number, asOf: number): AccountStatement {
  const { ledger } = accountLedger(whole, customer, currency);
  const from = addMonths(asOf, -MONTHS) + 1;
  const moved = [...documentsOf(ledger), ...moneyOf(ledger)].filter(({ date }) => date <= asOf);
  moved.sort((one, other) => one.date - other.date || other.amount - one.amount);
  const opening = sumOf(moved.filter(({ date }) => date < from));
  let balance = opening;
  const lines = moved
    .filter(({ date }) => date >= from)
    .map(({ amount, ...movement }): StatementLine => {
      balance += amount;
      return { ...movement, debit: Math.max(0, amount), credit: Math.max(0, -amount), balance };
    });
  return {
    from,
    to: asOf,
    opening,
    lines,
    debits: lines.reduce((sum, { debit }) => sum + debit, 0),
    credits: lines.reduce((sum, { credit }) => sum + credit, 0),
    closing: balance,
  };
}

function documentsOf({ documents }: Ledger): Movement[] {
  return Array.from({ length: documents.count }, (_, index): Movement => {
    const due = intAt(documents.dueDate, index);
    const kind = DOCUMENT_KINDS[documents.kind[index] ?? 0] ?? 'invoice';
    return {
      date: intAt(documents.documentDate, index),
      kind,
      number: documents.number[index] ?? '',
      dueDate: due === NO_DATE || kind !== 'invoice' ? null : due,
      amount: amountAt(documents.amount, index),
    };
  });
}

/** What documents have received, day by day; a payment that is set against an invoice is a document already and leaves nothing here. */
function moneyOf({ documents, allocations }: Ledger): Movement[] {
  const byDay = new Map<number, number>();
  for (let index = 0; index < allocations.count; index++) {
    const own = intAt(allocations.date, index);
    const date = own === NO_DATE ? intAt(documents.documentDate, intAt(allocations.document, index)) : own;
    byDay.set(date, (byDay.get(date) ?? 0) - amountAt(allocations.amount, index));
  }
  return [...byDay].flatMap(([date, amount]): Movement[] =>
    amount === 0 ? [] : [{ date, kind: 'payment', number: '', dueDate: null, amount }],
  );
}

function sumOf(movements: readonly Movement[]): number {
  return movements.reduce((sum, { amount }) => sum + amount, 0);
}
