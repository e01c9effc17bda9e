import { atMost } from '../numbers/compare.js';
import { checkOverdue } from '../exposure/overdueLimit.js';
import type { Stage } from '../collection/stage.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { CustomerClass } from '../classes/customerClass.js';
import type { GradeOrNR } from '../scoring/grades.js';

/** Why a customer is watched. */
export const WATCH_REASONS = ['overdue', 'over-limit', 'grade', 'class'] as const;
export type WatchReason = (typeof WATCH_REASONS)[number];

export interface Watched {
  /** Amounts of one currency and unit. */
  readonly overdue: number;
  /** Of the oldest open item. */
  readonly stage: Stage;
  readonly exposure: number;
  /** Null = none. */
  readonly limit: number | null;
  readonly grade: GradeOrNR;
  readonly class: CustomerClass | 'NR';
}

/**
 * Why a customer is on the watch list 重点关注: more overdue than the policy tolerates, and for so long that it is forced or bad debt;
 * over its limit; graded CA5 or CA6; or of the class at risk. Empty when it is not. Who only needs a reminder is not watched. The set of reasons is ours (default).
 * Example: exposure 120 of a limit of 100, nothing overdue, CA2: over the limit. Source: domain.md sections 2, 3 and 6.
 */
export function watchReasons(
  { overdue, stage, exposure, limit, grade, class: customerClass }: Watched,
  policy: Policy = DEFAULT_POLICY,
): readonly WatchReason[] {
  const holds: Readonly<Record<WatchReason, boolean>> = {
    overdue: (stage === 'forced' || stage === 'bad-debt') && checkOverdue(overdue, {}, policy).exceeded,
    'over-limit': limit !== null && !atMost(exposure, limit),
    grade: grade === 'CA5' || grade === 'CA6',
    class: customerClass === 'at-risk',
  };
  return WATCH_REASONS.filter((reason) => holds[reason]);
}
