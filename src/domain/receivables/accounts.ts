import { intAt } from '../numbers/columns.js';
import type { Ledger } from './ledger.js';

/** The accounts of a ledger: one per customer and currency that has documents, by customer, then by currency. */
export interface Accounts {
  readonly count: number;
  /** Index into `Ledger.customers`, of each account. */
  readonly customer: Int32Array;
  /** Index into `Ledger.currencies`, of each account. */
  readonly currency: Int32Array;
  /** The account of each document. */
  readonly ofDocument: Int32Array;
}

/** Finds the accounts of a ledger in two passes over its documents. */
export function accountsOf(ledger: Ledger): Accounts {
  const { documents, currencies } = ledger;
  const width = currencies.length;
  const accountAt = new Int32Array(ledger.customers.length * width);
  for (let document = 0; document < documents.count; document++) {
    accountAt[intAt(documents.customer, document) * width + intAt(documents.currency, document)] = 1;
  }
  const used: number[] = [];
  for (let place = 0; place < accountAt.length; place++) {
    if (intAt(accountAt, place) === 1) accountAt[place] = used.push(place) - 1;
  }
  const ofDocument = new Int32Array(documents.count);
  for (let document = 0; document < documents.count; document++) {
    ofDocument[document] = intAt(
      accountAt,
      intAt(documents.customer, document) * width + intAt(documents.currency, document),
    );
  }
  return {
    count: used.length,
    customer: Int32Array.from(used, (place) => Math.floor(place / width)),
    currency: Int32Array.from(used, (place) => place % width),
    ofDocument,
  };
}
