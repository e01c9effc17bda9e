import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { paymentHabitOf } from '../domain/receivables/paymentHabit.js';
import { answer } from './shared/answer.js';
import { risingLimits } from './shared/limits.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber } from './shared/read.js';
import { labelsIn } from './shared/speech.js';

/**
 * Payment habit of each customer by its (weighted) days late, each of the four limits included.
 * Example: -20 is "Early", 3 "On time", 91 "Does not pay". Source: functions.md, domain.md section 4 (payment habits).
 * @customfunction PAYMENTHABIT
 */
export function paymentHabit(daysLate: unknown[][], limits?: unknown[][], language?: unknown): unknown[][] {
  return answer(() => {
    const { habits } = labelsIn(language);
    const bounds = risingLimits(limits, DEFAULT_POLICY.paymentHabit.limits);
    const late = quantity('daysLate', daysLate, asNumber);
    return eachElement([late], (at) => habits[paymentHabitOf(at(late), bounds)]);
  }, language);
}
