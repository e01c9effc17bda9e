import type { Totals } from '../../../usecases/report.js';

/** Amounts of a report have at most three decimals; below this, a difference is the machine's. */
const LEAST = 0.0005;

/**
 * What is missing between the parts and the balance, in currency units: balance − (not due + buckets + on account).
 * 0 when the report ties out. Source: domain.md section 4 (tie-out line).
 */
export function missingInTieOut({ balance, onAccount, buckets }: Totals): number {
  const missing = balance - partsOf({ onAccount, buckets }).reduce((sum, part) => sum + part, 0);
  return Math.abs(missing) < Math.max(LEAST, Math.abs(balance) * Number.EPSILON * buckets.length) ? 0 : missing;
}

/** The parts of the tie-out line: not due, the buckets, and what is on account if there is any. */
export function partsOf({ onAccount, buckets }: Pick<Totals, 'onAccount' | 'buckets'>): readonly number[] {
  return onAccount === 0 ? buckets : [...buckets, onAccount];
}
