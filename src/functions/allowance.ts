import { allowanceOf } from '../domain/allowance/allowance.js';
import { answer } from './shared/answer.js';
import { gravest, refuse } from './shared/fault.js';
import { commonShape, elementOf, quantity } from './shared/quantity.js';
import { asNumber, asShare, missing, orNone } from './shared/read.js';

/**
 * Allowance for bad debts: Σ balance × loss rate. A blank balance counts as none, a blank rate beside a balance is #N/A,
 * for it must not count as safe. The first error met is the result.
 * Example: 1,000 at 0.01 and 200 at 0.5: 110. Source: functions.md, domain.md section 4 (Allowance).
 * @customfunction ALLOWANCE
 */
export function allowance(balances: unknown[][], lossRates: unknown[][]): unknown[][] {
  return answer(() => {
    const balance = quantity('balances', balances, orNone(asNumber));
    const rate = quantity('lossRates', lossRates, orNone(asShare));
    const { rows, columns } = commonShape([balance, rate]);
    const amounts: number[] = [];
    const rates: number[] = [];
    for (let index = 0; index < rows * columns; index++) {
      const owed = elementOf(balance, index);
      const share = elementOf(rate, index);
      const fault = gravest([owed, share]);
      if (fault !== null) refuse(fault);
      if (typeof owed !== 'number') continue;
      amounts.push(owed);
      rates.push(typeof share === 'number' ? share : refuse(missing('lossRates')));
    }
    return [[allowanceOf(amounts, rates).total]];
  });
}
