import { cleanSum } from '../domain/numbers/sum.js';
import { settleFifo as openAfter } from '../domain/receivables/settleFifo.js';
import { answer } from './shared/answer.js';
import { Fault, refuse } from './shared/fault.js';
import { inShapeOf, listOf, quantity } from './shared/quantity.js';
import { asNotNegative, asNumber, wrongNumber } from './shared/read.js';

/**
 * What stays open of each instalment, in the given order, after the money paid (all its cells together) is used up; never
 * negative. Money beyond the last instalment is not shown. A bad instalment takes no money.
 * Example: 30, 50, 20 less 40 leave 0, 40, 20. Source: functions.md, domain.md section 4 (Settlement).
 * @customfunction SETTLEFIFO
 */
export function settleFifo(amounts: unknown[][], paid: unknown[][]): unknown[][] {
  return answer(() => {
    const money = cleanSum(listOf('paid', paid, asNumber) ?? []);
    if (money < 0) refuse(wrongNumber('negative', money, 'paid'));
    const given = quantity('amounts', amounts, asNotNegative);
    const open = openAfter(
      given.elements.map((amount) => (amount instanceof Fault ? 0 : amount)),
      money,
    );
    const results = given.elements.map((amount, index) => (amount instanceof Fault ? amount : (open[index] ?? 0)));
    return inShapeOf(given, results);
  });
}
