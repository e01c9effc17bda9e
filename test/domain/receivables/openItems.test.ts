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

describe('of any ledger', () => {
  const balanceOf = (ledger: Ledger, asOf: number, settlement: Settlement): number =>
    openItems(ledger, { asOf, settlement }).open.reduce((sum, amount) => sum + amount, 0);

  it('the balance is the same, linked or on account', () => {
    fc.assert(
      fc.property(anyDocuments, anyAsOf, (documents, asOf) => {
        const ledger = ledgerFrom(documents);
        expect(balanceOf(ledger, asOf, 'on-account')).toBe(balanceOf(ledger, asOf, 'linked'));
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
