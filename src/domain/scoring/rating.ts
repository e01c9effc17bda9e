import { addMonths } from '../calendar/serial.js';
import type { Band } from '../numbers/bands.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { scoreCard, type Scorecard, type ScoreResult } from './engine.js';
import { gradeBands, gradeOf } from './grades.js';
import { liftingFactors, scoreReasons, type Lift, type ScoreReason } from './reasons.js';

/** A customer to rate. */
export interface RatingSubject {
  /** In the order of the model's factors. */
  readonly values: readonly (number | null | undefined)[];
  /** Serial date of the rating. */
  readonly ratedOn: number;
  /** The customer buys for cash only. */
  readonly cashOnly?: boolean;
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
 * 3. A score holds for the months of the policy and carries the model's version.
 *
 * Source: domain.md sections 1 (Cash), 2 and 3.
 */
export function rate<Id extends string>(
  model: Scorecard<Id>,
  { values, ratedOn, cashOnly = false }: RatingSubject,
  policy: Policy = DEFAULT_POLICY,
): Rating<Id> {
  const { id, version } = model;
  if (cashOnly && policy.rating.cashUnrated) {
    const result = { score: null, contributions: [], missing: [] };
    return { model: id, version, result, grade: CASH, reasons: [{ code: 'cash-only' }], lifts: [], validTo: null };
  }
  const bands = bandsOfCard(model, policy);
  const result = scoreCard(model, values);
  return {
    model: id,
    version,
    result,
    grade: gradeOf(result.score, bands),
    reasons: scoreReasons(result, policy.rating.reasons, bands),
    lifts: liftingFactors(result, bands),
    validTo: result.score === null ? null : addMonths(ratedOn, policy.rating.validMonths),
  };
}
