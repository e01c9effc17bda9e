import { agedCustomers } from './shared/agedCustomers.js';
import { ageLimits } from './shared/ages.js';
import { answer } from './shared/answer.js';
import { Fault, refuse } from './shared/fault.js';
import { quantity, single } from './shared/quantity.js';
import { asDate, asText } from './shared/read.js';

/**
 * The row of AGING for each given customer, one below the other: not due, the buckets, the total; zeros for a customer
 * that is not in the ledger. A bad receivable spoils its own customer's row only. Source: functions.md.
 * @customfunction AGINGFOR
 */
export function agingFor(
  customer: unknown[][],
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  asOf: unknown[][],
  limits?: unknown[][],
): unknown[][] {
  return answer(() => {
    const on = single('asOf', asOf, asDate);
    const bounds = ageLimits(limits);
    const aged = agedCustomers(customers, dates, amounts, on, bounds);
    const { elements } = quantity('customer', customer, asText);
    return elements.map((wanted) => {
      if (!(wanted instanceof Fault)) return aged.rowOf(wanted);
      return elements.length === 1 ? refuse(wanted) : aged.blankRow.map(() => wanted);
    });
  });
}
