import { currentCover as ratio } from '../domain/ratios/currentCover.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Current cover 负债流动率: current assets / total liabilities. Example: 300 and 400 give 0.75.
 * Source: functions.md, S2, domain.md section 5.
 * @customfunction CURRENTCOVER
 */
export function currentCover(currentAssets: unknown[][], liabilities: unknown[][]): unknown[][] {
  return answer(() => {
    const current = quantity('currentAssets', currentAssets, asNumber);
    const owed = quantity('liabilities', liabilities, asNumber);
    return eachElement([current, owed], (at) => orDivisionByZero(ratio(at(current), at(owed)), 'liabilities'));
  });
}
