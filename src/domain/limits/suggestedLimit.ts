import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { GradeOrNR } from '../scoring/grades.js';

/** What a suggested limit is made of. Amounts in currency units, all of one currency. */
export interface LimitBasis {
  readonly grade: GradeOrNR;
  /** Average monthly credit sales; below 0 counts as 0. */
  readonly monthlySales: number | null;
  /** Payment term in months. */
  readonly termMonths: number | null;
  readonly netAssets?: number | null;
  readonly yearlySales?: number | null;
}

export interface SuggestedLimit {
  readonly amount: number;
  /** Which ceiling bound, if one did. */
  readonly boundBy: 'net-assets' | 'yearly-sales' | null;
}

/**
 * Suggested limit 建议额度: average monthly sales × term in months × the grade's multiplier, under the ceilings of the
 * policy. Null for NR and where sales or term are missing: missing data proposes nothing, never 0.
 * Example: 10,000 a month, 2 months, CA1 (× 2.0) is 40,000. Source: domain.md section 3.
 */
export function suggestedLimit(basis: LimitBasis, policy: Policy = DEFAULT_POLICY): SuggestedLimit | null {
  const { grade, monthlySales, termMonths, netAssets = null, yearlySales = null } = basis;
  if (grade === 'NR' || monthlySales === null || termMonths === null) return null;
  const { multipliers, shareOfNetAssets, shareOfYearlySales } = policy.limit;
  let suggested: SuggestedLimit = {
    amount: limitAmount(monthlySales, termMonths, multipliers[grade]),
    boundBy: null,
  };
  const ceilings = [
    { boundBy: 'net-assets', share: shareOfNetAssets, of: netAssets },
    { boundBy: 'yearly-sales', share: shareOfYearlySales, of: yearlySales },
  ] as const;
  for (const { boundBy, share, of } of ceilings) {
    if (share === null || of === null) continue;
    const amount = Math.max(0, share * of);
    if (amount < suggested.amount) suggested = { amount, boundBy };
  }
  return suggested;
}

/** Average monthly sales (below 0 counts as 0) × term in months × multiplier. Example: 10,000, 2 and 1.5 give 30,000. */
export function limitAmount(monthlySales: number, termMonths: number, multiplier: number): number {
  return Math.max(0, monthlySales) * termMonths * multiplier;
}

/** A payment term of days in months. Example: 45 days are 1.5 months. */
export function termInMonths(days: number, policy: Policy = DEFAULT_POLICY): number {
  return days / policy.limit.daysPerMonth;
}

/**
 * Limit use 额度使用率: exposure / limit, a fraction; null without a limit of its own or with a limit of 0.
 * Source: domain.md section 3.
 */
export function limitUse(exposure: number, limit: number | null): number | null {
  return limit === null || limit === 0 ? null : exposure / limit;
}
