import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/domain/receivables/ledger.js';
import { openItems, type Settlement } from '../../../src/domain/receivables/openItems.js';
import { anyAsOf, anyDocuments, ledgerFrom, type AnyDocument } from '../arbitraryLedger.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

/** Open items as [number or "on account", currency units]. */
function open(ledger: Ledger, asOf: number, settlement: Settlement): [string, number][] {
  const items = openItems(ledger, { asOf, settlement });
  return Array.from(items.open, (minor, index) => {
    const document = items.document[index] ?? -1;
    return [document < 0 ? 'on account' : (ledger.documents.number[document] ?? '?'), minor / 100];
  });
}

const INVOICE: WrittenDocument = { number: 'I', dated: '2024-01-10', due: '2024-02-09', amount: 100 };

function linked(document: WrittenDocument, asOf: string): [string, number][] {
  return open(ledgerOf([document]), day(asOf), 'linked');
}

describe('a document is open', () => {
  it('from its own date on', () => {
    expect(linked(INVOICE, '2024-01-09')).toEqual([]);
    expect(linked(INVOICE, '2024-01-10')).toEqual([['I', 100]]);
  });

  it('until the day it is settled', () => {
    const settled: WrittenDocument = { ...INVOICE, paid: [[100, '2024-02-20']] };
    expect(linked(settled, '2024-02-19')).toEqual([['I', 100]]);
    expect(linked(settled, '2024-02-20')).toEqual([]);
  });

  it('with what part payments leave, down to the cent', () => {
    const paid: WrittenDocument = { ...INVOICE, paid: [[99.99, '2024-01-20']] };
    expect(linked(paid, '2024-01-31')).toEqual([['I', 0.01]]);
  });

  it('when it has no date at all', () => {
    expect(linked({ ...INVOICE, dated: null }, '2024-01-01')).toEqual([['I', 100]]);
  });
});

describe('money', () => {
  it('without a date is taken as true', () => {
    expect(linked({ ...INVOICE, paid: [[30, null]] }, '2024-01-10')).toEqual([['I', 70]]);
  });

  it('without a date does not stand against a document that is not there yet', () => {
    expect(linked({ ...INVOICE, paid: [[30, null]] }, '2024-01-09')).toEqual([]);
  });

  it('beyond the document stays as a credit', () => {
    expect(linked({ ...INVOICE, paid: [[120, '2024-01-20']] }, '2024-01-31')).toEqual([['I', -20]]);
  });

  it('received before its document is on account until then', () => {
    const early: WrittenDocument = { ...INVOICE, paid: [[40, '2024-01-05']] };
    expect(linked(early, '2024-01-04')).toEqual([]);
    expect(linked(early, '2024-01-07')).toEqual([['on account', -40]]);
    expect(linked(early, '2024-01-10')).toEqual([['I', 60]]);
  });

  it('left on account is one negative line per customer and currency', () => {
    const ledger = ledgerOf([
      { ...INVOICE, customer: 'Ann', paid: [[100, '2024-01-20']] },
      { ...INVOICE, customer: 'Bob' },
      { ...INVOICE, customer: 'Ann', number: 'J', paid: [[25, '2024-01-25']] },
    ]);
    expect(open(ledger, day('2024-01-31'), 'on-account')).toEqual([
      ['I', 100],
      ['I', 100],
      ['J', 100],
      ['on account', -125],
    ]);
  });
});

describe('credit notes and advances', () => {
  it('stay as items of their own', () => {
    const ledger = ledgerOf([INVOICE, { number: 'C', dated: '2024-01-15', amount: -30 }]);
    expect(open(ledger, day('2024-01-31'), 'linked')).toEqual([
      ['I', 100],
      ['C', -30],
    ]);
  });

  it('that were used up leave no trace', () => {
    expect(
      linked({ number: 'C', dated: '2024-01-15', amount: -30, paid: [[-30, '2024-01-20']] }, '2024-01-31'),
    ).toEqual([]);
  });
});

