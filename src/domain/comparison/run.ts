import { bucketIndex } from '../aging/buckets.js';
import { cleanSum } from '../numbers/sum.js';
import type { ScoreResult } from '../scoring/engine.js';

/** A customer in one currency as a run found it. */
export interface RunLine {
  readonly customer: string;
  readonly currency: string | null;
  /** A grade, NR or Cash. */
  readonly grade: string;
  /** What made the grade; null where nothing was scored or it is no longer known. */
  readonly result: ScoreResult | null;
  /** The score, where no more than that is known. */
  readonly score?: number | null;
  /** Currency units; not due first. */
  readonly buckets: readonly number[];
  /** Days past due of the oldest item owed; null = nothing is owed. Left out where only the buckets are known. */
  readonly oldestDays?: number | null;
}

/** What a run found, as far as it is compared. */
export interface Run {
  /** Serial date. */
  readonly asOf: number;
  /** Model and version that the grades were made with; null where it is no longer known. */
  readonly model: string | null;
  readonly version: number;
  /** Upper bounds of the age buckets, days. */
  readonly limits: readonly number[];
  readonly lines: readonly RunLine[];
}

/** What is overdue of a line: all buckets but the first. */
export function overdueOf({ buckets }: RunLine): number {
  return cleanSum(buckets.slice(1));
}

/**
 * The bucket of a line's oldest item owed within given bounds; null when nothing is owed. Undefined where the line was aged by other bounds and
 * the days are not known, so that it cannot be told.
 */
export function bucketOf(
  line: RunLine,
  agedBy: readonly number[],
  limits: readonly number[],
): number | null | undefined {
  const { buckets, oldestDays } = line;
  if (oldestDays !== undefined) return oldestDays === null ? null : bucketIndex(oldestDays, limits);
  if (agedBy.join() !== limits.join()) return undefined;
  const oldest = buckets.findLastIndex((amount) => amount > 0);
  return oldest < 0 ? null : oldest;
}
