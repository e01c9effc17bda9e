import { DEFAULT_POLICY } from '../policy/policy.js';

/**
 * Late interest 逾期利息, simple: principal × yearly rate (fraction) × days late / days of a year (365 or 360); none for
 * 0 days or fewer. In the unit of the principal, unrounded.
 * Example: 5,000 at 0.12 for 90 days is 147.95. Source: domain.md section 4 (Late interest).
 */
export function lateInterest(
  principal: number,
  annualRate: number,
  days: number,
  yearDays: number = DEFAULT_POLICY.year.days,
): number {
  return days <= 0 ? 0 : (principal * annualRate * days) / yearDays;
}

export interface LateCharge {
  readonly interest: number;
  readonly fee: number;
  /** Interest and fee. */
  readonly charge: number;
  /** Principal and charge. */
  readonly total: number;
}

export interface LateChargeTerms {
  readonly annualRate?: number;
  readonly fee?: number;
  readonly yearDays?: number;
}

/** What a late item costs its debtor: interest and a fee, neither before it is late. Example: 100 at 0.10, 15 days, fee 10: 10.41. */
export function lateCharge(principal: number, days: number, terms: LateChargeTerms = {}): LateCharge {
  const { annualRate = DEFAULT_POLICY.lateInterest.annualRate, fee: given = DEFAULT_POLICY.lateInterest.fee } = terms;
  const interest = lateInterest(principal, annualRate, days, terms.yearDays);
  const fee = days > 0 ? given : 0;
  return { interest, fee, charge: interest + fee, total: principal + interest + fee };
}
