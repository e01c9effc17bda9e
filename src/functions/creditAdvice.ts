import { isGrade } from '../domain/scoring/grades.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asText, oneOf } from './shared/read.js';
import { labelsIn } from './shared/speech.js';

/**
 * What each grade advises on credit. Example: CA4 is "Monitor; small limit". Source: functions.md, S1.
 * @customfunction CREDITADVICE
 */
export function creditAdvice(grades: unknown[][], language?: unknown): unknown[][] {
  return answer(() => {
    const { advice } = labelsIn(language);
    const grade = quantity('grades', grades, oneOf(asText, isGrade, 'notGrade'));
    return eachElement([grade], (at) => advice[at(grade)]);
  }, language);
}
