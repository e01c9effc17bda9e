/** A promise of payment and what became of it. Serial dates; amounts of one unit. */
export interface PaymentPromise {
  /** When it was given. */
  readonly given: number;
  readonly promisedFor: number;
  /** Null = all that was overdue. */
  readonly amount: number | null;
}

/** What came in, and when. */
export interface Receipt {
  readonly date: number;
  readonly amount: number;
}

export const PROMISE_STATES = ['open', 'kept', 'broken'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/**
 * Whether a promise was kept: the money that came in from the day it was given to the promised day, both included, reaches the amount (any money
 * where none was named). It is open up to the promised day. Example: 100 promised for the 10th, 100 on the 11th: broken. Source: domain.md section 9.
 */
export function promiseState(promise: PaymentPromise, receipts: readonly Receipt[], asOf: number): PromiseState {
  const came = receipts
    .filter(({ date }) => date >= promise.given && date <= Math.min(promise.promisedFor, asOf))
    .reduce((sum, { amount }) => sum + amount, 0);
  const isMet = promise.amount === null ? came > 0 : came + EPSILON >= promise.amount;
  if (isMet) return 'kept';
  return asOf > promise.promisedFor ? 'broken' : 'open';
}

/** Below the smallest coin: sums of cents carry float dust. */
const EPSILON = 0.0001;
