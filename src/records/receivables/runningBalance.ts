import { fromMinor } from '../../domain/money/money.js';
import { cellAddress } from '../address.js';
import type { RowPlace } from '../recordTable.js';
import type { OwnBalance } from './ownBalance.js';
import type { ReceivablesColumns } from './receivablesColumns.js';

/** A row of a ledger that carries its balance forward: amounts in minor units. */
export interface BalancedRow {
  readonly customer: string;
  readonly currency: string | null;
  readonly decimals: number;
  /** What the row adds to the balance. */
  readonly amount: number;
  readonly balance: number;
  readonly columns: ReceivablesColumns;
  readonly place: RowPlace;
}

interface Reading {
  /** Steps from row to row that add up. */
  readonly fits: number;
  readonly last: readonly { readonly row: BalancedRow; readonly isAll: boolean }[];
}

/**
 * The closing balances of a running balance column. It may run customer by customer or over the whole table, down or up the sheet: the way in
 * which most rows add up is taken; none when no row does.
 * Example: debit 100 with balance 100, then credit 40 with balance 60: the closing balance is 60. Source: domain.md section 4.
 */
export function closingBalances(rows: readonly BalancedRow[]): OwnBalance[] {
  const byAccount = groupedBy(rows, ({ customer, currency }) => `${customer}\n${currency ?? ''}`);
  const byTable = groupedBy(rows, ({ currency, place }) => `${place.table}\n${currency ?? ''}`);
  const readings = [
    readingOf(byAccount, false, 'down'),
    readingOf(byAccount, false, 'up'),
    readingOf(byTable, true, 'down'),
    readingOf(byTable, true, 'up'),
  ];
  const best = readings.reduce((one, other) => (other.fits > one.fits ? other : one));
  if (best.fits === 0) return [];
  return best.last.map(({ row, isAll }): OwnBalance => {
    const { source, balance: column } = row.columns;
    return {
      customer: isAll ? null : row.customer,
      currency: row.currency,
      amount: fromMinor(row.balance, row.decimals),
      sheet: source.sheet,
      cell: cellAddress(source.firstRow + row.place.row, source.firstColumn + (column?.offset ?? 0)),
    };
  });
}

function readingOf(groups: readonly (readonly BalancedRow[])[], isAll: boolean, direction: 'down' | 'up'): Reading {
  let fits = 0;
  const last: Reading['last'][number][] = [];
  for (const group of groups) {
    const rows = direction === 'down' ? group : [...group].reverse();
    let before = 0;
    for (const { amount, balance } of rows) {
      if (balance === before + amount) fits += 1;
      before = balance;
    }
    const row = rows.at(-1);
    if (row) last.push({ row, isAll });
  }
  return { fits, last };
}

function groupedBy(rows: readonly BalancedRow[], keyOf: (row: BalancedRow) => string): BalancedRow[][] {
  const groups = new Map<string, BalancedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}
