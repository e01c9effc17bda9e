import { grossMargin as rule } from '../domain/products/grossMargin.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Gross margin rate 毛利率: (sales − cost) / sales, a fraction. Example: 500 and 260 give 0.48.
 * Source: functions.md, S3, domain.md section 7.
 * @customfunction GROSSMARGIN
 */
export function grossMargin(sales: unknown[][], cost: unknown[][]): unknown[][] {
  return answer(() => {
    const sold = quantity('sales', sales, asNumber);
    const spent = quantity('cost', cost, asNumber);
    return eachElement([sold, spent], (at) => orDivisionByZero(rule(at(sold), at(spent)), 'sales'));
  });
}
