import { gradeBands } from '../domain/scoring/grades.js';
import { answer } from './shared/answer.js';
import { asScore, labelOfBand, optionalBands } from './shared/bands.js';
import { eachElement, quantity } from './shared/quantity.js';

/**
 * Grade CA1 to CA6 of each score by its lower bound, "NR" for "NR" and blank; or the grades of the user's own bands.
 * Example: 86 is CA1, 85.5 is CA2. Source: functions.md, domain.md section 2 (Grades).
 * @customfunction CREDITGRADE
 */
export function creditGrade(scores: unknown[][], bands?: unknown[][]): unknown[][] {
  return answer(() => {
    const grades = optionalBands('bands', bands) ?? gradeBands();
    const score = quantity('scores', scores, asScore);
    return eachElement([score], (at) => labelOfBand(at(score), grades));
  });
}
