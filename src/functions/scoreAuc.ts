import { scoreAuc as areaUnderCurve } from '../domain/scoring/backTest.js';
import { answer } from './shared/answer.js';
import { outcomesOf } from './shared/outcomes.js';
import { orDivisionByZero } from './shared/read.js';

/**
 * How well a score separates good customers from bad ones: share of the good-bad pairs in which the good one scored
 * higher, ties half. 1 separates fully, 0.5 not at all; only one kind is #DIV/0!. NR and blank are left out.
 * Example: good 80 and 60, bad 60 and 20: 0.875. Source: functions.md, domain.md section 2 (Back-test).
 * @customfunction SCOREAUC
 */
export function scoreAuc(scores: unknown[][], bad: unknown[][]): unknown[][] {
  return answer(() => [[orDivisionByZero(areaUnderCurve(outcomesOf(scores, bad)), 'bad', 'oneKindOnly')]]);
}
