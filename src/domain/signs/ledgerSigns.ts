import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { SignId } from '../policy/signIds.js';
import type { PromiseState } from '../collection/promises.js';

/** What the ledger and the log show of one customer's payments. */
export interface PaymentTrace {
  /** Promises of the last year by what became of them. */
  readonly promises: readonly PromiseState[];
  /** Amount-weighted days late of the last half year, and of the half year before; null = nothing fell due. */
  readonly daysLate: number | null;
  readonly daysLateBefore: number | null;
  /** Overdue open items, and the mean amount of the customer's invoices; one unit. */
  readonly overdueItems: readonly number[];
  readonly usualInvoice: number | null;
  /** Reminders that were sent since the oldest overdue item fell due. */
  readonly remindersUnanswered: number;
}

/** A sign that the ledger shows, and the figures that show it. */
export interface SignEvidence {
  readonly sign: SignId;
  readonly data: Readonly<Record<string, number>>;
}

/** So many reminders without money are being fobbed off. */
const FOBBED_OFF = 2;

/**
 * The signs of the payment group that a ledger can show by itself 付款征兆: a broken promise, payments that come later and later, small sums left
 * unpaid, and reminders without answer. Each names its figures. Example: late by 5 days, now by 20: the day of payment is postponed.
 * Source: domain.md section 8; the thresholds are ours (default).
 */
export function ledgerSigns(trace: PaymentTrace, { signs }: Policy = DEFAULT_POLICY): SignEvidence[] {
  const found: SignEvidence[] = [];
  const broken = trace.promises.filter((state) => state === 'broken').length;
  if (broken > 0) found.push({ sign: 'breaks-promise', data: { count: broken } });
  const { daysLate, daysLateBefore, usualInvoice } = trace;
  if (daysLate !== null && daysLateBefore !== null && daysLate - daysLateBefore >= signs.lengtheningDays) {
    found.push({ sign: 'postpones-cash-day', data: { before: Math.round(daysLateBefore), now: Math.round(daysLate) } });
  }
  const small = trace.overdueItems.filter(
    (amount) => usualInvoice !== null && amount > 0 && amount < signs.smallShare * usualInvoice,
  );
  if (small.length > 0) found.push({ sign: 'cannot-pay-small', data: { count: small.length } });
  if (trace.remindersUnanswered >= FOBBED_OFF && trace.overdueItems.length > 0) {
    found.push({ sign: 'fobs-off', data: { count: trace.remindersUnanswered } });
  }
  return found;
}
