import { lateInterest as interestOn } from '../domain/interest/lateInterest.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, asPositive } from './shared/read.js';

/**
 * Simple interest on each late principal: principal × yearly rate × days / days of the year; none for 0 days or fewer.
 * Example: 5,000 at 0.12 for 90 days: 147.95. Source: functions.md, domain.md section 4 (Late interest).
 * @customfunction LATEINTEREST
 */
export function lateInterest(
  principal: unknown[][],
  annualRate: unknown[][],
  days: unknown[][],
  yearDays?: unknown[][],
): unknown[][] {
  return answer(() => {
    const owed = quantity('principal', principal, asNumber);
    const rate = quantity('annualRate', annualRate, asNumber);
    const late = quantity('days', days, asNumber);
    const year = quantityOr('yearDays', yearDays, asPositive, DEFAULT_POLICY.year.days);
    return eachElement([owed, rate, late, year], (at) => interestOn(at(owed), at(rate), at(late), at(year)));
  });
}
