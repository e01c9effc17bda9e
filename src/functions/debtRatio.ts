import { debtRatio as ratio } from '../domain/ratios/debtRatio.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Debt ratio 资产负债率: total liabilities / total assets, a fraction. Example: 400 and 1,000 give 0.4.
 * Source: functions.md, S1, domain.md section 5.
 * @customfunction DEBTRATIO
 */
export function debtRatio(liabilities: unknown[][], totalAssets: unknown[][]): unknown[][] {
  return answer(() => {
    const owed = quantity('liabilities', liabilities, asNumber);
    const assets = quantity('totalAssets', totalAssets, asNumber);
    return eachElement([owed, assets], (at) => orDivisionByZero(ratio(at(owed), at(assets)), 'totalAssets'));
  });
}
