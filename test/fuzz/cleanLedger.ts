import fc from 'fast-check';

/** What a clean ledger says of one document. Dates are serial numbers, money is whole cents. */
export interface CleanDocument {
  readonly customer: string;
  readonly number: string;
  readonly date: number;
  /** Null = not stated. */
  readonly due: number | null;
  /** Above 0: an invoice. Below: a credit note. */
  readonly cents: number;
  /** Money for this document: at most what it is for, with its sign. A null date = taken as true. */
  readonly money: { readonly cents: number; readonly date: number | null } | null;
}

/** Money that names no document. */
export interface CleanReceipt {
  readonly customer: string;
  readonly date: number;
  /** Above 0. */
  readonly cents: number;
}

/**
 * How the payments of the ledger are kept.
 * - settled-date: a date, for the whole document
 * - paid: an amount, for an unknown date
 * - paid-on: an amount and its date
 * - outstanding: what is left
 * - receipts: rows of their own that name the document
 * - none: no payments but those without a document
 */
export const PAYMENT_FORMS = ['settled-date', 'paid', 'paid-on', 'outstanding', 'receipts', 'none'] as const;
export type PaymentForm = (typeof PAYMENT_FORMS)[number];

export interface CleanLedger {
  readonly form: PaymentForm;
  readonly documents: readonly CleanDocument[];
  readonly receipts: readonly CleanReceipt[];
  readonly asOf: number;
}

/** Names that a careless reader would merge, skip or take for something else. */
const CUSTOMERS = [
  '0042',
  '42',
  'Acme',
  'ACME',
  'Total Gas & Power',
  'Müller & Söhne',
  '北京商贸有限公司',
  '合计物流',
  '臺北貿易',
  '=Birch & Co',
  '1-2',
  'Invoice House',
  '__proto__',
] as const;

/** 2013-01-01 and 2014-12-31. */
const FIRST_DAY = 41275;
const LAST_DAY = 42004;

const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const cents = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 100, max: 9_999_999 }),
  fc.integer({ min: 1, max: 99_999_999_999 }),
);
const customer = fc.constantFrom(...CUSTOMERS);

const drawn = fc.record({
  customer,
  date: day,
  term: fc.option(fc.integer({ min: 0, max: 120 }), { freq: 8 }),
  cents,
  isCredit: fc.nat(5).map((die) => die === 0),
  isPaid: fc.boolean(),
  /** In thousandths of the whole. */
  share: fc.integer({ min: 1, max: 1000 }),
  after: fc.integer({ min: 0, max: 200 }),
});

/** On its days the order of day and month is beyond doubt: invoiced on 2013-03-25, due on 2013-04-28, paid on 2013-04-26. */
const DECIDING: CleanDocument = {
  customer: 'Acme',
  number: 'D-1',
  date: 41358,
  due: 41392,
  cents: 100,
  money: { cents: 100, date: 41390 },
};

export const cleanLedgers: fc.Arbitrary<CleanLedger> = fc
  .record({
    form: fc.constantFrom(...PAYMENT_FORMS),
    drawn: fc.array(drawn, { minLength: 1, maxLength: 24 }),
    receipts: fc.array(fc.record({ customer, date: day, cents }), { maxLength: 3 }),
    asOf: fc.integer({ min: FIRST_DAY - 10, max: LAST_DAY + 200 }),
  })
  .map(({ form, drawn, receipts, asOf }) => {
    const documents = drawn.map(({ customer, date, term, cents, isCredit, isPaid, share, after }, index) => {
      const signed = isCredit ? -cents : cents;
      const part = form === 'settled-date' ? cents : Math.max(1, Math.floor((cents * share) / 1000));
      const money = { cents: isCredit ? -part : part, date: isUndated(form) ? null : date + after };
      return {
        customer,
        number: `0${index + 1}-${String(index * 7 + 1000)}`,
        date,
        due: term === null || isCredit ? null : date + term,
        cents: signed,
        money: form === 'none' || !isPaid || (form === 'receipts' && isCredit) ? null : money,
      };
    });
    const deciding = { ...DECIDING, money: decidingMoney(form) };
    return { form, documents: [...documents, deciding], receipts, asOf };
  });

function isUndated(form: PaymentForm): boolean {
  return form === 'paid' || form === 'outstanding';
}

function decidingMoney(form: PaymentForm): CleanDocument['money'] {
  if (form === 'none') return null;
  return isUndated(form) ? { cents: 100, date: null } : DECIDING.money;
}
