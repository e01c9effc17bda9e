import { bestPossibleDso } from '../domain/dso/dso.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, asPositive, orDivisionByZero } from './shared/read.js';

/**
 * Best possible DSO: receivables that are not due / credit sales × days. Example: 4,000, 10,000, 30 give 12.
 * Source: functions.md, domain.md section 4.
 * @customfunction BESTDSO
 */
export function bestDso(notDueReceivables: unknown[][], creditSales: unknown[][], days?: unknown[][]): unknown[][] {
  return answer(() => {
    const notDue = quantity('notDueReceivables', notDueReceivables, asNumber);
    const sold = quantity('creditSales', creditSales, asNumber);
    const period = quantityOr('days', days, asPositive, DEFAULT_POLICY.year.days);
    return eachElement([notDue, sold, period], (at) =>
      orDivisionByZero(bestPossibleDso(at(notDue), at(sold), at(period)), 'creditSales'),
    );
  });
}
