import { quotient, type Quotient } from '../numbers/quotient.js';
import { cleanSum } from '../numbers/sum.js';
import { rankingOf } from './cumulativeShare.js';

/**
 * Herfindahl-Hirschman index 集中度 of the values above 0: Σ (share in percent)², 0-10,000; one customer alone is 10,000.
 * Blank and values of 0 or less count for nothing; without any value above 0 it is a division by zero.
 * Example: 50, 30, 20 give 2,500 + 900 + 400 = 3,800. Source: domain.md section 3 (Concentration), functions.md (HHI).
 */
export function hhi(values: readonly (number | null)[]): Quotient {
  const positive = values.filter((value): value is number => value !== null && value > 0);
  const total = cleanSum(positive);
  const squares = positive.reduce((sum, value) => sum + value ** 2, 0);
  const index = quotient(squares, total ** 2);
  return typeof index === 'number' ? 10000 * index : index;
}

/**
 * Share of the `n` largest in the sum of the values above 0, a fraction; 1 where there are no more than `n`.
 * Example: the largest of 50, 30, 20 has 0.5, the two largest 0.8. Source: domain.md section 3 (Concentration).
 */
export function topShare(values: readonly (number | null)[], n: number): Quotient {
  const { order, total } = rankingOf(values);
  return quotient(cleanSum(order.slice(0, n).map((index) => values[index] ?? 0)), total);
}
