import { AmountColumn, IntegerColumn, at } from '../numbers/columns.js';
import { accountsOf, type Accounts } from './accounts.js';
import { NO_DATE, type Ledger } from './ledger.js';

/**
 * linked: money reduces the document that it names. on-account: money is not set against documents but stands in one
 * line of its own per account, with the opposite sign.
 */
export type Settlement = 'linked' | 'on-account';

export interface OpenItemOptions {
  /** Serial date. */
  readonly asOf: number;
  readonly settlement: Settlement;
}

/** In the `document` column: a line of money on account, which is no document. */
export const ON_ACCOUNT_LINE = -1;

/** What is open at the as-of date: documents in ledger order, then the lines on account. */
export interface OpenItems {
  readonly count: number;
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
 * Linked or on account, the items sum to the same balance. Source: domain.md section 4.
 */
export function openItems(ledger: Ledger, options: OpenItemOptions): OpenItems {
  const accounts = accountsOf(ledger);
  const { open, onAccount } = settle(ledger, accounts, options);
  const items = { document: new IntegerColumn(), customer: new IntegerColumn(), currency: new IntegerColumn() };
  const amounts = new AmountColumn();
  let count = 0;
  const add = (document: number, customer: number, currency: number, amount: number): void => {
    if (amount === 0) return;
    items.document.push(document);
    items.customer.push(customer);
    items.currency.push(currency);
    amounts.push(amount);
    count += 1;
  };
  const { customer, currency } = ledger.documents;
  for (let document = 0; document < open.length; document++) {
    add(document, at(customer, document), at(currency, document), at(open, document));
  }
  for (let account = 0; account < accounts.count; account++) {
    add(ON_ACCOUNT_LINE, at(accounts.customer, account), at(accounts.currency, account), at(onAccount, account));
  }
  return {
    count,
    document: items.document.toArray(),
    customer: items.customer.toArray(),
    currency: items.currency.toArray(),
    open: amounts.toArray(),
  };
}

export interface Settled {
  /** What is open of each document; 0 where it is settled or not yet dated. */
  readonly open: Float64Array;
  /** What stands on account of each account, beside the documents. */
  readonly onAccount: Float64Array;
}

/** Sets the money against the documents (or leaves it on account) in one pass over each. */
export function settle(ledger: Ledger, accounts: Accounts, { asOf, settlement }: OpenItemOptions): Settled {
  const { documents, allocations } = ledger;
  const open = new Float64Array(documents.count);
  const onAccount = new Float64Array(accounts.count);
  for (let document = 0; document < documents.count; document++) {
    if (isDocumented(ledger, document, asOf)) open[document] = at(documents.amount, document);
  }
  for (let index = 0; index < allocations.count; index++) {
    const document = at(allocations.document, index);
    const date = at(allocations.date, index);
    const documented = isDocumented(ledger, document, asOf);
    if (date > asOf || (date === NO_DATE && !documented)) continue;
    const amount = at(allocations.amount, index);
    if (documented && settlement === 'linked') open[document] = at(open, document) - amount;
    else {
      const account = at(accounts.ofDocument, document);
      onAccount[account] = at(onAccount, account) - amount;
    }
  }
  return { open, onAccount };
}

function isDocumented(ledger: Ledger, document: number, asOf: number): boolean {
  return at(ledger.documents.documentDate, document) <= asOf;
}
