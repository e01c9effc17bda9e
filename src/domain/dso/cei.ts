/** Amounts of one period, one currency and unit. */
export interface CollectionPeriod {
  readonly opening: number;
  /** Credit sales; over N months, a month's average (`monthlySales`). */
  readonly sales: number;
  readonly closing: number;
  /** Of the closing balance, what is not due. */
  readonly closingCurrent: number;
}

/**
 * Collection effectiveness index, percent: what was collected of what could be,
 * (opening + sales − closing) / (opening + sales − closing not due) × 100; null when nothing could be.
 * Example: opening 6,200, sales 10,890 / 3 months, closing 6,340 of which 3,590 not due: 55.9. Source: domain.md section 4.
 */
export function collectionEffectiveness({ opening, sales, closing, closingCurrent }: CollectionPeriod): number | null {
  const collectable = opening + sales - closingCurrent;
  return collectable === 0 ? null : ((opening + sales - closing) / collectable) * 100;
}

/** Sales of a month on average over the months of a period. Example: 10,890 over 3 months is 3,630. */
export function monthlySales(periodSales: number, months: number): number {
  return periodSales / months;
}
