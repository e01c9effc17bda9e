import { quotient, type Quotient } from '../numbers/quotient.js';
import { periodAverage } from './periodAverage.js';

/**
 * Receivable turnover 应收账款周转率: credit sales / average of opening and closing receivables, times in the period.
 * Example: 3,600,000 with 470,000 and 560,000 give 6.99. Source: S1, domain.md section 5.
 */
export function receivableTurnover(
  creditSales: number,
  openingReceivables: number,
  closingReceivables: number | null = null,
): Quotient {
  return quotient(creditSales, periodAverage(openingReceivables, closingReceivables));
}
