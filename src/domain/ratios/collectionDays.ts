import { quotient, type Quotient } from '../numbers/quotient.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import { periodAverage } from './periodAverage.js';

/**
 * Collection days 周转天数: days of the year (365 or 360) / receivable turnover. No receivables are 0 days; no credit
 * sales are a division by zero. Example: 3,600,000 with 470,000 and 560,000 give 52.2. Source: S1, domain.md section 5.
 */
export function collectionDays(
  creditSales: number,
  openingReceivables: number,
  closingReceivables: number | null = null,
  yearDays: number = DEFAULT_POLICY.year.days,
): Quotient {
  return quotient(yearDays * periodAverage(openingReceivables, closingReceivables), creditSales);
}
