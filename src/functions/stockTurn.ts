import { stockTurnover } from '../domain/products/stockTurnover.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asNumber, orDivisionByZero, orNone } from './shared/read.js';

/**
 * Stock turnover 商品周转率: sales / average of opening and closing stock; the opening one alone where the closing one is
 * blank or not given. Example: 500, 80, 120 give 5.
 * Source: functions.md, S3, domain.md section 7.
 * @customfunction STOCKTURN
 */
export function stockTurn(sales: unknown[][], openingStock: unknown[][], closingStock?: unknown[][]): unknown[][] {
  return answer(() => {
    const sold = quantity('sales', sales, asNumber);
    const opening = quantity('openingStock', openingStock, asNumber);
    const closing = quantityOr('closingStock', closingStock, orNone(asNumber), null);
    return eachElement([sold, opening, closing], (at) =>
      orDivisionByZero(stockTurnover(at(sold), at(opening), at(closing)), 'openingStock + closingStock'),
    );
  });
}
