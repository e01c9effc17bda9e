/** A month of credit sales and its days. */
export interface MonthOfSales {
  readonly sales: number;
  readonly days: number;
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
  const firstEmpty = latestFirst.findIndex(({ sales }) => !(sales > 0));
  const counted = firstEmpty < 0 ? latestFirst : latestFirst.slice(0, firstEmpty);
  const last = counted.at(-1);
  if (last === undefined) return null;
  let remaining = Math.max(0, receivables);
  let days = 0;
  for (const month of counted) {
    if (remaining <= month.sales) return days + (remaining / month.sales) * month.days;
    remaining -= month.sales;
    days += month.days;
  }
  return days + (remaining / last.sales) * last.days;
}
