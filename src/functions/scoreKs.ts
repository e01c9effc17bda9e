import { scoreKs as largestGap } from '../domain/scoring/backTest.js';
import { answer } from './shared/answer.js';
import { outcomesOf } from './shared/outcomes.js';
import { orDivisionByZero } from './shared/read.js';

/**
 * How well a score separates good customers from bad ones: the largest gap between the shares of bad and of good
 * customers up to a score, 0-1; only one kind is #DIV/0!. NR and blank are left out.
 * Example: good 80 and 60, bad 60 and 20: 0.5. Source: functions.md, domain.md section 2 (Back-test).
 * @customfunction SCOREKS
 */
export function scoreKs(scores: unknown[][], bad: unknown[][]): unknown[][] {
  return answer(() => [[orDivisionByZero(largestGap(outcomesOf(scores, bad)), 'bad', 'oneKindOnly')]]);
}
