import { atMost } from '../numbers/compare.js';
import { DEFAULT_POLICY } from '../policy/policy.js';

/** Collection stages 催收阶段, mildest first. */
export const STAGES = ['not-due', 'reminder', 'forced', 'bad-debt'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Stage of a receivable by its days past due: a stage begins above its limit. A customer's stage is that of its
 * oldest open item. Example: 0 is not due, 1 and 30 are in reminder, 31 and 90 forced, 91 bad debt.
 * Source: domain.md section 4 (Stage).
 */
export function stageOf(daysPastDue: number, limits: readonly number[] = DEFAULT_POLICY.collection.stageLimits): Stage {
  const step = limits.findIndex((limit) => atMost(daysPastDue, limit));
  return (step < 0 ? undefined : STAGES[step]) ?? 'bad-debt';
}
