import { DEFAULT_POLICY } from '../policy/policy.js';
import { rankingOf } from './cumulativeShare.js';
import { isAboveLine } from './paretoLine.js';

export interface CoreOptions {
  /** Line of the cumulative share, a fraction 0-1. */
  readonly line?: number;
  /** The customer that crosses the line is core. */
  readonly crossing?: boolean;
  /** Customers that are core whatever their sales. */
  readonly keep?: readonly (boolean | null | undefined)[];
}

/** Why a customer is core: the largest of all, within the line, the one that crosses it, or kept by the user. */
export const CORE_REASONS = ['largest', 'within-line', 'crosses-line', 'kept'] as const;
export type CoreReason = (typeof CORE_REASONS)[number];

/**
 * Core customers 核心客户: those above the line of the cumulated sales of the core years, the one that crosses it
 * included unless switched off; the largest is always core, and those that are kept. Sales of 0 or less and blank are
 * not. Example: 50, 30, 20 with a line of 0.7 gives true, true, false. Source: domain.md section 6, functions.md.
 */
export function coreCustomers(sums: readonly (number | null)[], options: CoreOptions = {}): boolean[] {
  return coreReasons(sums, options).map((reason) => reason !== null);
}

/** Why each customer is core, by the rules of `coreCustomers`; null = it is not. Sales come before the user's wish. */
export function coreReasons(sums: readonly (number | null)[], options: CoreOptions = {}): (CoreReason | null)[] {
  const { line = DEFAULT_POLICY.core.line, crossing = DEFAULT_POLICY.core.crossing, keep = [] } = options;
  const reasons = sums.map((_, index): CoreReason | null => (keep[index] === true ? 'kept' : null));
  const { order, total } = rankingOf(sums);
  let before = 0;
  for (const [rank, index] of order.entries()) {
    const including = before + (sums[index] ?? 0);
    if (rank === 0) reasons[index] = 'largest';
    else if (isAboveLine(before, including, line * total, false)) reasons[index] = 'within-line';
    else if (isAboveLine(before, including, line * total, crossing)) reasons[index] = 'crosses-line';
    before = including;
  }
  return reasons;
}
