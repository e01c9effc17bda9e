import { discountCost as costOf } from '../domain/capital/discountCost.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { eachElement, optionalSingle, quantity, quantityOr } from './shared/quantity.js';
import { asFlag, asNumber, asPositive, asShare, orDivisionByZero, wrongNumber } from './shared/read.js';

/**
 * Yearly cost of a cash discount that is not taken, a fraction: d / (1 − d) × days of the year / (payDay − discountDays);
 * compounded when `effective` is TRUE. Example: 2/10 net 30 costs 0.372. Source: functions.md, domain.md section 4.
 * @customfunction DISCOUNTCOST
 */
export function discountCost(
  discount: unknown[][],
  discountDays: unknown[][],
  payDay: unknown[][],
  yearDays?: unknown[][],
  effective?: unknown,
): unknown[][] {
  return answer(() => {
    const compound = optionalSingle('effective', effective, asFlag, false);
    const share = quantity('discount', discount, asShare);
    const until = quantity('discountDays', discountDays, asNumber);
    const paid = quantity('payDay', payDay, asNumber);
    const year = quantityOr('yearDays', yearDays, asPositive, DEFAULT_POLICY.year.days);
    return eachElement([share, until, paid, year], (at) => {
      if (at(paid) <= at(until)) return wrongNumber('payDayTooEarly', at(paid), 'payDay', { after: at(until) });
      const terms = { discount: at(share), discountDays: at(until), payDay: at(paid) };
      return orDivisionByZero(costOf(terms, at(year), compound), '1 − discount');
    });
  });
}
