import { averageDaysDelinquent } from '../domain/dso/dso.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, asPositive, orDivisionByZero } from './shared/read.js';

/**
 * Average days delinquent: DSO less the best possible one. Example: 15,000, 4,000, 10,000, 30 give 45 − 12 = 33.
 * Source: functions.md, domain.md section 4.
 * @customfunction DELINQUENTDAYS
 */
export function delinquentDays(
  receivables: unknown[][],
  notDueReceivables: unknown[][],
  creditSales: unknown[][],
  days?: unknown[][],
): unknown[][] {
  return answer(() => {
    const owed = quantity('receivables', receivables, asNumber);
    const notDue = quantity('notDueReceivables', notDueReceivables, asNumber);
    const sold = quantity('creditSales', creditSales, asNumber);
    const period = quantityOr('days', days, asPositive, DEFAULT_POLICY.year.days);
    return eachElement([owed, notDue, sold, period], (at) =>
      orDivisionByZero(averageDaysDelinquent(at(owed), at(notDue), at(sold), at(period)), 'creditSales'),
    );
  });
}
