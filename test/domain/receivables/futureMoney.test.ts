import { describe, expect, it } from 'vitest';
import { afterAsOf, futureMoney } from '../../../src/domain/receivables/futureMoney.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

const AS_OF = day('2024-03-31');
const INVOICE: WrittenDocument = { number: 'I', dated: '2024-03-01', amount: 100 };
const NOTHING = { received: 0, receipts: 0, documented: 0, documents: 0 };

describe('money of the future', () => {
  it('is what was set against a document after the as-of date', () => {
    const ledger = ledgerOf([
      {
        ...INVOICE,
        paid: [
          [10, '2024-03-30'],
          [20, '2024-03-31'],
          [30, '2024-04-01'],
          [5, '2024-05-01'],
        ],
      },
    ]);
    expect([...futureMoney(ledger, AS_OF)]).toEqual([3500]);
  });

  it('stands with its own document', () => {
    const ledger = ledgerOf([INVOICE, { ...INVOICE, paid: [[40, '2024-04-02']] }, INVOICE]);
    expect([...futureMoney(ledger, AS_OF)]).toEqual([0, 4000, 0]);
  });

  it('is none of a document that is itself of the future, or of money without a date', () => {
    const ledger = ledgerOf([
      { ...INVOICE, dated: '2024-04-01', paid: [[100, '2024-04-02']] },
      { ...INVOICE, dated: '2024-03-31', paid: [[7, '2024-04-02']] },
      { ...INVOICE, paid: [[100, null]] },
    ]);
    expect([...futureMoney(ledger, AS_OF)]).toEqual([0, 700, 0]);
  });
});

describe('what came after the as-of date', () => {
  it('is nothing where all is of the as-of date or before, or has no date', () => {
    const ledger = ledgerOf([
      { ...INVOICE, dated: '2024-03-31', paid: [[40, '2024-03-31']] },
      {
        ...INVOICE,
        dated: null,
        paid: [
          [1, null],
          [2, '2024-01-01'],
        ],
      },
    ]);
    expect(afterAsOf(ledger, AS_OF)).toEqual([NOTHING]);
  });

  it('counts money set against documents and payments of their own alike', () => {
    const ledger = ledgerOf([
      {
        ...INVOICE,
        paid: [
          [30, '2024-04-01'],
          [10, '2024-04-05'],
        ],
      },
      { number: 'P', kind: 'payment', dated: '2024-04-02', amount: -25 },
    ]);
    expect(afterAsOf(ledger, AS_OF)).toEqual([{ ...NOTHING, received: 6500, receipts: 3 }]);
  });

  it('counts invoices and credit notes as documents', () => {
    const ledger = ledgerOf([
      { ...INVOICE, dated: '2024-04-01' },
      { number: 'C', dated: '2024-04-02', amount: -30 },
    ]);
    expect(afterAsOf(ledger, AS_OF)).toEqual([{ ...NOTHING, documented: 7000, documents: 2 }]);
  });

  it('is told for each currency', () => {
    const ledger = ledgerOf([
      { ...INVOICE, currency: 'EUR', paid: [[1, '2024-04-01']] },
      { ...INVOICE, currency: 'JPY', dated: '2024-04-01', amount: 500 },
    ]);
    expect(afterAsOf(ledger, AS_OF)).toEqual([
      { ...NOTHING, received: 100, receipts: 1 },
      { ...NOTHING, documented: 500, documents: 1 },
    ]);
  });
});
