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
 * What became of each promise: kept when the money from the day it was given to the promised day, both included, reaches its amount (any money where
 * none was named); open up to the promised day; else broken. Money counts once, for the promise that is due first.
 * Example: 600 by the 9th and 400 by the 20th, 600 on the 8th and 400 on the 25th: kept, broken. Source: domain.md section 9.
 */
export function promiseStates(
  promises: readonly PaymentPromise[],
  receipts: readonly Receipt[],
  asOf: number,
): PromiseState[] {
  const left = receipts.filter(({ date }) => date <= asOf).map(({ date, amount }) => ({ date, amount }));
  const order = promises
    .map((promise, index) => ({ promise, index }))
    .sort((one, other) => one.promise.promisedFor - other.promise.promisedFor);
  const states = new Array<PromiseState>(promises.length).fill('open');
  for (const { promise, index } of order) {
    const { given, promisedFor, amount } = promise;
    const own = left.filter(({ date }) => date >= given && date <= promisedFor);
    const came = own.reduce((sum, receipt) => sum + receipt.amount, 0);
    const isMet = amount === null ? came > 0 : came + EPSILON >= amount;
    states[index] = isMet ? 'kept' : asOf > promisedFor ? 'broken' : 'open';
    let taken = amount ?? came;
    for (const receipt of own) {
      const part = Math.min(receipt.amount, taken);
      receipt.amount -= part;
      taken -= part;
    }
  }
  return states;
}

/** Below the smallest coin: sums of cents carry float dust. */
const EPSILON = 0.0001;
