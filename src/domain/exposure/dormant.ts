import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/**
 * Whether a limit is dormant: it stands open (above 0) though there were no dealings for more days than the policy says, or
 * never any. Serial dates; dealings after the as-of do not count, the caller leaves them out. Source: domain.md section 3.
 */
export function isDormant(
  limit: number | null,
  lastDealing: number | null,
  asOf: number,
  { dormancy }: Policy = DEFAULT_POLICY,
): boolean {
  if (limit === null || limit <= 0) return false;
  return lastDealing === null || asOf - lastDealing > dormancy.days;
}
