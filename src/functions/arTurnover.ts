import { receivableTurnover } from '../domain/ratios/receivableTurnover.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, orDivisionByZero, orNone } from './shared/read.js';

/**
 * Receivable turnover 应收账款周转率: credit sales / average of opening and closing receivables, times in the period; the
 * opening ones alone where the closing ones are blank or not given. Example: 3,600, 470, 560 give 6.99.
 * Source: functions.md, S1, domain.md section 5.
 * @customfunction ARTURNOVER
 */
export function arTurnover(
  creditSales: unknown[][],
  openingReceivables: unknown[][],
  closingReceivables?: unknown[][],
): unknown[][] {
  return answer(() => {
    const sold = quantity('creditSales', creditSales, asNumber);
    const opening = quantity('openingReceivables', openingReceivables, asNumber);
    const closing = quantityOr('closingReceivables', closingReceivables, orNone(asNumber), null);
    return eachElement([sold, opening, closing], (at) =>
      orDivisionByZero(
        receivableTurnover(at(sold), at(opening), at(closing)),
        'openingReceivables + closingReceivables',
      ),
    );
  });
}
