import { DEFAULT_POLICY } from '../policy/policy.js';

export interface CashDiscount {
  /** Fraction of the invoice, below 1. */
  readonly discount: number;
  /** Last day on which it is granted, and the day on which the whole is paid: days after the invoice. */
  readonly discountDays: number;
  readonly payDay: number;
}

/**
 * Yearly cost of a cash discount 现金折扣 that is not taken, a fraction: d / (1 − d) × year days / (pay day − discount
 * days), or compounded over the year: (1 + d / (1 − d)) ^ (year days / days) − 1. Null when the days are not ascending or
 * the discount is not below 1.
 * Example: 2/10 net 30 costs 0.02/0.98 × 365/20 = 37.2 %, compounded 44.6 %. Source: domain.md section 4.
 */
export function discountCost(
  { discount, discountDays, payDay }: CashDiscount,
  yearDays: number = DEFAULT_POLICY.year.days,
  effective = false,
): number | null {
  if (payDay <= discountDays || discount >= 1) return null;
  const perPeriod = discount / (1 - discount);
  const periods = yearDays / (payDay - discountDays);
  return effective ? (1 + perPeriod) ** periods - 1 : perPeriod * periods;
}
