import { quickRatio as ratio } from '../domain/ratios/quickRatio.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Quick ratio 速动比率: (current assets − inventory) / current liabilities, a factor. Example: 300, 100, 200 give 1.
 * Source: functions.md, domain.md section 5.
 * @customfunction QUICKRATIO
 */
export function quickRatio(
  currentAssets: unknown[][],
  inventory: unknown[][],
  currentLiabilities: unknown[][],
): unknown[][] {
  return answer(() => {
    const current = quantity('currentAssets', currentAssets, asNumber);
    const stock = quantity('inventory', inventory, asNumber);
    const shortTerm = quantity('currentLiabilities', currentLiabilities, asNumber);
    return eachElement([current, stock, shortTerm], (at) =>
      orDivisionByZero(ratio(at(current), at(stock), at(shortTerm)), 'currentLiabilities'),
    );
  });
}
