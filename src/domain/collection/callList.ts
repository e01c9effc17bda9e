import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { GradeOrNR } from '../scoring/grades.js';

/** A debtor who may be rung. */
export interface CallCandidate {
  readonly overdue: number;
  /** Amount-weighted days past due of what is overdue. */
  readonly days: number;
  readonly grade: GradeOrNR;
}

/** Rank of a call: overdue amount × days past due × weight of the grade. Example: 1,000 for 20 days at CA4 (1.5): 30,000. Source: domain.md section 9. */
export function callRank({ overdue, days, grade }: CallCandidate, { calls }: Policy = DEFAULT_POLICY): number {
  return Math.max(0, overdue) * Math.max(0, days) * calls.weights[grade];
}
