import { debtToEquity as ratio } from '../domain/ratios/debtToEquity.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Debt to equity 产权比率 (资产负债率 in S2): total liabilities / net assets. Example: 400 and 600 give 0.6667.
 * Source: functions.md, domain.md section 5.
 * @customfunction DEBTTOEQUITY
 */
export function debtToEquity(liabilities: unknown[][], netAssets: unknown[][]): unknown[][] {
  return answer(() => {
    const owed = quantity('liabilities', liabilities, asNumber);
    const equity = quantity('netAssets', netAssets, asNumber);
    return eachElement([owed, equity], (at) => orDivisionByZero(ratio(at(owed), at(equity)), 'netAssets'));
  });
}
