import { parseIsoDate } from '../../src/domain/calendar/serial.js';
import { currencyDecimals, toMinor } from '../../src/domain/money/money.js';
import { LedgerBuilder } from '../../src/domain/receivables/buildLedger.js';
import type { DocumentKind, Ledger } from '../../src/domain/receivables/ledger.js';

/** A document as one would write it down: ISO dates, amounts in currency units. */
export interface WrittenDocument {
  readonly number: string;
  readonly customer?: string;
  readonly currency?: string | null;
  readonly kind?: DocumentKind;
  readonly dated?: string | null;
  readonly due?: string | null;
  readonly amount: number;
  /** Money set against it: amount and date (null = undated). */
  readonly paid?: readonly (readonly [amount: number, date: string | null])[];
}

/** The serial date of an ISO date. */
export function day(iso: string): number {
  const serial = parseIsoDate(iso);
  if (serial === null) throw new RangeError(`Not a date: ${iso}`);
  return serial;
}

function dayOrNull(iso: string | null | undefined): number | null {
  return iso === null || iso === undefined ? null : day(iso);
}

/** The ledger of some documents; the customer is K where none is named. */
export function ledgerOf(documents: readonly WrittenDocument[]): Ledger {
  const builder = new LedgerBuilder();
  for (const { number, customer = 'K', currency = null, kind, dated, due, amount, paid = [] } of documents) {
    const decimals = currencyDecimals(currency);
    const document = builder.addDocument({
      customer: builder.customer(customer),
      currency: builder.currency(currency),
      number,
      documentDate: dayOrNull(dated),
      dueDate: dayOrNull(due),
      amount: toMinor(amount, decimals),
      ...(kind === undefined ? {} : { kind }),
    });
    for (const [money, date] of paid) {
      builder.addAllocation({ document, date: dayOrNull(date), amount: toMinor(money, decimals) });
    }
  }
  return builder.build();
}
