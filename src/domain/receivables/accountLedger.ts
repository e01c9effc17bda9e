import { amountAt, intAt } from '../numbers/columns.js';
import type { Ledger } from './ledger.js';

/** A ledger of one account, and where its documents stand in the whole one. */
export interface AccountLedger {
  readonly ledger: Ledger;
  /** Index into the whole ledger's documents, of each document. */
  readonly documents: Int32Array;
}

/**
 * The documents of one customer in one currency, with the money set against them, as a ledger of its own: two passes over the whole one, and
 * copies of nothing else. Customer and currency are indices into the whole ledger. Source: domain.md section 4.
 */
export function accountLedger(whole: Ledger, customer: number, currency: number): AccountLedger {
  const { documents, allocations } = whole;
  const own: number[] = [];
  const placeOf = new Map<number, number>();
  for (let document = 0; document < documents.count; document++) {
    if (intAt(documents.customer, document) !== customer || intAt(documents.currency, document) !== currency) continue;
    placeOf.set(document, own.push(document) - 1);
  }
  const money: number[] = [];
  for (let index = 0; index < allocations.count; index++) {
    if (placeOf.has(intAt(allocations.document, index))) money.push(index);
  }
  const ledger: Ledger = {
    customers: whole.customers.slice(customer, customer + 1),
    currencies: whole.currencies.slice(currency, currency + 1),
    documents: {
      count: own.length,
      kind: Uint8Array.from(own, (document) => documents.kind[document] ?? 0),
      customer: new Int32Array(own.length),
      currency: new Int32Array(own.length),
      number: own.map((document) => documents.number[document] ?? ''),
      documentDate: Int32Array.from(own, (document) => intAt(documents.documentDate, document)),
      dueDate: Int32Array.from(own, (document) => intAt(documents.dueDate, document)),
      amount: Float64Array.from(own, (document) => amountAt(documents.amount, document)),
    },
    allocations: {
      count: money.length,
      document: Int32Array.from(money, (index) => placeOf.get(intAt(allocations.document, index)) ?? 0),
      date: Int32Array.from(money, (index) => intAt(allocations.date, index)),
      amount: Float64Array.from(money, (index) => amountAt(allocations.amount, index)),
    },
  };
  return { ledger, documents: Int32Array.from(own) };
}
