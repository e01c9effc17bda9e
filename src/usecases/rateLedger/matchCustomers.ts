import type { Finding } from '../../domain/findings/finding.js';
import type { CustomerRow, CustomerRows } from '../../records/customers/readCustomers.js';
import type { ScoreRow } from '../../records/scores/readScores.js';

/** A customer of the result: a row of the customers table, or one that only the receivables name. */
export interface ListedCustomer {
  readonly customer: string;
  readonly row: CustomerRow | null;
  /** Index into the ledger's customers; null when it has no documents. */
  readonly ledgerCustomer: number | null;
  /** Points by factor; null when no row scores the customer. */
  readonly points: ScoreRow['points'] | null;
}

interface Matched {
  readonly customers: readonly ListedCustomer[];
  readonly findings: readonly Finding[];
}

/**
 * Joins the customers table with the customers that the receivables and the scores name: by id, else by a name that only one row has.
 * A row of the table is rated even without documents; a customer that is not in the table follows at the end, with a finding where there is a table.
 */
export function matchCustomers(
  { rows, rowOf }: CustomerRows,
  scores: readonly ScoreRow[],
  ledgerCustomers: readonly string[],
): Matched {
  const ledgerOf = new Map<CustomerRow, number>();
  const unlisted: number[] = [];
  for (const [index, customer] of ledgerCustomers.entries()) {
    const row = rowOf(customer);
    if (row !== undefined) ledgerOf.set(row, index);
    else unlisted.push(index);
  }
  const pointsOf = new Map<CustomerRow | string, ScoreRow['points']>();
  for (const { customer, points } of scores) pointsOf.set(rowOf(customer) ?? customer, points);

  const listed = rows.map((row): ListedCustomer => {
    const ledgerCustomer = ledgerOf.get(row) ?? null;
    return { customer: row.key, row, ledgerCustomer, points: pointsOf.get(row) ?? null };
  });
  const others = unlisted.map((ledgerCustomer): ListedCustomer => {
    const customer = ledgerCustomers[ledgerCustomer] ?? '';
    return { customer, row: null, ledgerCustomer, points: pointsOf.get(customer) ?? null };
  });
  const findings = others.map(({ customer }): Finding => ({
    code: 'customer-unlisted',
    sheet: null,
    cell: null,
    value: customer,
    data: { customer },
  }));
  return { customers: [...listed, ...others], findings: rows.length === 0 ? [] : findings };
}
