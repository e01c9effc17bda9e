import { cashShare as ratio } from '../domain/ratios/cashShare.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Cash share of current assets (现金比率 in S2), a fraction. Example: 50 of 300 is 0.1667.
 * Source: functions.md, domain.md section 5.
 * @customfunction CASHSHARE
 */
export function cashShare(cash: unknown[][], currentAssets: unknown[][]): unknown[][] {
  return answer(() => {
    const funds = quantity('cash', cash, asNumber);
    const current = quantity('currentAssets', currentAssets, asNumber);
    return eachElement([funds, current], (at) => orDivisionByZero(ratio(at(funds), at(current)), 'currentAssets'));
  });
}
