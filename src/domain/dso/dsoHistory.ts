import type { MonthOfReceivables } from '../receivables/monthlySeries.js';
import { DEFAULT_POLICY } from '../policy/policy.js';
import { dso } from './dso.js';

/** DSO at the end of a month. */
export interface DsoOfMonth {
  /** Serial date. */
  readonly on: number;
  /** Days. */
  readonly dso: number;
}

const YEAR = 12;

/**
 * DSO at the end of each month of a series (oldest first): what was owed then / the sales of the twelve months up to then × days of a year.
 *
 * 1. A month has a figure only where its twelve months lie in the series and begin when the ledger already sold: half a year of sales would
 *    make every early month look slow.
 * 2. A year without sales has none.
 *
 * Example: twelve months of 100 and 200 owed at their end: 200 / 1,200 × 365 = 60.8 days. Source: domain.md section 4 (DSO against own past).
 */
export function dsoHistory(
  months: readonly Pick<MonthOfReceivables, 'to' | 'sales' | 'closing'>[],
  yearDays: number = DEFAULT_POLICY.year.days,
): readonly DsoOfMonth[] {
  const begins = months.findIndex(({ sales }) => sales !== 0);
  if (begins < 0) return [];
  return months.flatMap(({ to, closing }, index): DsoOfMonth[] => {
    const first = index - YEAR + 1;
    if (first < begins) return [];
    const sold = months.slice(first, index + 1).reduce((sum, { sales }) => sum + sales, 0);
    const days = dso(closing, sold, yearDays);
    return days === null ? [] : [{ on: to, dso: days }];
  });
}
