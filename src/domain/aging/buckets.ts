import { DEFAULT_POLICY } from '../policy/policy.js';

/**
 * Age buckets: day 0 and before is not due (0), then one bucket up to each limit, the limit included, then the rest.
 * Example: with 30, 60, 90 a receivable of 30 days is in bucket 1, of 31 days in bucket 2, of 91 days in bucket 4.
 * Source: domain.md section 4 (Age).
 */
export function bucketIndex(days: number, limits: readonly number[] = DEFAULT_POLICY.aging.limits): number {
  if (days <= 0) return 0;
  let bucket = 1;
  for (const limit of limits) {
    if (days <= limit) return bucket;
    bucket += 1;
  }
  return bucket;
}

/** Labels of the buckets, not due first: "Not due", "1-30", "31-60", "61-90", "90+". */
export function bucketLabels(
  limits: readonly number[] = DEFAULT_POLICY.aging.limits,
  notDue = 'Not due',
): readonly string[] {
  const closed = limits.map((limit, index) => `${Math.floor(limits[index - 1] ?? 0) + 1}-${limit}`);
  return [notDue, ...closed, `${limits.at(-1) ?? 0}+`];
}

/** Whether numbers can bound age buckets: at least one, above 0, strictly ascending. */
export function areAgeLimits(limits: readonly number[]): boolean {
  return (
    limits.length > 0 && limits.every((limit, index) => Number.isFinite(limit) && limit > (limits[index - 1] ?? 0))
  );
}
