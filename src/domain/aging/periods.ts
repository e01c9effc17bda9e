import { addMonths, monthEnd } from '../calendar/serial.js';
import type { AgePeriods } from '../policy/agePresets.js';
import { bucketLabels } from './buckets.js';

const MONTHS_PER_YEAR = 12;

/**
 * The upper bounds of age periods in days at an as-of date, each included.
 *
 * 1. Years (and months): what is dated on the same day n years (months) before the as-of is still within them.
 * 2. Calendar months: 1 is the month of the as-of so far, 2 reaches back to the first of the month before, and so on.
 *
 * Example: at 2024-12-31 one year is 366 days, at 2023-12-31 it is 365. Source: domain.md section 4 (Age).
 */
export function periodLimits({ unit, limits }: AgePeriods, asOf: number): readonly number[] {
  switch (unit) {
    case 'days':
      return limits;
    case 'years':
      return limits.map((years) => asOf - addMonths(asOf, -MONTHS_PER_YEAR * years));
    case 'months':
      return limits.map((months) => asOf - addMonths(asOf, -months));
    case 'calendar-months':
      return limits.map((months) => asOf - monthEnd(asOf, -months) - 1);
  }
}

/** How the labels of age periods are written; `{{from}}` and `{{to}}` are bounds. */
export interface PeriodTexts {
  readonly notDue: string;
  /** The first period, as "within 1 year" 1年以内. */
  readonly first: string;
  /** A period between two bounds, as "1-2 years" 1-2年. */
  readonly between: string;
  /** Beyond the last bound, as "over 3 years" 3年以上. */
  readonly beyond: string;
}

/** Labels of periods of years or months in the words given, not due first; periods of days have those of `bucketLabels`. */
export function periodLabels({ unit, limits }: AgePeriods, texts: PeriodTexts): readonly string[] {
  if (unit === 'days') return bucketLabels(limits, texts.notDue);
  const { notDue, first, between, beyond } = texts;
  const closed = limits.map((to, index) => filled(index === 0 ? first : between, limits[index - 1] ?? 0, to));
  return [notDue, ...closed, filled(beyond, limits.at(-1) ?? 0, 0)];
}

function filled(text: string, from: number, to: number): string {
  return text.replace('{{from}}', `${from}`).replace('{{to}}', `${to}`);
}
