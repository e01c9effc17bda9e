import { atMost } from '../numbers/compare.js';
import { cleanSum } from '../numbers/sum.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

export interface OverdueItem {
  /** Open amount; credits are negative and count for nothing here. */
  readonly amount: number;
  readonly daysPastDue: number;
}

/** What of open items is overdue by more days than are tolerated (0 by default). */
export function overdueAmount(items: readonly OverdueItem[], policy: Policy = DEFAULT_POLICY): number {
  const late = items.filter(({ amount, daysPastDue }) => amount > 0 && daysPastDue > policy.overdue.toleranceDays);
  return cleanSum(late.map(({ amount }) => amount));
}

export interface OverdueCheck {
  readonly exceeded: boolean;
  /** Overdue amount up to which nothing is held: limit and tolerance. */
  readonly allowed: number;
  /** Why it is not exceeded although more is overdue. */
  readonly exempt: boolean;
}

/**
 * Overdue limit: a customer is blocked when more is overdue than its limit and the tolerance allow, unless it is exempt.
 * Example: 550 overdue, limit 499: exceeded; with a tolerance of 51 it is not. Source: domain.md section 3.
 */
export function checkOverdue(
  overdue: number,
  { limit, tolerance, exempt = false }: { limit?: number; tolerance?: number; exempt?: boolean } = {},
  { overdue: defaults }: Policy = DEFAULT_POLICY,
): OverdueCheck {
  const allowed = cleanSum([limit ?? defaults.limit, tolerance ?? defaults.tolerance]);
  const above = !atMost(overdue, allowed);
  return { exceeded: above && !exempt, allowed, exempt: above && exempt };
}
