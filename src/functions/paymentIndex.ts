import { paymentIndex as indexOf } from '../domain/scoring/paymentIndex.js';
import { answer } from './shared/answer.js';
import { Fault } from './shared/fault.js';
import { completePairs } from './shared/pairs.js';
import { quantity, quantityOr } from './shared/quantity.js';
import { asNotNegative, asNumber, orNone } from './shared/read.js';

/**
 * Payment index 0-100: points of each item by its days beyond terms (negative = paid early), weighted by its amount, or
 * the plain mean. A pair with a blank is left out; all left out is #N/A. A negative amount is #NUM!, for it would lead out
 * of 0-100. The first error met is the result.
 * Example: 0 and 30 days (80 and 50 points) on 300 and 100 give 72.5. Source: functions.md, domain.md section 2.
 * @customfunction PAYMENTINDEX
 */
export function paymentIndex(daysBeyondTerms: unknown[][], amounts?: unknown[][]): unknown[][] {
  return answer(() => {
    const late = quantity('daysBeyondTerms', daysBeyondTerms, orNone(asNumber));
    const amount = quantityOr('amounts', amounts, orNone(asNotNegative), 1);
    const pairs = completePairs(late, amount, 'daysBeyondTerms');
    const index = indexOf(
      pairs.map(([days]) => days),
      pairs.map(([, weight]) => weight),
    );
    return [[index ?? new Fault('number', '#DIV/0!', 'noWeight', { place: 'amounts' })]];
  });
}
