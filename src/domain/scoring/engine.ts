import type { Band } from '../numbers/bands.js';
import { atMost } from '../numbers/compare.js';
import { bandPoints } from './bandPoints.js';

/** Which raw values of a factor are better. */
export type Direction = 'higher' | 'lower';

/** One factor of a scorecard. */
export interface Factor<Id extends string = string> {
  readonly id: Id;
  /** 0 or more; shares are taken of the sum of all weights. */
  readonly weight: number;
  /** Turns a raw value (a ratio, an age) into points; without it points are given. */
  readonly bands?: readonly Band<number>[];
  /** 'higher' when not said. Bands know it themselves; without them points of a 'lower' factor count down from the scale. */
  readonly direction?: Direction;
  /** The group of the model that it belongs to. */
  readonly group?: string;
}

/** A scoring model as data. */
export interface Scorecard<Id extends string = string> {
  readonly id: string;
  /** Raised when factors or weights of the model change, so that a score can name what it was made with. */
  readonly version: number;
  readonly factors: readonly Factor<Id>[];
  /** Points run from 0 to this; scores always from 0 to 100. */
  readonly scaleMax: number;
  /** Lowest score of each grade; the grades CA1 to CA6 of the policy when not said. */
  readonly grades?: readonly Band<string>[];
  /** The values are computed and never empty cells, so that 0 is a value. */
  readonly computed?: boolean;
}

export interface ScoreResult<Id extends string = string> {
  /** 0-100, unrounded; null when data are missing. */
  readonly score: number | null;
  /** What each factor gives to the score, in the model's order; they sum to it. Empty without a score. */
  readonly contributions: readonly Contribution<Id>[];
  /** Factors that carry weight but have no value. */
  readonly missing: readonly Id[];
}

export interface Contribution<Id extends string = string> {
  readonly factor: Id;
  /** Points on the 0-100 scale. */
  readonly points: number;
  /** Part of the score. */
  readonly contribution: number;
  /** What full points would have added. */
  readonly lost: number;
}

/**
 * Scores one customer: Σ weight·points / Σ weight, converted to 0-100.
 *
 * 1. A missing value with weight above 0 gives no score: missing data never improves one.
 * 2. A row of nothing but 0 and blank is missing altogether, for an empty cell may arrive as 0 (functions.md); not so
 *    where the model's values are computed.
 * 3. Contributions sum to the score.
 *
 * `values` stand in the order of the model's factors. Example: nine factors 80, 70, 60, 90, 75, 65, 85, 50, 40 score 70.
 * @throws RangeError for points outside the model's scale; ask `isOnScale` first.
 * Source: domain.md section 2.
 */
export function scoreCard<Id extends string>(
  model: Scorecard<Id>,
  values: readonly (number | null | undefined)[],
): ScoreResult<Id> {
  const points = model.factors.map((factor, index) => pointsOf(model, factor, values[index] ?? null));
  const weights = model.factors.reduce((sum, { weight }) => sum + weight, 0);
  const empty = model.computed !== true && values.every((value) => !value);
  const missing = model.factors.filter(({ weight }, index) => weight > 0 && (empty || points[index] === null));
  if (missing.length > 0 || weights <= 0) {
    return { score: null, contributions: [], missing: missing.map(({ id }) => id) };
  }
  const contributions = model.factors.map(({ id, weight }, index) => {
    const scaled = ((points[index] ?? 0) * 100) / model.scaleMax;
    return {
      factor: id,
      points: scaled,
      contribution: (weight * scaled) / weights,
      lost: (weight * (100 - scaled)) / weights,
    };
  });
  const weighted = model.factors.reduce((sum, { weight }, index) => sum + weight * (points[index] ?? 0), 0);
  return { score: (weighted * 100) / (weights * model.scaleMax), contributions, missing: [] };
}

/** Whether points lie within the model's scale. */
export function isOnScale(model: Scorecard, points: number): boolean {
  return points >= 0 && atMost(points, model.scaleMax);
}

/** Points of a factor on the model's scale; null when the value is missing or in no band. */
function pointsOf(model: Scorecard, { id, bands, direction }: Factor, value: number | null): number | null {
  if (value === null) return null;
  const points = bands === undefined ? value : bandPoints(value, bands);
  if (points !== null && !isOnScale(model, points)) {
    throw new RangeError(`${model.id}: ${points} points for ${id} are outside 0 to ${model.scaleMax}.`);
  }
  return points !== null && bands === undefined && direction === 'lower' ? model.scaleMax - points : points;
}
