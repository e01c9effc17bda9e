import { amountAt, intAt } from '../numbers/columns.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import { accountsOf } from '../receivables/accounts.js';
import { DOCUMENT_KINDS, NO_DATE, type Ledger } from '../receivables/ledger.js';
import { settle, type Settlement } from '../receivables/settle.js';
import { lossRates } from './lossRates.js';

export interface LossRateOptions {
  /** Serial date. */
  readonly asOf: number;
  readonly settlement: Settlement;
  /** Upper bounds of the age buckets, days past due; one rate for not due, each bucket and beyond. */
  readonly limits?: readonly number[];
}

export interface LedgerLossRates {
  /** Minor units that were outstanding when each stage began: sold, then at the due date, then after each limit. */
  readonly outstanding: readonly number[];
  /** What of it is still not paid at the as-of. */
  readonly loss: number;
  /** Fractions; null where nothing was ever outstanding: history says nothing then. */
  readonly rates: readonly (number | null)[];
}

const INVOICE = DOCUMENT_KINDS.indexOf('invoice');
const PAYMENT = DOCUMENT_KINDS.indexOf('payment');

/**
 * Loss rates by roll rates from the ledger's own history, one set per currency.
 *
 * 1. Counted are invoices whose last stage has begun by the as-of: only they can show what was never paid.
 * 2. Money counts with its own date; what was paid without a date is left out with that part of its invoice.
 * 3. Rate of a stage = still not paid at the as-of / outstanding when the stage began.
 *
 * Source: domain.md section 4 (Allowance).
 */
export function ledgerLossRates(ledger: Ledger, options: LossRateOptions): LedgerLossRates[] {
  const { asOf, settlement, limits = DEFAULT_POLICY.aging.limits } = options;
  const { documents, allocations } = ledger;
  const history = new History(ledger, asOf, [0, ...limits]);
  for (let document = 0; document < documents.count; document++) {
    history.sell(document, amountAt(documents.amount, document));
  }
  if (settlement !== 'on-account') {
    for (let index = 0; index < allocations.count; index++) {
      const document = intAt(allocations.document, index);
      history.pay(document, intAt(allocations.date, index), amountAt(allocations.amount, index));
    }
  }
  settle(ledger, accountsOf(ledger), { asOf, settlement }, (document, credit, amount) => {
    const isMoney = (documents.kind[credit] ?? 0) === PAYMENT;
    history.pay(document, isMoney ? intAt(documents.documentDate, credit) : NO_DATE, amount);
  });
  return history.rates();
}

/** What was outstanding by currency and stage while it fills. */
class History {
  private readonly outstanding: number[][];
  private readonly losses: number[];

  constructor(
    private readonly ledger: Ledger,
    private readonly asOf: number,
    private readonly limits: readonly number[],
  ) {
    this.outstanding = ledger.currencies.map(() => [0, ...limits.map(() => 0)]);
    this.losses = ledger.currencies.map(() => 0);
  }

  sell(document: number, amount: number): void {
    this.add(document, Infinity, amount);
  }

  /** Money without a date takes its part out of all stages: it was sold, but how late it was paid is not known. */
  pay(document: number, date: number, amount: number): void {
    if (date > this.asOf) return;
    if (date === NO_DATE) this.add(document, Infinity, -amount);
    else this.add(document, date - this.dueDateOf(document), -amount);
  }

  rates(): LedgerLossRates[] {
    return this.outstanding.map((outstanding, currency) => {
      const loss = this.losses[currency] ?? 0;
      return { outstanding, loss, rates: lossRates(outstanding, loss) };
    });
  }

  /** Changes the stages that begin on or after so many days past due (Infinity: all), and what is not paid. */
  private add(document: number, daysLate: number, amount: number): void {
    if (!this.isCounted(document)) return;
    const currency = intAt(this.ledger.documents.currency, document);
    const stages = this.outstanding[currency];
    if (stages === undefined) return;
    for (let stage = 0; stage < stages.length; stage++) {
      const begins = this.limits[stage - 1] ?? -Infinity;
      if (daysLate === Infinity || daysLate <= begins) stages[stage] = (stages[stage] ?? 0) + amount;
    }
    this.losses[currency] = (this.losses[currency] ?? 0) + amount;
  }

  private isCounted(document: number): boolean {
    const { kind, amount } = this.ledger.documents;
    const due = this.dueDateOf(document);
    const isInvoice = (kind[document] ?? 0) === INVOICE && amountAt(amount, document) > 0;
    return isInvoice && due !== NO_DATE && due + (this.limits.at(-1) ?? 0) < this.asOf;
  }

  private dueDateOf(document: number): number {
    const { dueDate, documentDate } = this.ledger.documents;
    return intAt(dueDate, document) || intAt(documentDate, document);
  }
}
