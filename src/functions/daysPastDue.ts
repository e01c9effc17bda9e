import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asDate } from './shared/read.js';

/**
 * Days from each due date to the as-of date, negative before due. Example: due 2024-01-31, as of 2024-03-01: 30.
 * Source: functions.md, domain.md section 4 (Age).
 * @customfunction DAYSPASTDUE
 */
export function daysPastDue(dueDates: unknown[][], asOf: unknown[][]): unknown[][] {
  return answer(() => {
    const due = quantity('dueDates', dueDates, asDate);
    const on = quantity('asOf', asOf, asDate);
    return eachElement([due, on], (at) => at(on) - at(due));
  });
}
