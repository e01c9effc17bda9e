import { serialOf } from '../../domain/calendar/serial.js';
import { shuffled, type Chance } from './random.js';

/** A customer of the sample before it gets its words: places in the word lists, and what it is like. */
export interface SampleCustomer {
  readonly number: string;
  readonly prefix: number;
  readonly industry: number;
  readonly region: number;
  readonly salesperson: number;
  readonly since: number;
  readonly termDays: number;
  /** 0-1, hidden: good customers pay on time and score high. */
  readonly quality: number;
  /** Minor units of a usual invoice. */
  readonly usualAmount: number;
  readonly documents: number;
  /** Serial date; null when never reviewed. */
  readonly lastReview: number | null;
  readonly hasLimit: boolean;
}

export const PREFIX_COUNT = 25;
export const INDUSTRY_COUNT = 8;
const TERMS = [30, 30, 45, 60, 90] as const;

/** Two hundred customers: every prefix once in every industry, so that no name comes twice. */
export function sampleCustomers(chance: Chance, latest: number): SampleCustomer[] {
  const names = Array.from({ length: PREFIX_COUNT * INDUSTRY_COUNT }, (_, index) => index);
  return shuffled(names, chance).map((name, index) => ({
    number: `C${String(index + 1).padStart(4, '0')}`,
    prefix: name % PREFIX_COUNT,
    industry: Math.floor(name / PREFIX_COUNT),
    region: chance.whole(0, 4),
    salesperson: chance.whole(0, 5),
    since: serialOf(chance.whole(2008, 2022), chance.whole(1, 12), chance.whole(1, 28)),
    termDays: TERMS[chance.whole(0, TERMS.length - 1)] ?? 30,
    quality: between(0.62 + 0.2 * chance.bell(), 0.03, 0.98),
    usualAmount: usualAmount(chance),
    documents: chance.whole(4, 28),
    lastReview: chance.next() < 0.05 ? null : latest - chance.whole(5, 330),
    hasLimit: chance.next() >= 0.08,
  }));
}

/** Few large customers and many small ones: 300 to about 30,000 of the currency. */
function usualAmount(chance: Chance): number {
  const size = chance.next();
  return Math.round(30_000 + 3_000_000 * size * size * size);
}

export function between(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
