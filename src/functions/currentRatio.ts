import { currentRatio as ratio } from '../domain/ratios/currentRatio.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Current ratio 流动比率: current assets / current liabilities, a factor. Example: 300 and 200 give 1.5.
 * Source: functions.md, domain.md section 5.
 * @customfunction CURRENTRATIO
 */
export function currentRatio(currentAssets: unknown[][], currentLiabilities: unknown[][]): unknown[][] {
  return answer(() => {
    const current = quantity('currentAssets', currentAssets, asNumber);
    const shortTerm = quantity('currentLiabilities', currentLiabilities, asNumber);
    return eachElement([current, shortTerm], (at) =>
      orDivisionByZero(ratio(at(current), at(shortTerm)), 'currentLiabilities'),
    );
  });
}
