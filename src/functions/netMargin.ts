import { netMargin as ratio } from '../domain/ratios/netMargin.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Net margin 销售净利率: net profit / sales, a fraction. Example: 30 and 1,000 give 0.03.
 * Source: functions.md, domain.md section 5.
 * @customfunction NETMARGIN
 */
export function netMargin(netProfit: unknown[][], sales: unknown[][]): unknown[][] {
  return answer(() => {
    const profit = quantity('netProfit', netProfit, asNumber);
    const sold = quantity('sales', sales, asNumber);
    return eachElement([profit, sold], (at) => orDivisionByZero(ratio(at(profit), at(sold)), 'sales'));
  });
}
