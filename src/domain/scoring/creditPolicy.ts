import { atLeast } from '../numbers/compare.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { CollectionLevel, SecurityLevel } from '../policy/ratingSettings.js';
import { GRADES, type Grade, type GradeOrNR } from './grades.js';

/** What a grade is granted: the five parts of a credit policy 信用政策 and the security. */
export interface CreditTerms {
  /** 期限, days. */
  readonly termDays: number;
  /** 现金折扣, share of the invoice; 0 days go with a share of 0. */
  readonly discount: { readonly share: number; readonly days: number };
  /** 标准: the lowest score of the grade, and whether the grade is sold to on credit at all. */
  readonly standard: { readonly fromScore: number; readonly onCredit: boolean };
  /** 额度: multiplier of a term's sales in the suggested limit. */
  readonly limitMultiplier: number;
  /** 收账政策 */
  readonly collection: CollectionLevel;
  readonly security: SecurityLevel;
}

/**
 * The credit terms of a grade; null for NR, to which nothing is proposed. A grade below the policy's standard gets no
 * term, no discount and no limit. Example: by default CA3 has 30 days, 1 % within 10 days, a limit of one term's sales.
 * Source: S0 (five parts), S1, domain.md section 2 (Grades).
 */
export function creditTermsOf(grade: GradeOrNR, policy: Policy = DEFAULT_POLICY): CreditTerms | null {
  if (grade === 'NR') return null;
  const { term, discount, discountDays, standard, collection, security } = policy.creditPolicy;
  const onCredit = GRADES.indexOf(grade) <= GRADES.indexOf(standard);
  const share = onCredit ? discount[grade] : 0;
  return {
    termDays: onCredit ? term[grade] : 0,
    discount: { share, days: share > 0 ? discountDays : 0 },
    standard: { fromScore: policy.grades.bands[grade], onCredit },
    limitMultiplier: onCredit ? policy.limit.multipliers[grade] : 0,
    collection: collection[grade],
    security: security[grade],
  };
}

/** A grade whose terms are better than those of a better grade. */
export interface TermsInversion {
  readonly setting: 'term' | 'discount' | 'multipliers';
  readonly grade: Grade;
}

/** Where a policy grants a worse grade more than a better one: not forbidden, but to be pointed out. */
export function termsInversions(policy: Policy): readonly TermsInversion[] {
  const tables = {
    term: policy.creditPolicy.term,
    discount: policy.creditPolicy.discount,
    multipliers: policy.limit.multipliers,
  };
  return (['term', 'discount', 'multipliers'] as const).flatMap((setting) =>
    GRADES.filter((grade, index) => {
      const better = GRADES[index - 1];
      return better !== undefined && !atLeast(tables[setting][better], tables[setting][grade]);
    }).map((grade) => ({ setting, grade })),
  );
}
