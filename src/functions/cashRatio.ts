import { cashRatio as ratio } from '../domain/ratios/cashRatio.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Cash ratio 现金比率 (变现比率 in S2): cash-type current assets / current liabilities. Example: 50 and 200 give 0.25.
 * Source: functions.md, domain.md section 5.
 * @customfunction CASHRATIO
 */
export function cashRatio(cash: unknown[][], currentLiabilities: unknown[][]): unknown[][] {
  return answer(() => {
    const funds = quantity('cash', cash, asNumber);
    const shortTerm = quantity('currentLiabilities', currentLiabilities, asNumber);
    return eachElement([funds, shortTerm], (at) =>
      orDivisionByZero(ratio(at(funds), at(shortTerm)), 'currentLiabilities'),
    );
  });
}
