import { carryingCost as costOf } from '../domain/capital/carryingCost.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, asPositive } from './shared/read.js';

/**
 * Cost of the funds that receivables tie up: sales / days of the year × average days × variable-cost rate × cost of
 * capital. Example: 3,650,000, 36.5 days, 0.6, 0.1: 21,900. Source: functions.md, domain.md section 4.
 * @customfunction CARRYINGCOST
 */
export function carryingCost(
  sales: unknown[][],
  averageDays: unknown[][],
  variableCostRate: unknown[][],
  costOfCapital: unknown[][],
  yearDays?: unknown[][],
): unknown[][] {
  return answer(() => {
    const sold = quantity('sales', sales, asNumber);
    const days = quantity('averageDays', averageDays, asNumber);
    const variable = quantity('variableCostRate', variableCostRate, asNumber);
    const capital = quantity('costOfCapital', costOfCapital, asNumber);
    const year = quantityOr('yearDays', yearDays, asPositive, DEFAULT_POLICY.year.days);
    return eachElement([sold, days, variable, capital, year], (at) =>
      costOf(at(sold), at(days), at(variable), at(capital), at(year)),
    );
  });
}
