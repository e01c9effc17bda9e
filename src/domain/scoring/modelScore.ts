import type { ScorecardId } from '../policy/names.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { Scorecard } from './engine.js';
import { rate, type Rating } from './rating.js';
import { SCORECARDS } from './registry.js';

/** What is known of a customer for its scores. */
export interface KnownFacts {
  /** Points, or the raw ratio where the model makes points of it, by factor; null where the cell is blank. Null = no row scores the customer. */
  readonly points: ReadonlyMap<string, number | null> | null;
  /** Of the customer's ledger; null where nothing was due. */
  readonly paymentIndex: number | null;
  /** Serial date. */
  readonly ratedOn: number;
}

/**
 * Rates a customer by one of the models, with a grade CA1 to CA6 whatever the model, so that models can be held side by side; null where nothing
 * that the model asks for is stated. The payment index is taken from the ledger.
 * Source: domain.md section 2.
 */
export function modelScore(
  id: ScorecardId,
  { points, paymentIndex, ratedOn }: KnownFacts,
  policy: Policy = DEFAULT_POLICY,
): Rating | null {
  const model = comparable(SCORECARDS[id](policy));
  if (id === 'payment-index') {
    return paymentIndex === null ? null : rate(model, { values: [paymentIndex], ratedOn }, policy);
  }
  if (points === null || !model.factors.some((factor) => points.has(factor.id))) return null;
  return rate(model, { values: model.factors.map((factor) => points.get(factor.id) ?? null), ratedOn }, policy);
}

/** The model without bands of its own. */
function comparable({ id, version, factors, scaleMax, computed }: Scorecard): Scorecard {
  return { id, version, factors, scaleMax, ...(computed === undefined ? {} : { computed }) };
}
