import { atMost } from '../numbers/compare.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { ORDER_ANSWERS, type OrderAnswer, type SignLevel } from '../policy/receivablesSettings.js';
import { cleanSum } from '../numbers/sum.js';
import type { GradeOrNR } from '../scoring/grades.js';
import { headroom } from './exposure.js';
import { checkOverdue } from './overdueLimit.js';

export { ORDER_ANSWERS, type OrderAnswer };

/** An order and its customer as they stand; amounts gross of tax, of one currency and unit. */
export interface OrderRequest {
  readonly amount: number;
  readonly exposure: number;
  /** Limit in force; null = none. */
  readonly limit: number | null;
  readonly overdue?: number;
  /** Overdue amount that is allowed and what it may be exceeded by; the policy's where not given. */
  readonly overdueLimit?: number;
  readonly tolerance?: number;
  /** On the list of those whose overdue items hold no order. */
  readonly exempt?: boolean;
  /** Not asked for when not given. */
  readonly grade?: GradeOrNR | null;
  readonly signs?: SignLevel;
  readonly prepaid?: boolean;
}

/** Why an order is not (or although) simply released, as data. */
export type OrderReason =
  | { readonly code: 'over-limit'; readonly answer: OrderAnswer; readonly by: number; readonly limit: number }
  | { readonly code: 'no-limit'; readonly answer: OrderAnswer }
  | {
      readonly code: 'overdue' | 'overdue-exempt';
      readonly answer: OrderAnswer;
      readonly overdue: number;
      readonly allowed: number;
    }
  | { readonly code: 'grade'; readonly answer: OrderAnswer; readonly grade: GradeOrNR }
  | { readonly code: 'signs'; readonly answer: OrderAnswer; readonly signs: SignLevel }
  | { readonly code: 'prepaid'; readonly answer: OrderAnswer };

export interface OrderCheck {
  /** The severest answer of the reasons; released without one. */
  readonly answer: OrderAnswer;
  readonly reasons: readonly OrderReason[];
  /** Largest amount that would be released as things stand: the headroom, or 0 while another reason stands against it. */
  readonly passes: number;
}

/**
 * Order check 审核合同、核准赊销: release, refer or hold, with every reason.
 *
 * 1. Held: more overdue than is allowed, and what the policy holds by grade (CA6) and signs (stop).
 * 2. Referred: exposure and amount above the limit (exactly at it passes; a negative exposure makes room), no limit, and
 *    what the policy refers by grade (CA5, NR) and signs (alert).
 * 3. A prepaid order passes whatever else stands.
 *
 * Source: domain.md section 3 (Order check), functions.md (ORDERCHECK).
 */
export function checkOrder(order: OrderRequest, policy: Policy = DEFAULT_POLICY): OrderCheck {
  if (order.prepaid === true) {
    return { answer: 'release', reasons: [{ code: 'prepaid', answer: 'release' }], passes: order.amount };
  }
  const others = [...overdueReasons(order, policy), ...ratingReasons(order, policy)];
  const reasons = [...others, ...limitReasons(order)];
  const blocked = order.limit === null || answerTo(others) !== 'release';
  const passes = blocked ? 0 : Math.max(0, headroom(order.exposure, order.limit) ?? 0);
  return { answer: answerTo(reasons), reasons, passes };
}

function answerTo(reasons: readonly OrderReason[]): OrderAnswer {
  return ORDER_ANSWERS.findLast((answer) => reasons.some((reason) => reason.answer === answer)) ?? 'release';
}

function overdueReasons(order: OrderRequest, policy: Policy): OrderReason[] {
  const { overdue = 0, overdueLimit, tolerance, exempt = false } = order;
  const check = checkOverdue(
    overdue,
    {
      exempt,
      ...(overdueLimit === undefined ? {} : { limit: overdueLimit }),
      ...(tolerance === undefined ? {} : { tolerance }),
    },
    policy,
  );
  const { exceeded, allowed } = check;
  if (exceeded) return [{ code: 'overdue', answer: 'hold', overdue, allowed }];
  return check.exempt ? [{ code: 'overdue-exempt', answer: 'release', overdue, allowed }] : [];
}

function ratingReasons({ grade = null, signs = 'none' }: OrderRequest, { orderCheck }: Policy): OrderReason[] {
  const reasons: OrderReason[] = [];
  if (grade !== null) reasons.push({ code: 'grade', answer: orderCheck.grades[grade], grade });
  reasons.push({ code: 'signs', answer: orderCheck.signs[signs], signs });
  return reasons.filter(({ answer }) => answer !== 'release');
}

function limitReasons({ amount, exposure, limit }: OrderRequest): OrderReason[] {
  if (limit === null) return [{ code: 'no-limit', answer: 'refer' }];
  const after = cleanSum([exposure, amount]);
  if (atMost(after, limit)) return [];
  return [{ code: 'over-limit', answer: 'refer', by: cleanSum([after, -limit]), limit }];
}
