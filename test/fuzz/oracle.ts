import type { CleanLedger } from './cleanLedger.js';

/** Cents of one customer, or of all. */
export interface Sums {
  balance: number;
  onAccount: number;
  /** Not due, 1-30, 31-60, 61-90, over 90. */
  readonly buckets: number[];
}

/**
 * Ages a clean ledger row by row in whole cents, by the rules of settlement and age alone and with none of the product's code:
 * a document counts from its date; money counts from its own date, or always when it has none; what is left of an invoice is aged by
 * its due date, else by its own; credits and money for documents of a later date stand on account.
 */
export function ageClean({ documents, receipts, asOf }: CleanLedger): ReadonlyMap<string, Sums> {
  const customers = new Map<string, Sums>();
  const of = (customer: string): Sums => {
    const sums = customers.get(customer) ?? { balance: 0, onAccount: 0, buckets: [0, 0, 0, 0, 0] };
    customers.set(customer, sums);
    return sums;
  };
  for (const { customer, date, due, cents, money } of documents) {
    const sums = of(customer);
    const isThere = date <= asOf;
    const isIn = money !== null && (money.date === null ? isThere : money.date <= asOf);
    const received = isIn ? money.cents : 0;
    const open = (isThere ? cents : 0) - received;
    sums.balance += open;
    if (isThere && open > 0) {
      const place = placeOf(asOf - (due ?? date));
      sums.buckets[place] = (sums.buckets[place] ?? 0) + open;
    } else {
      sums.onAccount += open;
    }
  }
  for (const { customer, date, cents } of receipts) {
    const sums = of(customer);
    if (date > asOf) continue;
    sums.balance -= cents;
    sums.onAccount -= cents;
  }
  return customers;
}

/** The bucket of an age in days. */
export function placeOf(days: number): number {
  if (days <= 0) return 0;
  if (days <= 30) return 1;
  if (days <= 60) return 2;
  return days <= 90 ? 3 : 4;
}

/** The sums of all customers together. */
export function totalOf(customers: ReadonlyMap<string, Sums>): Sums {
  const total: Sums = { balance: 0, onAccount: 0, buckets: [0, 0, 0, 0, 0] };
  for (const { balance, onAccount, buckets } of customers.values()) {
    total.balance += balance;
    total.onAccount += onAccount;
    buckets.forEach((cents, place) => (total.buckets[place] = (total.buckets[place] ?? 0) + cents));
  }
  return total;
}
