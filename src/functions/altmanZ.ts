import { altmanRatios, altmanScore } from '../domain/scoring/altman.js';
import { answer } from './shared/answer.js';
import { eachElement, optionalSingle, quantity } from './shared/quantity.js';
import { asFlag, asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Altman's Z of each company, or Z' of private ones (then equity is its book value): below 1.81 (1.23) is distress, above
 * 2.99 (2.90) safe. Example: 34, 15, 0, 80, 100, 160, 100 give 2.698. Source: functions.md, Altman 1968 and 1983.
 * @customfunction ALTMANZ
 */
export function altmanZ(
  workingCapital: unknown[][],
  retainedEarnings: unknown[][],
  ebit: unknown[][],
  equity: unknown[][],
  liabilities: unknown[][],
  sales: unknown[][],
  totalAssets: unknown[][],
  private_?: unknown,
): unknown[][] {
  return answer(() => {
    const model = optionalSingle('private', private_, asFlag, false) ? 'altman-z-private' : 'altman-z';
    const figures = {
      workingCapital: quantity('workingCapital', workingCapital, asNumber),
      retainedEarnings: quantity('retainedEarnings', retainedEarnings, asNumber),
      ebit: quantity('ebit', ebit, asNumber),
      equity: quantity('equity', equity, asNumber),
      liabilities: quantity('liabilities', liabilities, asNumber),
      sales: quantity('sales', sales, asNumber),
      totalAssets: quantity('totalAssets', totalAssets, asNumber),
    };
    return eachElement(Object.values(figures), (at) => {
      const statement = {
        workingCapital: at(figures.workingCapital),
        retainedEarnings: at(figures.retainedEarnings),
        ebit: at(figures.ebit),
        equity: at(figures.equity),
        liabilities: at(figures.liabilities),
        sales: at(figures.sales),
        totalAssets: at(figures.totalAssets),
      };
      const ratios = altmanRatios(statement);
      const zero = statement.totalAssets === 0 ? 'totalAssets' : 'liabilities';
      return ratios === 'division-by-zero' ? orDivisionByZero(ratios, zero) : altmanScore(ratios, model).z;
    });
  });
}
