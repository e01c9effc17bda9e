import { partsOf } from '../../domain/calendar/serial.js';
import type { SampleCustomer } from './customers.js';
import type { Chance } from './random.js';

/** A document of the sample. */
export interface SampleDocument {
  readonly number: string;
  readonly customer: SampleCustomer;
  readonly isCreditNote: boolean;
  /** Serial dates; null while open. */
  readonly date: number;
  readonly due: number;
  readonly settled: number | null;
  /** Minor units, signed. */
  readonly amount: number;
}

const CREDIT_NOTE_SHARE = 0.015;

/** The documents of all customers from `first` to `latest` in order of date, numbered within their year. */
export function sampleDocuments(
  customers: readonly SampleCustomer[],
  chance: Chance,
  first: number,
  latest: number,
): SampleDocument[] {
  const unnumbered = customers.flatMap((customer) =>
    Array.from({ length: customer.documents }, () => documentOf(customer, chance, first, latest)),
  );
  const inYear = new Map<number, number>();
  return unnumbered
    .sort((a, b) => a.date - b.date)
    .map((document) => {
      const { year } = partsOf(document.date);
      const place = (inYear.get(year) ?? 0) + 1;
      inYear.set(year, place);
      return { ...document, number: `${year}-${String(place).padStart(5, '0')}` };
    });
}

function documentOf(
  customer: SampleCustomer,
  chance: Chance,
  first: number,
  latest: number,
): Omit<SampleDocument, 'number'> {
  const date = chance.whole(first, latest);
  const isCreditNote = chance.next() < CREDIT_NOTE_SHARE;
  const size = Math.round(customer.usualAmount * (0.4 + 1.2 * chance.next()));
  const due = isCreditNote ? date : date + customer.termDays;
  const paidOn = settledOn(customer, chance, date, due);
  const amount = isCreditNote ? -Math.round(size / 5) : size;
  return { customer, isCreditNote, date, due, settled: paidOn !== null && paidOn <= latest ? paidOn : null, amount };
}

/** Good customers pay about the due date, poor ones late and unevenly; the poorest leave some bills unpaid. */
function settledOn({ quality }: SampleCustomer, chance: Chance, date: number, due: number): number | null {
  const weakness = 1 - quality;
  const delay = Math.round(-10 + 190 * weakness * weakness + (4 + 34 * weakness) * chance.bell());
  const isLeftUnpaid = chance.next() < 0.4 * (0.4 - quality);
  return isLeftUnpaid ? null : Math.max(date + 1, due + delay);
}
