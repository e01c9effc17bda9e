import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/**
 * Loss rate of "not due" and of each age bucket by the policy's own table: that of the bucket's first day past due. Null where the table begins later:
 * it must not count as safe. `limits` are the upper bounds of the buckets, days.
 * Example: 0.5 % when not due, 2 % from day 1, 5 % from day 31, limits 30 and 60: 0.005, 0.02, 0.05, and from day 61 what then holds.
 * Source: domain.md section 4 (Allowance: loss rates from the user's table).
 */
export function policyLossRates(limits: readonly number[], policy: Policy = DEFAULT_POLICY): (number | null)[] {
  const { rates } = policy.allowance;
  const firstDays = [0, 1, ...limits.map((limit) => limit + 1)];
  return firstDays.map((day) => rates.findLast(([from]) => from === null || from <= day)?.[1] ?? null);
}
