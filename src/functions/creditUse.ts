import { limitUse } from '../domain/limits/suggestedLimit.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Utilisation of each customer's own limit: exposure / limit, a fraction. A blank limit is missing.
 * Example: 750 of 1,000 is 0.75. Source: functions.md, domain.md section 3.
 * @customfunction CREDITUSE
 */
export function creditUse(exposure: unknown[][], limit: unknown[][]): unknown[][] {
  return answer(() => {
    const owed = quantity('exposure', exposure, asNumber);
    const own = quantity('limit', limit, asNumber);
    return eachElement([owed, own], (at) => orDivisionByZero(limitUse(at(owed), at(own)), 'limit'));
  });
}
