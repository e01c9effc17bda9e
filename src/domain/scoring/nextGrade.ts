import type { Band } from '../numbers/bands.js';
import { atLeast } from '../numbers/compare.js';
import type { ScoreResult } from './engine.js';
import { gradeBands } from './grades.js';

/** The next better grade, and what would do most towards it. */
export interface NextGrade<Id extends string = string> {
  readonly grade: string;
  /** Its lowest score. */
  readonly bound: number;
  /** Points of the score up to it. */
  readonly needed: number;
  /** The factor with the greatest effect: full points for it would raise the score most. */
  readonly factor: Id;
  /** Points of the factor now, 0-100. */
  readonly points: number;
  /** The score with full points for it, and whether that reaches the grade. */
  readonly score: number;
  readonly reached: boolean;
}

/**
 * How far the next better grade is, and the factor that would do most towards it; of equals the first of the model. Null without a score and
 * at the best grade.
 * Example: score 84, CA1 from 86; a factor of weight 15 in 100 with 40 points would add 9 and make 93: reached.
 * Source: domain.md section 2 (Reasons: what would lift the customer one grade).
 */
export function nextGrade<Id extends string>(
  { score, contributions }: ScoreResult<Id>,
  bands: readonly Band<string>[] = gradeBands(),
): NextGrade<Id> | null {
  if (score === null) return null;
  const above = bands.filter(({ from }) => !atLeast(score, from));
  const [first] = contributions;
  if (above.length === 0 || !first) return null;
  const next = above.reduce((lowest, band) => (band.from < lowest.from ? band : lowest));
  const greatest = contributions.reduce((most, each) => (each.lost > most.lost ? each : most), first);
  const lifted = score + greatest.lost;
  return {
    grade: next.value,
    bound: next.from,
    needed: next.from - score,
    factor: greatest.factor,
    points: greatest.points,
    score: lifted,
    reached: atLeast(lifted, next.from),
  };
}
