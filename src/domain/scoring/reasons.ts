import type { Band } from '../numbers/bands.js';
import { atLeast } from '../numbers/compare.js';
import type { ScoreResult } from './engine.js';
import { gradeBands } from './grades.js';

/** Why a score is what it is, as data; the sentences live in the locales. */
export type ScoreReason<Id extends string = string> =
  | { readonly code: 'factor-missing'; readonly factor: Id }
  | { readonly code: 'factor-cost'; readonly factor: Id; readonly points: number; readonly lost: number }
  | { readonly code: 'points-to-next-grade'; readonly grade: string; readonly points: number };

/**
 * The reasons of a score: what is missing; or else the factors that cost most (the dearest first, at most `most`) and
 * how many points the next better grade is away. Source: domain.md section 2 (Reasons).
 */
export function scoreReasons<Id extends string>(
  result: ScoreResult<Id>,
  most = 3,
  bands: readonly Band<string>[] = gradeBands(),
): readonly ScoreReason<Id>[] {
  const { score, missing, contributions } = result;
  if (score === null) return missing.map((factor) => ({ code: 'factor-missing', factor }));
  const costs = contributions
    .filter(({ lost }) => lost > 0)
    .sort((one, other) => other.lost - one.lost)
    .slice(0, most)
    .map(({ factor, points, lost }) => ({ code: 'factor-cost', factor, points, lost }) as const);
  const next = nextBand(score, bands);
  return next === null
    ? costs
    : [...costs, { code: 'points-to-next-grade', grade: next.value, points: next.from - score }];
}

/** A factor that alone could lift the score to the next better grade. */
export interface Lift<Id extends string = string> {
  readonly factor: Id;
  readonly grade: string;
  /** Points now and points needed, 0-100. */
  readonly from: number;
  readonly to: number;
}

/**
 * What would lift the customer one grade: each factor that could do it alone, the smallest rise first. Empty at the best
 * grade, without a score, and where no single factor is enough.
 * Example: score 84 and CA1 from 86: a factor of 60 points with a tenth of the weight must rise by 20 to 80.
 * Source: domain.md section 2 (Reasons).
 */
export function liftingFactors<Id extends string>(
  result: ScoreResult<Id>,
  bands: readonly Band<string>[] = gradeBands(),
): readonly Lift<Id>[] {
  const { score, contributions } = result;
  const next = score === null ? null : nextBand(score, bands);
  if (score === null || next === null) return [];
  const needed = next.from - score;
  return contributions
    .filter(({ lost }) => lost > 0 && atLeast(lost, needed))
    .map(({ factor, points, lost }): Lift<Id> => {
      const rise = (needed / lost) * (100 - points);
      return { factor, grade: next.value, from: points, to: Math.min(100, points + rise) };
    })
    .sort((one, other) => one.to - one.from - (other.to - other.from));
}

/** The lowest band that the score does not reach. */
function nextBand(score: number, bands: readonly Band<string>[]): Band<string> | null {
  return bands.reduce<Band<string> | null>(
    (next, band) => (!atLeast(score, band.from) && (next === null || band.from < next.from) ? band : next),
    null,
  );
}
