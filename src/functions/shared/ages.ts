import { areAgeLimits, bucketIndex, bucketLabels } from '../../domain/aging/buckets.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { Fault, gravest, refuse } from './fault.js';
import { commonShape, elementOf, listOf, quantity, type Quantity } from './quantity.js';
import { asDate, asNumber, asText, orNone, wrongNumber } from './read.js';

/** Upper bounds of the age buckets in days, ascending and above 0; 30, 60, 90 when not given. */
export function ageLimits(argument: unknown): readonly number[] {
  const limits = listOf('limits', argument, asNumber);
  if (limits === null) return DEFAULT_POLICY.aging.limits;
  if (areAgeLimits(limits)) return limits;
  const wrong = limits.find((limit, index) => limit <= (limits[index - 1] ?? 0));
  return refuse(wrongNumber('notAgeLimit', wrong ?? 0, 'limits'));
}

/** Labels of the buckets, not due first: by the limits, or as given (with or without one for not due). */
export function ageLabels(argument: unknown, limits: readonly number[], notDue: string): readonly string[] {
  const byLimits = bucketLabels(limits, notDue);
  const given = listOf('labels', argument, asText);
  if (given === null) return byLimits;
  if (given.length === byLimits.length) return given;
  if (given.length === byLimits.length - 1) return [notDue, ...given];
  return refuse(
    new Fault('text', '#VALUE!', 'labelCount', { place: 'labels', given: given.length, needed: byLimits.length }),
  );
}

/** Amounts by age bucket: not due, the buckets, their total. */
export class AgedAmounts {
  private readonly buckets: number[][];

  constructor(private readonly limits: readonly number[]) {
    this.buckets = Array.from({ length: limits.length + 2 }, () => []);
  }

  /** Adds an amount that is so many days past its date. */
  add(days: number, amount: number): void {
    this.buckets[bucketIndex(days, this.limits)]?.push(amount);
  }

  /** One row: not due, buckets…, total. No float dust; the total is the sum of the buckets shown. */
  row(): number[] {
    const sums = this.buckets.map(cleanSum);
    return [...sums, cleanSum(sums)];
  }
}

/** Receivables as two columns that belong together. */
export interface Receivables {
  readonly count: number;
  /** What is wrong with an element, by precedence; a missing date or amount is nothing wrong. */
  fault(index: number): Fault | null;
  /** Days past the date at the as-of (0 without a date: not due) and the amount; null where there is no amount. */
  aged(index: number, asOf: number): { readonly days: number; readonly amount: number } | null;
}

/** Reads dates and amounts; `beside` are further columns of the same shape. */
export function receivables(dates: unknown, amounts: unknown, beside: readonly Quantity<unknown>[] = []): Receivables {
  const due = quantity('dates', dates, orNone(asDate));
  const amount = quantity('amounts', amounts, orNone(asNumber));
  const { rows, columns } = commonShape([...beside, due, amount]);
  return {
    count: rows * columns,
    fault: (index) => gravest([due, amount, ...beside].map((each) => elementOf(each, index))),
    aged: (index, asOf) => {
      const owed = elementOf(amount, index);
      const date = elementOf(due, index);
      if (typeof owed !== 'number') return null;
      return { days: typeof date === 'number' ? asOf - date : 0, amount: owed };
    },
  };
}
