/** A document as an object. Amounts are minor units, dates serial. */
export interface DocumentRow {
  readonly customer: string;
  readonly date: number;
  readonly due: number;
  readonly amount: number;
  readonly paid: readonly { readonly date: number; readonly amount: number }[];
}

interface AgedRow {
  balance: number;
  /** Not due first, then the buckets. */
  readonly buckets: number[];
}

/**
 * The rival: the same aging as one would first write it, row by row over objects: open amount at the as-of date, age by due date,
 * sums by customer. No credits and one currency, which is less than the product does.
 */
export function ageRows(
  rows: readonly DocumentRow[],
  asOf: number,
  limits: readonly number[],
): ReadonlyMap<string, AgedRow> {
  const accounts = new Map<string, AgedRow>();
  for (const { customer, date, due, amount, paid } of rows) {
    if (date > asOf) continue;
    const received = paid.filter((money) => money.date <= asOf).reduce((sum, money) => sum + money.amount, 0);
    const open = amount - received;
    if (open === 0) continue;
    const account = accounts.get(customer) ?? { balance: 0, buckets: Array<number>(limits.length + 2).fill(0) };
    accounts.set(customer, account);
    const days = asOf - due;
    const above = limits.findIndex((limit) => days <= limit);
    const bucket = days <= 0 ? 0 : 1 + (above < 0 ? limits.length : above);
    account.balance += open;
    account.buckets[bucket] = (account.buckets[bucket] ?? 0) + open;
  }
  return accounts;
}
