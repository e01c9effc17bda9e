import { amountAt, intAt } from '../numbers/columns.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { paymentIndexPoints } from '../scoring/paymentIndex.js';
import { accountsOf, type Accounts } from './accounts.js';
import { DOCUMENT_KINDS, NO_DATE, type Ledger } from './ledger.js';
import { paymentHabitOf, type PaymentHabit } from './paymentHabit.js';
import { settle, type SettleOptions } from './settle.js';

const PAYMENT = DOCUMENT_KINDS.indexOf('payment');

/** How an account pays. Everything is null when nothing was paid yet and nothing is overdue. */
export interface PaymentBehaviour {
  /** Index into `Ledger.customers`. */
  readonly customer: number;
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  /** Σ amount·days late / Σ amount; early is negative. */
  readonly daysLate: number | null;
  /** Days from document to due date, weighted alike; null when no document date is known. */
  readonly terms: number | null;
  /** Terms + days late. */
  readonly daysPaid: number | null;
  /** 0-100. */
  readonly index: number | null;
  readonly habit: PaymentHabit | null;
}

/**
 * Payment behaviour per account (customer and currency), in the order of the accounts.
 *
 * 1. Counted are invoices only: each payment received by the as-of with its own amount and its own days late, and what is
 *    still open of an invoice once it is overdue, with its age at the as-of. So an invoice paid in two parts counts each
 *    part on its day, and what is not due yet says nothing.
 * 2. Undated money is not counted, for its day is not known, nor money taken back; what that leaves open counts by rule 1.
 * 3. Where a due date is missing, the document date stands for it (and the other way round); invoices without either
 *    are not counted.
 * 4. "Paid within days of the document" is asked of accounts with nothing overdue: only they have paid.
 * 5. Settled by due date, a payment document counts for each invoice that it was set against, with its own date.
 * 6. With money left on account no payment belongs to an invoice: only what is open and overdue counts.
 *
 * Source: domain.md sections 2 (Payment index) and 4 (Weighted terms / days late / days paid).
 */
export function paymentBehaviour(
  ledger: Ledger,
  options: SettleOptions,
  policy: Policy = DEFAULT_POLICY,
): PaymentBehaviour[] {
  const accounts = accountsOf(ledger);
  const sums = new BehaviourSums(ledger, accounts, policy);
  countPayments(ledger, options, (document, amount, day, overdue) => sums.add(document, amount, day, overdue));
  return Array.from({ length: accounts.count }, (_, account) => sums.of(account));
}

/** Told of an amount of a document that was paid, or is still unpaid (`overdue`), on a day. Minor units, serial date. */
export type CountPayment = (document: number, amount: number, day: number, overdue: boolean) => void;

/** Tells what says how customers pay, by the rules of `paymentBehaviour`: each amount once. */
export function countPayments(ledger: Ledger, options: SettleOptions, count: CountPayment): void {
  const { documents } = ledger;
  if (options.settlement !== 'on-account') countAllocations(ledger, options.asOf, count);
  const { open } = settle(ledger, accountsOf(ledger), options, (document, credit, amount) => {
    const date = intAt(documents.documentDate, credit);
    const isMoney = (documents.kind[credit] ?? 0) === PAYMENT && date !== NO_DATE;
    if (isMoney && amountAt(documents.amount, document) > 0) count(document, amount, date, false);
  });
  for (let document = 0; document < open.length; document++) {
    const remainder = amountAt(open, document);
    if (remainder > 0 && options.asOf > dueDateOf(ledger, document)) count(document, remainder, options.asOf, true);
  }
}

function countAllocations(ledger: Ledger, asOf: number, count: CountPayment): void {
  const { allocations, documents } = ledger;
  for (let index = 0; index < allocations.count; index++) {
    const date = intAt(allocations.date, index);
    const amount = amountAt(allocations.amount, index);
    const document = intAt(allocations.document, index);
    const received = date !== NO_DATE && date <= asOf && amount > 0;
    const invoiced = amountAt(documents.amount, document) > 0 && intAt(documents.documentDate, document) <= asOf;
    if (received && invoiced) count(document, amount, date, false);
  }
}

/** Due date of a document, else its own date; NO_DATE without either. */
export function dueDateOf({ documents }: Ledger, document: number): number {
  return intAt(documents.dueDate, document) || intAt(documents.documentDate, document);
}

/** Weighted sums per account while they fill. */
class BehaviourSums {
  private readonly weight: Float64Array;
  private readonly late: Float64Array;
  private readonly points: Float64Array;
  /** What the sums of points lose by rounding, so that the order of the documents does not matter. */
  private readonly pointsLost: Float64Array;
  private readonly datedWeight: Float64Array;
  private readonly terms: Float64Array;
  private readonly overdue: Uint8Array;

  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: Accounts,
    private readonly policy: Policy,
  ) {
    const column = (): Float64Array => new Float64Array(accounts.count);
    this.weight = column();
    this.late = column();
    this.points = column();
    this.pointsLost = column();
    this.datedWeight = column();
    this.terms = column();
    this.overdue = new Uint8Array(accounts.count);
  }

  /** Counts an amount of a document that was paid, or is still unpaid (`overdue`), on a day. */
  add(document: number, amount: number, day: number, overdue: boolean): void {
    const due = dueDateOf(this.ledger, document);
    if (due === NO_DATE) return;
    const account = intAt(this.accounts.ofDocument, document);
    const daysLate = day - due;
    accumulate(this.weight, account, amount);
    accumulate(this.late, account, amount * daysLate);
    const points = amount * paymentIndexPoints(daysLate, this.policy.paymentIndex.points);
    accumulate(this.pointsLost, account, lostBy(amountAt(this.points, account), points));
    accumulate(this.points, account, points);
    const dated = intAt(this.ledger.documents.documentDate, document);
    if (dated !== NO_DATE) {
      accumulate(this.datedWeight, account, amount);
      accumulate(this.terms, account, amount * (due - dated));
    }
    if (overdue) this.overdue[account] = 1;
  }

  of(account: number): PaymentBehaviour {
    const customer = intAt(this.accounts.customer, account);
    const currency = intAt(this.accounts.currency, account);
    const weight = amountAt(this.weight, account);
    if (weight === 0) {
      return { customer, currency, daysLate: null, terms: null, daysPaid: null, index: null, habit: null };
    }
    const daysLate = amountAt(this.late, account) / weight;
    const datedWeight = amountAt(this.datedWeight, account);
    const terms = datedWeight === 0 ? null : amountAt(this.terms, account) / datedWeight;
    const daysPaid = terms === null ? null : terms + daysLate;
    const { limits, onDelivery } = this.policy.paymentHabit;
    const daysAfterDocument = (this.overdue[account] ?? 0) === 1 ? null : daysPaid;
    return {
      customer,
      currency,
      daysLate,
      terms,
      daysPaid,
      index: (amountAt(this.points, account) + amountAt(this.pointsLost, account)) / weight,
      habit: paymentHabitOf(daysLate, limits, daysAfterDocument, onDelivery),
    };
  }
}

function accumulate(column: Float64Array, index: number, amount: number): void {
  column[index] = amountAt(column, index) + amount;
}

/** What a sum of doubles loses of its smaller part (Neumaier's compensated summation). */
function lostBy(sum: number, added: number): number {
  const total = sum + added;
  return Math.abs(sum) >= Math.abs(added) ? sum - total + added : added - total + sum;
}
