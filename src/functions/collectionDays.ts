import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { collectionDays as ratio } from '../domain/ratios/collectionDays.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, asPositive, orDivisionByZero, orNone } from './shared/read.js';

/**
 * Collection days 周转天数: days of the year / receivable turnover. Example: 3,600, 470, 560 give 52.2.
 * Source: functions.md, S1, domain.md section 5.
 * @customfunction COLLECTIONDAYS
 */
export function collectionDays(
  creditSales: unknown[][],
  openingReceivables: unknown[][],
  closingReceivables?: unknown[][],
  yearDays?: unknown[][],
): unknown[][] {
  return answer(() => {
    const sold = quantity('creditSales', creditSales, asNumber);
    const opening = quantity('openingReceivables', openingReceivables, asNumber);
    const closing = quantityOr('closingReceivables', closingReceivables, orNone(asNumber), null);
    const year = quantityOr('yearDays', yearDays, asPositive, DEFAULT_POLICY.year.days);
    return eachElement([sold, opening, closing, year], (at) =>
      orDivisionByZero(ratio(at(sold), at(opening), at(closing), at(year)), 'creditSales'),
    );
  });
}
