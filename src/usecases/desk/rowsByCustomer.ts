import type { CustomerRows } from '../../records/customers/readCustomers.js';

/** Rows that name a customer by its id or name, by the key under which it is rated, in their order. */
export function rowsByCustomer<Row extends { readonly customer: string }>(
  { keyOf }: CustomerRows,
  all: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of all) {
    const key = keyOf(row.customer);
    const own = groups.get(key);
    if (own) own.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
