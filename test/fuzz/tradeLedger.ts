import fc from 'fast-check';

/**
 * Ledgers of a trade in several currencies, with terms instead of due dates, receipts of their own and units in headers. Money is whole
 * minor units, dates are serial numbers.
 */
export interface TradeDocument {
  readonly customer: string;
  readonly currency: string;
  readonly date: number;
  /** What says when it is due: a date, a term in its row, the customer's term, or nothing. */
  readonly due: 'date' | 'term' | 'customer' | 'none';
  readonly days: number;
  readonly term: Term;
  /** Above 0: an invoice. Below: a credit note. */
  readonly minor: number;
}

export interface TradeReceipt {
  readonly customer: string;
  readonly currency: string;
  readonly date: number;
  /** Above 0. */
  readonly minor: number;
}

export interface TradeLedger {
  readonly documents: readonly TradeDocument[];
  readonly receipts: readonly TradeReceipt[];
  readonly rates: 'none' | 'column' | 'table';
  readonly settlement: 'fifo' | 'on-account';
  readonly asOf: number;
}

export const TERMS = ['30', 'NET 45', '60天', 'EOM', '月结30天'] as const;
export type Term = (typeof TERMS)[number];

/** The terms of the customers table, in days; the others have none. */
export const CUSTOMER_TERMS: Readonly<Record<string, number>> = { Acme: 20, 北京商贸: 75 };
const CUSTOMERS = ['Acme', 'Birch', '北京商贸', '0042'] as const;

/** CNY for one unit, in hundredths. */
export const RATES: Readonly<Record<string, number>> = { CNY: 100, USD: 710, JPY: 5 };
export const BASE = 'CNY';

/** 2013-01-01 and 2014-06-30. */
const FIRST_DAY = 41275;
const LAST_DAY = 41820;

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const minor = fc.oneof(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 999_999_999 }));

const drawn = fc.record({
  customer: fc.constantFrom(...CUSTOMERS),
  currency: fc.nat(2),
  date: day,
  due: fc.constantFrom('date', 'date', 'term', 'customer', 'none'),
  days: fc.integer({ min: 0, max: 120 }),
  term: fc.constantFrom(...TERMS),
  minor,
  isCredit: fc.nat(6).map((die) => die === 0),
});

export const tradeLedgers: fc.Arbitrary<TradeLedger> = fc
  .record({
    currencies: fc.constantFrom<readonly string[]>([''], ['USD'], ['USD', 'CNY'], ['CNY', 'JPY', 'USD']),
    rates: fc.constantFrom('none', 'column', 'table'),
    settlement: fc.constantFrom('fifo', 'on-account'),
    documents: fc.array(drawn, { minLength: 1, maxLength: 20 }),
    receipts: fc.array(fc.record({ customer: fc.constantFrom(...CUSTOMERS), currency: fc.nat(2), date: day, minor }), {
      maxLength: 8,
    }),
    asOf: fc.integer({ min: FIRST_DAY - 5, max: LAST_DAY + 200 }),
  })
  .map(({ currencies, rates, settlement, documents, receipts, asOf }) => {
    const codeOf = (currency: number) => currencies[currency % currencies.length] ?? '';
    return {
      rates: currencies.length > 1 ? rates : ('none' as const),
      settlement,
      asOf,
      documents: documents.map(({ isCredit, minor, currency, ...rest }) => ({
        ...rest,
        currency: codeOf(currency),
        minor: isCredit ? -minor : minor,
      })),
      receipts: receipts.map(({ currency, ...rest }) => ({ ...rest, currency: codeOf(currency) })),
    };
  });

/** Minor units of a unit of money. */
export function unitOf(currency: string): number {
  return currency === 'JPY' ? 1 : 100;
}
