import type { CustomerValue } from '../policy/classSettings.js';
import type { CustomerClass } from '../policy/names.js';

/** The numbers behind a screening. */
export interface Screened {
  /** A key account or core customer. */
  readonly key: boolean;
  readonly class: CustomerClass | 'NR';
  /** Profit of the dealings of the year, currency units; null = not known. */
  readonly profit: number | null;
  readonly value: CustomerValue | null;
}

export type Screening = 'keep' | 'drop' | 'review';

export type ScreeningReason =
  'key' | 'good-class' | 'profit' | 'potential' | 'no-profit-no-potential' | 'profit-unknown';

/**
 * Year-end screening 年终筛选: keep key and good customers and those with profit or potential, drop those with neither;
 * where the profit is not known the customer is to be looked at. All reasons that hold are named.
 * Example: class standard, profit −20, low value: drop. Source: S1, domain.md section 6.
 */
export function yearEndScreening(customer: Screened): {
  readonly screening: Screening;
  readonly reasons: readonly ScreeningReason[];
} {
  const { profit, value } = customer;
  const keep: ScreeningReason[] = [];
  if (customer.key) keep.push('key');
  if (customer.class === 'premium' || customer.class === 'good') keep.push('good-class');
  if (profit !== null && profit > 0) keep.push('profit');
  if (value === 'potential') keep.push('potential');
  if (keep.length > 0) return { screening: 'keep', reasons: keep };
  return profit === null
    ? { screening: 'review', reasons: ['profit-unknown'] }
    : { screening: 'drop', reasons: ['no-profit-no-potential'] };
}
