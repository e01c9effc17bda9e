import { checkOrder, type OrderReason } from '../exposure/orderCheck.js';
import { suggestedLimit, termInMonths } from '../limits/suggestedLimit.js';
import { cleanSum } from '../numbers/sum.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { creditTermsOf } from '../scoring/creditPolicy.js';
import { gradeBands, gradeOf } from '../scoring/grades.js';

/** A customer as it stands; amounts in one currency and unit. */
export interface StandingCustomer {
  /** 0-100; null = NR. */
  readonly score: number | null;
  readonly exposure: number;
  readonly overdue: number;
  readonly yearlySales: number;
  /** The customer's own limit; null = the suggested one of the policy. */
  readonly limit: number | null;
  /** Its orders are not held for what is overdue. */
  readonly exempt?: boolean;
}

/** Why a customer is blocked. */
export type BlockReason = Extract<OrderReason['code'], 'over-limit' | 'overdue' | 'grade'>;

/** What a credit policy does to the customers. */
export interface PolicyOnCustomers {
  /** Customers above their limit, with too much overdue, or of a grade whose orders are held. */
  readonly blocked: number;
  /** Reasons of the blocked ones; one customer may have several. */
  readonly byReason: Readonly<Record<BlockReason, number>>;
  /** Yearly sales to customers whose grade is sold to on credit, to the others, and to those without a grade. */
  readonly creditSales: number;
  readonly cashSales: number;
  readonly unratedSales: number;
  /** Term granted, weighted by the sales on credit; null without any. */
  readonly termDays: number | null;
}

const MONTHS_PER_YEAR = 12;

/**
 * Puts the customers under a credit policy (its grade bounds, terms, limits and overdue limit): how many would be blocked and why, which
 * sales stay on credit, and the term they get. Beside the money of the what-if.
 * Example: a customer of score 70 with limit 1,000 and exposure 1,200 is blocked, over its limit. Source: domain.md section 4 (what-if).
 */
export function policyOnCustomers(
  customers: readonly StandingCustomer[],
  policy: Policy = DEFAULT_POLICY,
): PolicyOnCustomers {
  const bands = gradeBands(policy);
  const byReason = { 'over-limit': 0, overdue: 0, grade: 0 };
  const onCredit: { readonly sales: number; readonly days: number }[] = [];
  const cash: number[] = [];
  const unrated: number[] = [];
  let blocked = 0;
  for (const customer of customers) {
    const grade = gradeOf(customer.score, bands);
    const reasons = blockReasons(customer, policy);
    if (reasons.length > 0) blocked += 1;
    for (const reason of reasons) byReason[reason] += 1;
    const terms = creditTermsOf(grade, policy);
    if (terms === null) unrated.push(customer.yearlySales);
    else if (terms.standard.onCredit) onCredit.push({ sales: customer.yearlySales, days: terms.termDays });
    else cash.push(customer.yearlySales);
  }
  const creditSales = cleanSum(onCredit.map(({ sales }) => sales));
  const weighted = onCredit.reduce((sum, { sales, days }) => sum + sales * days, 0);
  return {
    blocked,
    byReason,
    creditSales,
    cashSales: cleanSum(cash),
    unratedSales: cleanSum(unrated),
    termDays: creditSales === 0 ? null : weighted / creditSales,
  };
}

/** What would hold the customer's next order, or put it above its limit as it stands. */
function blockReasons(customer: StandingCustomer, policy: Policy): readonly BlockReason[] {
  const { score, exposure, overdue, yearlySales, exempt = false } = customer;
  const grade = gradeOf(score, gradeBands(policy));
  const terms = creditTermsOf(grade, policy);
  const suggested = suggestedLimit(
    {
      grade,
      monthlySales: yearlySales / MONTHS_PER_YEAR,
      termMonths: terms === null ? null : termInMonths(terms.termDays, policy),
      yearlySales,
    },
    policy,
  );
  const limit = customer.limit ?? suggested?.amount ?? null;
  const { reasons } = checkOrder({ amount: 0, exposure, limit, overdue, exempt, grade }, policy);
  return reasons.flatMap(({ code, answer }): BlockReason[] => {
    if (code === 'over-limit' || code === 'overdue') return [code];
    return code === 'grade' && answer === 'hold' ? [code] : [];
  });
}
