import { amountAt, intAt } from '../numbers/columns.js';
import { accountsOf, type Accounts } from './accounts.js';
import type { Ledger } from './ledger.js';
import { settle, type SettleOptions } from './settle.js';

export type { Settlement } from './settle.js';

/** As-of date and mode of settlement. */
export type OpenItemOptions = SettleOptions;

/** In the `document` column: a line of money on account, which is no document. */
export const ON_ACCOUNT_LINE = -1;

/** What is open at the as-of date: documents in ledger order, then the lines on account. */
export interface OpenItems {
  readonly count: number;
  readonly accounts: Accounts;
  /** Index into the accounts. */
  readonly account: Int32Array;
  /** Index into the documents, or ON_ACCOUNT_LINE. */
  readonly document: Int32Array;
  /** Index into `Ledger.customers`. */
  readonly customer: Int32Array;
  /** Index into `Ledger.currencies`. */
  readonly currency: Int32Array;
  /** Minor units, signed, never 0. */
  readonly open: Float64Array;
}

/**
 * Open items at an as-of date.
 *
 * 1. A document counts when it is dated on or before the as-of, or not dated at all.
 * 2. Money dated after the as-of is ignored, so that a report of last quarter is the same whenever it is made; undated
 *    money is taken as true.
 * 3. What is settled to the last minor unit leaves no trace; what is overpaid stays as a remainder of opposite sign.
 * 4. Money received by the as-of for a document of a later date is an advance: it stands on account.
 * 5. Credit notes and payments that are documents of their own stay as items with their own sign.
 *
 * 6. By due date (fifo), such credits are then set against what the account owes; only what is left of them stays.
 *
 * In all modes the items sum to the same balance. Source: domain.md section 4.
 */
export function openItems(ledger: Ledger, options: OpenItemOptions): OpenItems {
  const accounts = accountsOf(ledger);
  const { open, onAccount } = settle(ledger, accounts, options);
  const items = new ItemColumns(accounts, countOpen(open) + countOpen(onAccount));
  for (let document = 0; document < open.length; document++) {
    items.add(document, intAt(accounts.ofDocument, document), amountAt(open, document));
  }
  for (let account = 0; account < accounts.count; account++) {
    items.add(ON_ACCOUNT_LINE, account, amountAt(onAccount, account));
  }
  return items;
}

function countOpen(amounts: Float64Array): number {
  let count = 0;
  for (const amount of amounts) if (amount !== 0) count += 1;
  return count;
}

/** The columns of the items while they fill; their number is known beforehand. */
class ItemColumns implements OpenItems {
  count = 0;
  readonly document: Int32Array;
  readonly account: Int32Array;
  readonly customer: Int32Array;
  readonly currency: Int32Array;
  readonly open: Float64Array;

  constructor(
    readonly accounts: Accounts,
    count: number,
  ) {
    this.document = new Int32Array(count);
    this.account = new Int32Array(count);
    this.customer = new Int32Array(count);
    this.currency = new Int32Array(count);
    this.open = new Float64Array(count);
  }

  add(document: number, account: number, open: number): void {
    if (open === 0) return;
    this.document[this.count] = document;
    this.account[this.count] = account;
    this.customer[this.count] = intAt(this.accounts.customer, account);
    this.currency[this.count] = intAt(this.accounts.currency, account);
    this.open[this.count] = open;
    this.count += 1;
  }
}
