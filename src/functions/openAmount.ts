import { openAmountAt } from '../domain/receivables/openAmount.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asDate, asNumber, orNone } from './shared/read.js';

/**
 * What of each document is open at the as-of date: its amount when dated on or before it and not settled by then,
 * else 0. Example: 100 of 2024-01-05, settled 2024-02-10, is 100 at 2024-01-31. Source: functions.md.
 * @customfunction OPENAMOUNT
 */
export function openAmount(
  amounts: unknown[][],
  documentDates: unknown[][],
  settledDates: unknown[][],
  asOf: unknown[][],
): unknown[][] {
  return answer(() => {
    const amount = quantity('amounts', amounts, asNumber);
    const dated = quantity('documentDates', documentDates, asDate);
    const settled = quantity('settledDates', settledDates, orNone(asDate));
    const on = quantity('asOf', asOf, asDate);
    return eachElement([amount, dated, settled, on], (at) => openAmountAt(at(amount), at(dated), at(settled), at(on)));
  });
}
