import { DEFAULT_POLICY } from '../policy/policy.js';
import { rankingOf } from './cumulativeShare.js';
import { isAboveLine } from './paretoLine.js';

export type AbcClass = 'A' | 'B' | 'C';

export interface AbcOptions {
  /** Lines of the cumulative share, fractions 0-1, a ≤ b. */
  readonly a?: number;
  readonly b?: number;
  /** The row that crosses a line stays above it. */
  readonly crossing?: boolean;
}

/**
 * ABC classes by a value such as sales, in the order given.
 *
 * 1. Shares are of the sum of the values above 0, cumulated from the largest, the row included; ties keep row order.
 * 2. A while the share is at most `a`, B while at most `b`, C the rest; the largest is always A.
 * 3. Values of 0 or less are C; blank stays blank.
 *
 * Example: 70, 20, 10 (shares 0.7, 0.9, 1) are A, B, C. Source: domain.md section 6, functions.md (ABCCLASS).
 */
export function abcClasses(values: readonly (number | null)[], options: AbcOptions = {}): (AbcClass | null)[] {
  const { a = DEFAULT_POLICY.abc.a, b = DEFAULT_POLICY.abc.b, crossing = DEFAULT_POLICY.abc.crossing } = options;
  const classes = values.map((value): AbcClass | null => (value === null ? null : 'C'));
  const { order, total } = rankingOf(values);
  let before = 0;
  for (const [rank, index] of order.entries()) {
    const including = before + (values[index] ?? 0);
    if (rank === 0 || isAboveLine(before, including, a * total, crossing)) classes[index] = 'A';
    else if (isAboveLine(before, including, b * total, crossing)) classes[index] = 'B';
    before = including;
  }
  return classes;
}
