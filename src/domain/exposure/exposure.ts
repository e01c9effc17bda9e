import { cleanSum } from '../numbers/sum.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/** What one customer owes or may come to owe; amounts gross of tax, of one currency and unit. */
export interface ExposureParts {
  /** Balance of the open items, credits taken off. */
  readonly openItems: number;
  /** 借货 goods lent and not invoiced. */
  readonly goodsLent?: number;
  /** Drafts that the user marked as counting. */
  readonly drafts?: number;
  readonly openOrders?: number;
}

/**
 * Exposure: open items + goods lent + the drafts chosen + open orders, each as far as the policy counts it. A customer in
 * credit has a negative one, which makes room. Source: domain.md section 3.
 */
export function exposureOf(parts: ExposureParts, { exposure }: Policy = DEFAULT_POLICY): number {
  const { openItems, goodsLent = 0, drafts = 0, openOrders = 0 } = parts;
  return cleanSum([
    openItems,
    exposure.goodsLent ? goodsLent : 0,
    exposure.drafts ? drafts : 0,
    exposure.openOrders ? openOrders : 0,
  ]);
}

/** Headroom: what may still be sold on credit, below 0 when the limit is exceeded; null without a limit. */
export function headroom(exposure: number, limit: number | null): number | null {
  return limit === null ? null : cleanSum([limit, -exposure]);
}
