import { reviewClassOf } from '../domain/classes/review.js';
import { isGrade } from '../domain/scoring/grades.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asText, oneOf } from './shared/read.js';

/**
 * Review class of each grade: credit quality, not the ABC class of its sales. NR is C.
 * Example: CA1 is A, CA3 is B. Source: functions.md, S3, domain.md section 6 (Review class).
 * @customfunction REVIEWCLASS
 */
export function reviewClass(grades: unknown[][]): unknown[][] {
  return answer(() => {
    const grade = quantity('grades', grades, oneOf(asText, isGrade, 'notGrade'));
    return eachElement([grade], (at) => reviewClassOf(at(grade)));
  });
}
