import { DEFAULT_POLICY } from '../policy/policy.js';

/**
 * Days sales outstanding 应收账款周转天数, simple: receivables / credit sales × days of the period; null without sales.
 * Amounts of one currency and unit. Example: 150,000 / 1,800,000 × 365 = 30.4. Source: domain.md section 4.
 */
export function dso(receivables: number, creditSales: number, days: number = DEFAULT_POLICY.year.days): number | null {
  return creditSales === 0 ? null : (receivables / creditSales) * days;
}

/** Best possible DSO: the same of the receivables that are not due. Example: 4,000 / 10,000 × 30 = 12 days. */
export function bestPossibleDso(
  notDueReceivables: number,
  creditSales: number,
  days: number = DEFAULT_POLICY.year.days,
): number | null {
  return dso(notDueReceivables, creditSales, days);
}

/** Average days delinquent: DSO less the best possible. Example: 45 − 12 = 33 days. */
export function averageDaysDelinquent(
  receivables: number,
  notDueReceivables: number,
  creditSales: number,
  days: number = DEFAULT_POLICY.year.days,
): number | null {
  return dso(receivables - notDueReceivables, creditSales, days);
}
