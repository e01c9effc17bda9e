import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentBehaviour } from '../../../src/domain/receivables/paymentBehaviour.js';
import type { Settlement } from '../../../src/domain/receivables/openItems.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

/** Term of 30 days: 2024-01-01 to 2024-01-31. */
const INVOICE: WrittenDocument = { number: 'I', dated: '2024-01-01', due: '2024-01-31', amount: 100 };

function behaviour(documents: readonly WrittenDocument[], asOf: string, settlement: Settlement = 'linked') {
  const [only] = paymentBehaviour(ledgerOf(documents), { asOf: day(asOf), settlement });
  if (only === undefined) throw new Error('No account');
  return only;
}

const NOTHING_KNOWN = { daysLate: null, terms: null, daysPaid: null, index: null, habit: null };

describe('payment behaviour', () => {
  it('weighs each invoice by its amount', () => {
    // 100 paid 10 days late, 300 paid on the day: (100·10 + 300·0) / 400 = 2.5 days; terms 30, so paid after 32.5.
    // Points: 10 days = 80 − 10/15·10 = 73.33…, 0 days = 80: (100·73.33… + 300·80) / 400 = 78.33…
    const paid = behaviour(
      [
        { ...INVOICE, paid: [[100, '2024-02-10']] },
        { ...INVOICE, number: 'J', amount: 300, paid: [[300, '2024-01-31']] },
      ],
      '2024-03-31',
    );
    expect(paid).toMatchObject({ daysLate: 2.5, terms: 30, daysPaid: 32.5, habit: 'on-time' });
    expect(paid.index).toBeCloseTo(78.3333333333, 9);
  });

  it('counts each part payment on its own day, and the overdue rest with its age', () => {
    // 40 paid 10 days late, 60 still open and 60 days overdue at 2024-03-31: (400 + 3600) / 100 = 40 days.
    const { daysLate, habit } = behaviour([{ ...INVOICE, paid: [[40, '2024-02-10']] }], '2024-03-31');
    expect([daysLate, habit]).toEqual([40, 'when-forced']);
  });

  it('an open item that is not due yet says nothing', () => {
    expect(behaviour([INVOICE], '2024-01-31')).toMatchObject(NOTHING_KNOWN);
  });

  it('money after the as-of is ignored', () => {
    const { daysLate } = behaviour([{ ...INVOICE, paid: [[100, '2024-02-20']] }], '2024-02-10');
    expect(daysLate).toBe(10);
  });

  it('money of the as-of day counts, also for an invoice of that day', () => {
    expect(behaviour([{ ...INVOICE, paid: [[100, '2024-02-10']] }], '2024-02-10').daysLate).toBe(10);
    const atOnce: WrittenDocument = { ...INVOICE, dated: '2024-02-10', due: '2024-02-10', paid: [[100, '2024-02-10']] };
    expect(behaviour([atOnce], '2024-02-10')).toMatchObject({ daysLate: 0, daysPaid: 0, habit: 'early' });
  });

  it('money paid out on a credit note is no payment of the customer', () => {
    const credit: WrittenDocument = { number: 'C', dated: '2024-01-05', amount: -50, paid: [[-50, '2024-01-20']] };
    expect(behaviour([credit], '2024-03-31')).toMatchObject(NOTHING_KNOWN);
    const overRefunded: WrittenDocument = { ...credit, paid: [[10, '2024-01-20']] };
    expect(behaviour([overRefunded], '2024-03-31')).toMatchObject(NOTHING_KNOWN);
  });

  it('undated money and money taken back are not counted', () => {
    expect(behaviour([{ ...INVOICE, paid: [[100, null]] }], '2024-03-31')).toMatchObject(NOTHING_KNOWN);
    const bounced: WrittenDocument = {
      ...INVOICE,
      paid: [
        [100, '2024-01-31'],
        [-100, '2024-02-05'],
      ],
    };
    // Paid on the day (0), taken back, open again and 20 days overdue: (100·0 + 100·20) / 200.
    expect(behaviour([bounced], '2024-02-20').daysLate).toBe(10);
  });

  it('settled by due date, a payment counts with its own day for each invoice it was set against', () => {
    // 150 on 2024-02-10: 100 to I (due 2024-01-31, 10 days late), 50 to J (due 2024-02-15, 5 days early);
    // at 2024-02-15 the rest of J is not overdue: (100·10 − 50·5) / 150 = 5. The credit note of 20 is no payment.
    const documents: WrittenDocument[] = [
      INVOICE,
      { ...INVOICE, number: 'J', due: '2024-02-15' },
      { number: 'P', kind: 'payment', dated: '2024-02-10', amount: -150 },
      { number: 'C', kind: 'credit-note', dated: '2024-02-12', amount: -20 },
    ];
    expect(behaviour(documents, '2024-02-15', 'fifo').daysLate).toBe(5);
    // Linked, nothing was paid: only I, 15 days overdue, says something.
    expect(behaviour(documents, '2024-02-15').daysLate).toBe(15);
  });

  it('settled by due date, a payment without a date says nothing', () => {
    const undated: WrittenDocument = { number: 'P', kind: 'payment', dated: null, amount: -100 };
    expect(behaviour([INVOICE, undated], '2024-03-31', 'fifo')).toMatchObject(NOTHING_KNOWN);
  });

  it('settled by due date within days of the document is early: nothing is overdue', () => {
    const paid: WrittenDocument = { number: 'P', kind: 'payment', dated: '2024-01-03', amount: -100 };
    expect(behaviour([{ ...INVOICE, due: '2024-01-02' }, paid], '2024-03-31', 'fifo')).toMatchObject({
      daysLate: 1,
      daysPaid: 2,
      habit: 'early',
    });
  });

  it('credit notes are no payments, and their settlement no behaviour', () => {
    const credit: WrittenDocument = { number: 'C', dated: '2024-01-05', amount: -50, paid: [[-50, '2024-02-20']] };
    expect(behaviour([credit], '2024-03-31')).toMatchObject(NOTHING_KNOWN);
  });

  it('an invoice that is not dated yet counts no money', () => {
    expect(behaviour([{ ...INVOICE, paid: [[100, '2023-12-20']] }], '2023-12-31')).toMatchObject(NOTHING_KNOWN);
  });

  it('paid on delivery is early whatever the term', () => {
    const cash: WrittenDocument = { ...INVOICE, due: '2024-01-02', paid: [[100, '2024-01-03']] };
    expect(behaviour([cash], '2024-01-31')).toMatchObject({ daysLate: 1, daysPaid: 2, habit: 'early' });
  });

  it('but not while something is overdue', () => {
    expect(behaviour([{ ...INVOICE, due: '2024-01-01' }], '2024-01-03')).toMatchObject({
      daysPaid: 2,
      habit: 'on-time',
    });
  });

  it('without a document date the days late are known and the terms are not', () => {
    expect(behaviour([{ ...INVOICE, dated: null, paid: [[100, '2024-02-10']] }], '2024-03-31')).toMatchObject({
      daysLate: 10,
      terms: null,
      daysPaid: null,
    });
  });

  it('an invoice without any date is not counted', () => {
    expect(behaviour([{ number: 'N', amount: 10, paid: [[5, '2024-02-10']] }], '2024-03-31')).toMatchObject(
      NOTHING_KNOWN,
    );
  });

  it('with money on account only what is open and overdue counts', () => {
    const paid: WrittenDocument = { ...INVOICE, paid: [[100, '2024-01-31']] };
    expect(behaviour([paid], '2024-02-20', 'on-account').daysLate).toBe(20);
  });

  it('is the same in whatever order the documents stand', () => {
    const written = fc.array(fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 200 })), {
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(written, (facts) => {
        const documents = facts.map(([cents, late], index): WrittenDocument => {
          const date = new Date(Date.UTC(2024, 0, 31 + late)).toISOString().slice(0, 10);
          return { ...INVOICE, number: String(index), amount: cents, paid: [[cents, date]] };
        });
        expect(behaviour([...documents].reverse(), '2025-12-31')).toEqual(behaviour(documents, '2025-12-31'));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is told per customer and currency', () => {
    const ledger = ledgerOf([
      { ...INVOICE, customer: 'Ann', currency: 'EUR', paid: [[100, '2024-01-31']] },
      { ...INVOICE, customer: 'Ann', currency: 'USD', paid: [[100, '2024-02-10']] },
    ]);
    const accounts = paymentBehaviour(ledger, { asOf: day('2024-03-31'), settlement: 'linked' });
    expect(accounts.map(({ customer, currency, daysLate }) => [customer, currency, daysLate])).toEqual([
      [0, 0, 0],
      [0, 1, 10],
    ]);
  });
});
