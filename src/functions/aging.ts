import { AgedAmounts, ageLimits, receivables } from './shared/ages.js';
import { answer } from './shared/answer.js';
import { refuse } from './shared/fault.js';
import { single } from './shared/quantity.js';
import { asDate } from './shared/read.js';

/**
 * One row of amounts by age at the as-of date: not due, the buckets, the total. A missing date with an amount counts as
 * not due; a blank amount as none. The first error met is the result.
 * Example: 100 due 40 days ago and 50 not yet due: 50, 0, 100, 0, 0, 150. Source: functions.md, domain.md section 4.
 * @customfunction AGING
 */
export function aging(dates: unknown[][], amounts: unknown[][], asOf: unknown[][], limits?: unknown[][]): unknown[][] {
  return answer(() => {
    const on = single('asOf', asOf, asDate);
    const bounds = ageLimits(limits);
    const ledger = receivables(dates, amounts);
    const sums = new AgedAmounts(bounds);
    for (let index = 0; index < ledger.count; index++) {
      const fault = ledger.fault(index);
      if (fault !== null) refuse(fault);
      const item = ledger.aged(index, on);
      if (item !== null) sums.add(item.days, item.amount);
    }
    return [sums.row()];
  });
}
