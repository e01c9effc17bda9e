import { dso as simpleDso } from '../domain/dso/dso.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, asPositive, orDivisionByZero } from './shared/read.js';

/**
 * Days sales outstanding: receivables / credit sales × days of the period. Example: 150,000 and 1,800,000 give 30.4.
 * Source: functions.md, domain.md section 4.
 * @customfunction DSO
 */
export function dso(receivables: unknown[][], creditSales: unknown[][], days?: unknown[][]): unknown[][] {
  return answer(() => {
    const owed = quantity('receivables', receivables, asNumber);
    const sold = quantity('creditSales', creditSales, asNumber);
    const period = quantityOr('days', days, asPositive, DEFAULT_POLICY.year.days);
    return eachElement([owed, sold, period], (at) =>
      orDivisionByZero(simpleDso(at(owed), at(sold), at(period)), 'creditSales'),
    );
  });
}
