import { watchReasons } from '../../domain/watch/watchList.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { FILE_FACTS, type CustomerRow } from '../../records/customers/readCustomers.js';
import { narrowText } from '../../records/cells/cellText.js';
import type { RatedBasis } from '../rateLedger/types.js';
import type { CustomerLine } from './types.js';

const SALESPERSON = FILE_FACTS.indexOf('salesperson');

/**
 * The customers of a rating, the worst first: currency by currency, the most overdue first, of equals the larger balance. Made once for each
 * rating; searching and filtering go over these lines.
 */
export function customerLines({ rated, customers, written }: RatedBasis): readonly CustomerLine[] {
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const { currencies } = rated.ledger;
  const byKey = new Map([...written].reverse().map((each) => [each.key, each]));
  const lines = rated.accounts.map((account, index): CustomerLine => {
    const { customer, balance, buckets, grade, stage, class: customerClass } = account;
    const row = customers.rowOf(customer);
    const currency = currencies[account.currency]?.code ?? null;
    const { name, sheet, cell } = byKey.get(customer) ?? { name: null, sheet: null, cell: null };
    const overdue = cleanSum(buckets.slice(1));
    const limit = limitIn(row, currency, currencies.length);
    return {
      index,
      account,
      name: name ?? customer,
      currency,
      overdue,
      limit,
      salesperson: String(row?.facts[SALESPERSON] ?? ''),
      watched: watchReasons({ overdue, stage, exposure: balance, limit, grade, class: customerClass }, policy),
      at: sheet !== null && cell !== null ? { sheet, cell } : null,
      words: searchText(`${customer} ${name ?? ''}`),
    };
  });
  return lines.sort(
    (one, other) =>
      one.account.currency - other.account.currency ||
      other.overdue - one.overdue ||
      other.account.balance - one.account.balance,
  );
}

/** A text as it is searched: half width, lower case. */
export function searchText(text: string): string {
  return narrowText(text).toLowerCase();
}

/** The customer's limit where it is in the account's currency: the one that the table names, else the ledger's only one. */
function limitIn(row: CustomerRow | undefined, currency: string | null, currencies: number): number | null {
  if (!row) return null;
  const isOwn = row.currency === null ? currencies === 1 : row.currency === currency;
  return isOwn ? row.creditLimit : null;
}

/** A customer's index in the ledger; -1 when it has no documents. */
export function ledgerCustomer({ rated }: RatedBasis, customer: string): number {
  return rated.ledger.customers.indexOf(customer);
}
