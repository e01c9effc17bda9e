import { bandOf, type Band } from '../numbers/bands.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { GRADES, type Grade } from '../policy/schema.js';

export { GRADES, type Grade };

/** A grade, or NR where data are missing. */
export type GradeOrNR = Grade | 'NR';

export const GRADES_AND_NR = [...GRADES, 'NR'] as const satisfies readonly GradeOrNR[];

/** Whether a text is a grade or NR. */
export function isGrade(text: string): text is GradeOrNR {
  return GRADES_AND_NR.some((grade) => grade === text);
}

/** The bands of the policy's grades: lowest score and grade. */
export function gradeBands(policy: Policy = DEFAULT_POLICY): readonly Band<Grade>[] {
  return GRADES.map((grade) => ({ from: policy.grades.bands[grade], value: grade }));
}

const DEFAULT_BANDS = gradeBands();

/**
 * Grade of an unrounded score by lower bounds; NR without a score or below every band.
 * Example: 86 is CA1, 85.5 is CA2. Source: domain.md section 2 (Grades).
 */
export function gradeOf(score: number | null): GradeOrNR;
export function gradeOf<G extends string>(score: number | null, bands: readonly Band<G>[]): G | 'NR';
export function gradeOf(score: number | null, bands: readonly Band<string>[] = DEFAULT_BANDS): string {
  return score === null ? 'NR' : (bandOf(score, bands)?.value ?? 'NR');
}
