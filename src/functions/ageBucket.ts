import { bucketIndex } from '../domain/aging/buckets.js';
import { ageLabels, ageLimits } from './shared/ages.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asDate } from './shared/read.js';
import { labelsIn } from './shared/speech.js';

/**
 * Label of the age bucket that each date falls in at the as-of date; day 0 and before is not due, limits are included.
 * Example: due 2024-01-31, as of 2024-03-01 (30 days): "1-30". Source: functions.md, domain.md section 4 (Age).
 * @customfunction AGEBUCKET
 */
export function ageBucket(
  dates: unknown[][],
  asOf: unknown[][],
  limits?: unknown[][],
  labels?: unknown[][],
  language?: unknown,
): unknown[][] {
  return answer(() => {
    const bounds = ageLimits(limits);
    const names = ageLabels(labels, bounds, labelsIn(language).notDue);
    const date = quantity('dates', dates, asDate);
    const on = quantity('asOf', asOf, asDate);
    return eachElement([date, on], (at) => names[bucketIndex(at(on) - at(date), bounds)] ?? '');
  }, language);
}
