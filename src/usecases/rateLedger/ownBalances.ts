import type { AgedLedger } from '../../domain/aging/ageLedger.js';
import type { Finding } from '../../domain/findings/finding.js';
import { fromMinor, toMinor } from '../../domain/money/money.js';
import type { Ledger } from '../../domain/receivables/ledger.js';
import { cellAddress } from '../../records/address.js';
import type { CustomerRows } from '../../records/customers/readCustomers.js';
import type { OwnBalance } from '../../records/receivables/ownBalance.js';
import type { RecordTable } from '../../records/recordTable.js';

/** The balances that the customers tables state beside their customers. */
export function customerBalances(tables: readonly RecordTable[], { rows }: CustomerRows): OwnBalance[] {
  return rows.flatMap(({ key, currency, balance, at }): OwnBalance[] => {
    const table = tables[at.table];
    const offset = table?.mapping.fields.get('balance');
    if (table === undefined || offset === undefined || balance === null) return [];
    const { sheet, firstRow, firstColumn } = table.grid.source;
    return [
      { customer: key, currency, amount: balance, sheet, cell: cellAddress(firstRow + at.row, firstColumn + offset) },
    ];
  });
}

export interface ComparedBalances {
  /** By index of the ledger's currencies: balance by the documents less the ledger's own, minor units; null where it states none. */
  readonly differences: readonly (number | null)[];
  readonly findings: readonly Finding[];
}

/** What the documents say, in minor units, of one customer (null = of all) in one currency. */
type BalanceOf = (customer: string | null, currency: number) => number;

/**
 * Holds the ledger's own balances against what its documents give: each difference is a finding, their sum stands on top of the aging.
 * Balances that state no currency are those of a ledger in one. They speak of the day of the export: with documents or money after the
 * as-of (`isLater`) they are not compared. Source: domain.md section 4 (tie-out line).
 */
export function compareBalances(
  own: readonly OwnBalance[],
  ledger: Ledger,
  aged: () => AgedLedger,
  customers: CustomerRows,
  isLater: boolean,
): ComparedBalances {
  const none = ledger.currencies.map(() => null);
  if (own.length === 0) return { differences: none, findings: [] };
  if (isLater) return { differences: none, findings: [finding('balance-not-compared', {})] };
  const balanceOf = balances(ledger, aged(), customers);
  const differences: (number | null)[] = [...none];
  const findings: Finding[] = [];
  for (const balance of own) {
    const currency = currencyOf(balance, ledger);
    const { code = null, decimals = 2 } = ledger.currencies[currency] ?? {};
    if (currency < 0) continue;
    const computed = balanceOf(balance.customer, currency);
    const difference = computed - toMinor(balance.amount, decimals);
    differences[currency] = (differences[currency] ?? 0) + difference;
    if (difference !== 0) findings.push(differs(balance, code, computed, difference, decimals));
  }
  return { differences, findings };
}

function balances(ledger: Ledger, { accounts, totals }: AgedLedger, customers: CustomerRows): BalanceOf {
  const sums = new Map<string, number>();
  for (const { customer, currency, balance } of accounts) {
    const key = `${ledger.customers[customer] ?? ''}\n${currency}`;
    sums.set(key, (sums.get(key) ?? 0) + balance);
  }
  return (customer, currency) =>
    customer === null ? (totals[currency]?.balance ?? 0) : (sums.get(`${customers.keyOf(customer)}\n${currency}`) ?? 0);
}

/** Index of the currency that a balance is in; -1 when it cannot be told. */
function currencyOf({ currency }: OwnBalance, { currencies }: Ledger): number {
  const index = currencies.findIndex(({ code }) => code === currency);
  return index < 0 && currency === null && currencies.length === 1 ? 0 : index;
}

function differs(
  { customer, amount, sheet, cell }: OwnBalance,
  code: string | null,
  computed: number,
  difference: number,
  decimals: number,
): Finding {
  const shown = (value: number) => `${value.toFixed(decimals)}${code === null ? '' : ` ${code}`}`;
  const data = {
    customer: customer ?? 'Σ',
    stated: shown(amount),
    computed: shown(fromMinor(computed, decimals)),
    difference: shown(fromMinor(difference, decimals)),
  };
  return { code: 'balance-differs', sheet, cell, value: String(amount), data };
}

function finding(code: Finding['code'], data: Finding['data']): Finding {
  return { code, sheet: null, cell: null, value: null, data };
}
