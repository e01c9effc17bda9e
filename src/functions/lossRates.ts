import { lossRates as ratesOf } from '../domain/allowance/lossRates.js';
import { atMost } from '../domain/numbers/compare.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNotNegative, orDivisionByZero, wrongNumber } from './shared/read.js';

/**
 * Loss rate of each stage of lateness: what was never paid / what was outstanding at that stage, 0-1; more lost than
 * was outstanding is #NUM!.
 * Example: 100,000, 50,000 and 8,000 with 2,000 lost: 0.02, 0.04, 0.25. Source: functions.md, domain.md section 4.
 * @customfunction LOSSRATES
 */
export function lossRates(outstandingByStage: unknown[][], loss: unknown[][]): unknown[][] {
  return answer(() => {
    const outstanding = quantity('outstandingByStage', outstandingByStage, asNotNegative);
    const lost = quantity('loss', loss, asNotNegative);
    return eachElement([outstanding, lost], (at) => {
      const [rate = null] = ratesOf([at(outstanding)], at(lost));
      if (rate !== null && !atMost(rate, 1)) {
        return wrongNumber('lossAboveOutstanding', at(lost), 'loss', { outstanding: at(outstanding) });
      }
      return orDivisionByZero(rate, 'outstandingByStage');
    });
  });
}
