import { quotient, type Quotient } from '../numbers/quotient.js';
import { periodAverage } from '../ratios/periodAverage.js';

/**
 * Stock turnover 商品周转率: sales / average of the opening and closing stock that the customer holds, times in the period.
 * The opening stock alone where the closing one is missing. Example: 500 with 80 and 120 give 5.
 * Source: S3, domain.md section 7.
 */
export function stockTurnover(sales: number, openingStock: number, closingStock: number | null = null): Quotient {
  return quotient(sales, periodAverage(openingStock, closingStock));
}
