import { addMonths } from '../calendar/serial.js';
import type { Band } from '../numbers/bands.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { confidenceOf, type Channel, type Confidence } from './confidence.js';
import { creditTermsOf, type CreditTerms } from './creditPolicy.js';
import { scoreCard, type Scorecard, type ScoreResult } from './engine.js';
import { gradeBands, gradeOf, isGrade } from './grades.js';
import { liftingFactors, scoreReasons, type Lift, type ScoreReason } from './reasons.js';

/** A customer to rate. */
export interface RatingSubject {
  /** In the order of the model's factors. */
  readonly values: readonly (number | null | undefined)[];
  /** Serial date of the rating. */
  readonly ratedOn: number;
  /** The customer buys for cash only. */
  readonly cashOnly?: boolean;
  /** Where the values come from, in the same order; a single channel holds for all. */
  readonly channels?: Channel | readonly (Channel | null | undefined)[];
}

/** A rating with what it was made with and how long it holds. */
export interface Rating<Id extends string = string> {
  readonly model: string;
  readonly version: number;
  readonly result: ScoreResult<Id>;
  /** A grade of the model, NR where data are missing, Cash where a customer of cash sales only is not rated. */
  readonly grade: string;
  readonly reasons: readonly (ScoreReason<Id> | { readonly code: 'cash-only' })[];
  readonly lifts: readonly Lift<Id>[];
  /** The credit policy of a grade CA1 to CA6; null for NR, which proposes nothing, and for grades of another kind. */
  readonly terms: CreditTerms | null;
  /** How reliable the facts behind the score are; null without a score. */
  readonly confidence: Confidence | null;
  /** Serial date of the last day; null without a score. */
  readonly validTo: number | null;
}

/** The grade of customers that are not rated because they buy for cash only (S0). */
export const CASH = 'Cash';

/** Lowest score of each grade of a model: its own, else those of the policy. */
export function bandsOfCard(model: Scorecard, policy: Policy = DEFAULT_POLICY): readonly Band<string>[] {
  return model.grades ?? gradeBands(policy);
}

/**
 * Rates a customer.
 *
 * 1. A customer of cash sales only is Cash and has no score, unless the policy rates it.
 * 2. A missing factor that carries weight gives NR and is named; NR proposes nothing.
 * 3. A score holds for the months of the policy and carries the model's version; facts without a channel are of unrated reliability.
 *
 * Source: domain.md sections 1 (Cash), 2 and 3.
 */
export function rate<Id extends string>(
  model: Scorecard<Id>,
  { values, ratedOn, cashOnly = false, channels = [] }: RatingSubject,
  policy: Policy = DEFAULT_POLICY,
): Rating<Id> {
  const { id, version } = model;
  if (cashOnly && policy.rating.cashUnrated) {
    return {
      model: id,
      version,
      result: { score: null, contributions: [], missing: [] },
      grade: CASH,
      reasons: [{ code: 'cash-only' }],
      lifts: [],
      terms: null,
      confidence: null,
      validTo: null,
    };
  }
  const bands = bandsOfCard(model, policy);
  const result = scoreCard(model, values);
  const grade = gradeOf(result.score, bands);
  const isScored = result.score !== null;
  return {
    model: id,
    version,
    result,
    grade,
    reasons: scoreReasons(result, policy.rating.reasons, bands),
    lifts: liftingFactors(result, bands),
    terms: isGrade(grade) ? creditTermsOf(grade, policy) : null,
    confidence: isScored ? confidenceOf(model, channels, policy) : null,
    validTo: isScored ? addMonths(ratedOn, policy.rating.validMonths) : null,
  };
}
