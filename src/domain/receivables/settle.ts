import { amountAt, intAt } from '../numbers/columns.js';
import type { Accounts } from './accounts.js';
import { NO_DATE, type Ledger } from './ledger.js';
import { settleByDueDate, type SetAgainst } from './settleByDueDate.js';

/**
 * linked: money reduces the document that it names. fifo: what names none (payments, credit notes and other credits of
 * the account) is then set against what is owed, by due date. on-account: money is not set against documents but stands
 * in one line of its own per account, with the opposite sign.
 */
export const SETTLEMENTS = ['linked', 'fifo', 'on-account'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

export interface SettleOptions {
  /** Serial date. */
  readonly asOf: number;
  readonly settlement: Settlement;
}

export interface Settled {
  /** What is open of each document, minor units; 0 where it is settled or not yet dated. */
  readonly open: Float64Array;
  /** What stands on account of each account, beside the documents. */
  readonly onAccount: Float64Array;
}

/**
 * Sets the money against the documents (or leaves it on account) in one pass over each, by due date after one sort.
 * `onSet` is told what each credit document was set against. The balance of an account is the same in all modes.
 * Source: domain.md section 4 (Settlement).
 */
export function settle(ledger: Ledger, accounts: Accounts, options: SettleOptions, onSet?: SetAgainst): Settled {
  const { asOf, settlement } = options;
  const { documents, allocations } = ledger;
  const open = new Float64Array(documents.count);
  const onAccount = new Float64Array(accounts.count);
  for (let document = 0; document < documents.count; document++) {
    if (isDocumented(ledger, document, asOf)) open[document] = amountAt(documents.amount, document);
  }
  for (let index = 0; index < allocations.count; index++) {
    const document = intAt(allocations.document, index);
    const date = intAt(allocations.date, index);
    const documented = isDocumented(ledger, document, asOf);
    if (date > asOf || (date === NO_DATE && !documented)) continue;
    const amount = amountAt(allocations.amount, index);
    if (documented && settlement !== 'on-account') open[document] = amountAt(open, document) - amount;
    else {
      const account = intAt(accounts.ofDocument, document);
      onAccount[account] = amountAt(onAccount, account) - amount;
    }
  }
  if (settlement === 'fifo') settleByDueDate(ledger, accounts, { open, onAccount }, onSet);
  return { open, onAccount };
}

function isDocumented(ledger: Ledger, document: number, asOf: number): boolean {
  return intAt(ledger.documents.documentDate, document) <= asOf;
}
