/** A month of credit sales and its days. */
export interface MonthOfSales {
  readonly sales: number;
  readonly days: number;
}

/** A month of a countback: what of the receivables it stands for, and the days that this adds: taken / sales × its days. */
export interface CountbackStep extends MonthOfSales {
  readonly taken: number;
}

/**
 * Days sales outstanding by countback: whole months are taken off the receivables, latest first, adding their days; what
 * is left of a month adds its share of that month's days.
 *
 * 1. A month without sales (0 or less, or unknown) ends the count at the months before it.
 * 2. What remains after the last counted month scales that month: its rest / its sales × its days.
 * 3. Null when the first month has no sales. Receivables of 0 or less are 0 days.
 *
 * Example: 212,000 over 100,000, 80,000 and 70,000 in months of 30 days is 30 + 30 + 32/70·30 = 73.7.
 * Source: domain.md section 4 (Countback).
 */
export function countbackDso(receivables: number, latestFirst: readonly MonthOfSales[]): number | null {
  const steps = countbackSteps(receivables, latestFirst);
  return steps && steps.reduce((days, step) => days + (step.taken / step.sales) * step.days, 0);
}

/** The months that a countback is made of, latest first; null when the first has no sales. Its days are those of `countbackDso`. */
export function countbackSteps(receivables: number, latestFirst: readonly MonthOfSales[]): CountbackStep[] | null {
  const firstEmpty = latestFirst.findIndex(({ sales }) => !(sales > 0));
  const counted = firstEmpty < 0 ? latestFirst : latestFirst.slice(0, firstEmpty);
  if (counted.length === 0) return null;
  const steps: CountbackStep[] = [];
  let remaining = Math.max(0, receivables);
  for (const [index, { sales, days }] of counted.entries()) {
    const isLast = index === counted.length - 1;
    const taken = isLast ? remaining : Math.min(sales, remaining);
    steps.push({ sales, days, taken });
    remaining -= taken;
    if (remaining <= 0) break;
  }
  return steps;
}
