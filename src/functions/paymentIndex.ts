import { paymentIndex as indexOf } from '../domain/scoring/paymentIndex.js';
import { answer } from './shared/answer.js';
import { Fault, gravest, refuse } from './shared/fault.js';
import { commonShape, elementOf, optionalQuantity, quantity } from './shared/quantity.js';
import { asNumber, orNone } from './shared/read.js';

/**
 * Payment index 0-100: points of each item by its days beyond terms (negative = paid early), weighted by its amount, or
 * the plain mean. A pair with a blank is left out; all left out is #N/A. The first error met is the result.
 * Example: 0 and 30 days (80 and 50 points) on 300 and 100 give 72.5. Source: functions.md, domain.md section 2.
 * @customfunction PAYMENTINDEX
 */
export function paymentIndex(daysBeyondTerms: unknown[][], amounts?: unknown[][]): unknown[][] {
  return answer(() => {
    const late = quantity('daysBeyondTerms', daysBeyondTerms, orNone(asNumber));
    const amount = optionalQuantity('amounts', amounts, orNone(asNumber));
    const { rows, columns } = commonShape(amount === null ? [late] : [late, amount]);
    const pairs: { days: number; weight: number }[] = [];
    for (let index = 0; index < rows * columns; index++) {
      const days = elementOf(late, index);
      const weight = amount === null ? 1 : elementOf(amount, index);
      const fault = gravest([days, weight]);
      if (fault !== null) refuse(fault);
      if (typeof days === 'number' && typeof weight === 'number') pairs.push({ days, weight });
    }
    if (pairs.length === 0) refuse(new Fault('missing', '#N/A', 'nothingLeft', { place: 'daysBeyondTerms' }));
    const index = indexOf(
      pairs.map(({ days }) => days),
      pairs.map(({ weight }) => weight),
    );
    return [[index ?? new Fault('number', '#DIV/0!', 'noWeight', { place: 'amounts' })]];
  });
}