describe('settled by due date', () => {
  const ADVANCE: WrittenDocument = { number: 'P', kind: 'payment', dated: '2024-01-20', amount: -130 };

  it('money that names no document goes to what is due first', () => {
    // 130: 100 to J (due 2024-02-01), 30 to I (due 2024-02-09), nothing to L
    const ledger = ledgerOf([
      INVOICE,
      { ...INVOICE, number: 'J', due: '2024-02-01' },
      { ...INVOICE, number: 'L', due: '2024-03-01' },
      ADVANCE,
    ]);
    expect(open(ledger, day('2024-01-31'), 'fifo')).toEqual([
      ['I', 70],
      ['L', 100],
    ]);
  });

  it('goes by instalment, not by document number', () => {
    // one invoice in terms of 30, 50, 20: 40 fill the first and 10 of the second (ERPNext, payment terms)
    const terms = [30, 50, 20].map((amount, index): WrittenDocument => {
      return { number: 'I', dated: '2024-01-10', due: `2024-0${index + 2}-09`, amount };
    });
    expect(open(ledgerOf([...terms, { ...ADVANCE, amount: -40 }]), day('2024-01-31'), 'fifo')).toEqual([
      ['I', 40],
      ['I', 20],
    ]);
  });

  it('leaves the rest of a credit on that credit, the oldest used first', () => {
    const ledger = ledgerOf([INVOICE, ADVANCE, { number: 'C', dated: '2024-01-15', amount: -60 }]);
    // C (15 January) gives 60, P (20 January) 40 of its 130
    expect(open(ledger, day('2024-01-31'), 'fifo')).toEqual([['P', -90]]);
  });

  it('uses what was overpaid on another document', () => {
    const ledger = ledgerOf([
      { ...INVOICE, paid: [[120, '2024-01-20']] },
      { ...INVOICE, number: 'J' },
    ]);
    expect(open(ledger, day('2024-01-31'), 'fifo')).toEqual([['J', 80]]);
  });

  it('uses money for a document that is not there yet last', () => {
    const ledger = ledgerOf([INVOICE, { ...INVOICE, number: 'J', dated: '2024-03-01', paid: [[40, '2024-01-20']] }]);
    expect(open(ledger, day('2024-01-31'), 'fifo')).toEqual([['I', 60]]);
  });

  it('sets credits against money paid back on account too, and no further than it goes', () => {
    const later: WrittenDocument = { ...INVOICE, number: 'J', dated: '2024-03-01', paid: [[-40, '2024-01-20']] };
    expect(open(ledgerOf([later, ADVANCE]), day('2024-01-31'), 'fifo')).toEqual([['P', -90]]);
    expect(open(ledgerOf([later, { ...ADVANCE, amount: -15 }]), day('2024-01-31'), 'fifo')).toEqual([
      ['on account', 25],
    ]);
  });

  it('leaves what has no date to the last', () => {
    const undated: WrittenDocument = { number: 'U', amount: 100 };
    expect(open(ledgerOf([undated, INVOICE, ADVANCE]), day('2024-01-31'), 'fifo')).toEqual([['U', 70]]);
  });

  it('never touches another customer or currency', () => {
    const ledger = ledgerOf([
      { ...INVOICE, customer: 'Ann', currency: 'EUR' },
      { ...ADVANCE, customer: 'Bob', currency: 'EUR' },
      { ...ADVANCE, customer: 'Ann', currency: 'USD' },
    ]);
    expect(open(ledger, day('2024-01-31'), 'fifo')).toEqual([
      ['I', 100],
      ['P', -130],
      ['P', -130],
    ]);
  });
});

describe('of any ledger', () => {
  const balanceOf = (ledger: Ledger, asOf: number, settlement: Settlement): number =>
    openItems(ledger, { asOf, settlement }).open.reduce((sum, amount) => sum + amount, 0);

  it('the balance is the same, linked, by due date or on account', () => {
    fc.assert(
      fc.property(anyDocuments, anyAsOf, (documents, asOf) => {
        const ledger = ledgerFrom(documents);
        expect(balanceOf(ledger, asOf, 'on-account')).toBe(balanceOf(ledger, asOf, 'linked'));
        expect(balanceOf(ledger, asOf, 'fifo')).toBe(balanceOf(ledger, asOf, 'linked'));
      }),
    );
  });

  it('an account settled by due date has items owed or credits, never both', () => {
    fc.assert(
      fc.property(anyDocuments, anyAsOf, (documents, asOf) => {
        const { account, open } = openItems(ledgerFrom(documents), { asOf, settlement: 'fifo' });
        const signs = new Map<number, number>();
        for (const [item, amount] of open.entries()) {
          const sign = signs.get(account[item] ?? -1) ?? Math.sign(amount);
          expect(Math.sign(amount)).toBe(sign);
          signs.set(account[item] ?? -1, sign);
        }
      }),
    );
  });

  it('what comes after the as-of changes nothing', () => {
    const later = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(anyDocuments, anyAsOf, later, (documents, asOf, days) => {
        const money = { date: asOf + days, amount: 777 };
        const invoice: AnyDocument = {
          customer: 'Ann',
          currency: 'EUR',
          documentDate: asOf + days,
          dueDate: null,
          amount: 5,
          paid: [],
        };
        const extended = documents.map((document) => ({ ...document, paid: [...document.paid, money] }));
        const { document, customer, currency, open } = openItems(ledgerFrom(documents), { asOf, settlement: 'linked' });
        expect(openItems(ledgerFrom([...extended, invoice]), { asOf, settlement: 'linked' })).toMatchObject({
          document,
          customer,
          currency,
          open,
        });
      }),
    );
  });
});
