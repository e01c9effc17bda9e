import { cleanSum } from '../numbers/sum.js';
import { settleFifo } from '../receivables/settleFifo.js';

/** Aged balances after money was set against them; amounts in the unit of the balances. */
export interface ReceiptsOnBalances {
  /** What stays open of each column, in the order given. */
  readonly open: readonly number[];
  /** What was set against each column. */
  readonly used: readonly number[];
  /** Money beyond all that is owed, 0 or more. */
  readonly left: number;
}

/**
 * Sets receipts against aged balances where the documents are not known: the oldest bucket first, what is not due last.
 *
 * 1. Columns stand as in an aging: not due, then the buckets from young to old.
 * 2. No column is settled below 0, and one that is negative (credits that were aged) is left as it is.
 * 3. Open less left = balances less receipts, exactly.
 *
 * Example: 50 not due, 30 and 20 overdue, 35 received: the 20 and 15 of the 30, so that 50, 15, 0 stay open.
 * Receipts below 0 are a RangeError. Source: domain.md section 4 (Receipts against aged balances).
 */
export function receiptsOnBalances(balances: readonly number[], received: number): ReceiptsOnBalances {
  if (!(received >= 0)) throw new RangeError(`Receipts of ${received} cannot be set against balances: give 0 or more.`);
  const owed = balances.map((balance) => Math.max(0, balance));
  const remaining = settleFifo([...owed].reverse(), received).reverse();
  const used = owed.map((amount, column) => cleanSum([amount, -(remaining[column] ?? 0)]));
  return {
    open: balances.map((balance, column) => (balance < 0 ? balance : (remaining[column] ?? 0))),
    used,
    left: cleanSum([received, ...used.map((amount) => -amount)]),
  };
}
