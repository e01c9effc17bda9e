/**
 * The ledger in memory: columns, not rows, so that a million documents fit and one pass answers.
 *
 * 1. Money is whole minor units of its currency, signed: what the customer owes is positive, a credit note or a payment of its own is negative.
 * 2. A document has allocations: money that was set against it, with the date. A settled date is one allocation of the whole.
 * 3. Currency is a column; amounts of two currencies are never added.
 *
 * Source: domain.md section 4.
 */

/** A missing date in a column of serial dates. */
export const NO_DATE = 0;

export interface Currency {
  /** ISO code; null where the ledger names none. */
  readonly code: string | null;
  /** Decimals of the minor unit: 0, 2 or 3. */
  readonly decimals: number;
}

/** What a document is. Sales are invoices less credit notes; payments are no sales. */
export const DOCUMENT_KINDS = ['invoice', 'credit-note', 'payment'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface Documents {
  readonly count: number;
  /** Index into DOCUMENT_KINDS. */
  readonly kind: Uint8Array;
  /** Index into `Ledger.customers`. */
  readonly customer: Int32Array;
  /** Index into `Ledger.currencies`. */
  readonly currency: Int32Array;
  /** Document number as shown; "" where there is none. */
  readonly number: readonly string[];
  /** Serial dates (1900 system); NO_DATE when missing. */
  readonly documentDate: Int32Array;
  readonly dueDate: Int32Array;
  /** Minor units, signed. */
  readonly amount: Float64Array;
}

export interface Allocations {
  readonly count: number;
  /** Index into the documents. */
  readonly document: Int32Array;
  /** Serial date of the money; NO_DATE = taken as true at the export. */
  readonly date: Int32Array;
  /** Minor units with the sign of the document that it settles (an invoice's payment is positive). */
  readonly amount: Float64Array;
}

export interface Ledger {
  /** Customer ids (or names) as the ledger writes them, trimmed; each once. */
  readonly customers: readonly string[];
  readonly currencies: readonly Currency[];
  readonly documents: Documents;
  readonly allocations: Allocations;
}
