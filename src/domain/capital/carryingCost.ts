import { DEFAULT_POLICY } from '../policy/policy.js';

/** Average receivables: sales of a year / its days × average days of collection. */
export function averageReceivables(
  sales: number,
  averageDays: number,
  yearDays: number = DEFAULT_POLICY.year.days,
): number {
  return (sales / yearDays) * averageDays;
}

/**
 * Yearly cost of the funds that receivables tie up 应收账款机会成本: average receivables × variable-cost rate × cost of
 * capital, both fractions; a variable-cost rate of 1 counts them at sales value.
 * Example: 3,650,000 a year, 36.5 days, 0.6 and 0.1: 365,000 × 0.6 × 0.1 = 21,900. Source: domain.md section 4.
 */
export function carryingCost(
  sales: number,
  averageDays: number,
  variableCostRate: number,
  costOfCapital: number = DEFAULT_POLICY.capital.cost,
  yearDays: number = DEFAULT_POLICY.year.days,
): number {
  return averageReceivables(sales, averageDays, yearDays) * variableCostRate * costOfCapital;
}
