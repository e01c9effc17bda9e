import { cleanSum } from '../numbers/sum.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/** What an insurer grants for a customer; null parts follow the policy. */
export interface InsuredLimit {
  readonly limit: number;
  /** Share that the insurer bears, a fraction. */
  readonly cover?: number | null;
  /** Days after the due date by which it must be told. */
  readonly extensionDays?: number | null;
}

export interface InsuredExposure {
  /** Exposure within the insurer's limit × cover. */
  readonly insured: number;
  readonly uninsured: number;
}

/**
 * Insured part of an exposure: what lies within the insurer's limit, times its cover share; the rest is our own risk.
 * Example: exposure 150, limit 100, cover 0.9: insured 90, uninsured 60. Source: domain.md section 3 (Insured part).
 */
export function insuredExposure(
  exposure: number,
  insurer: InsuredLimit | null,
  { insurance }: Policy = DEFAULT_POLICY,
): InsuredExposure {
  const within = insurer === null ? 0 : Math.min(Math.max(0, exposure), insurer.limit);
  const insured = within * (insurer?.cover ?? insurance.cover);
  return { insured, uninsured: cleanSum([exposure, -insured]) };
}

/** Last day to tell the insurer of an item that is not paid: due date + extension. Serial dates. */
export function lastDayToNotify(
  dueDate: number,
  insurer: InsuredLimit,
  { insurance }: Policy = DEFAULT_POLICY,
): number {
  return dueDate + (insurer.extensionDays ?? insurance.extensionDays);
}
