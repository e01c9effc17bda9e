import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBaseCurrency } from '../../../src/domain/receivables/inBaseCurrency.js';
import { openItems } from '../../../src/domain/receivables/openItems.js';
import { anyAsOf, anyDocuments, ledgerFrom } from '../arbitraryLedger.js';
import { ledgerOf } from '../ledgerOf.js';

describe('a ledger in a base currency', () => {
  it('has every document at its own rate, in minor units of the base', () => {
    const ledger = ledgerOf([
      { number: 'usd', currency: 'USD', amount: 100 },
      { number: 'jpy', currency: 'JPY', amount: 5000 },
      { number: 'inr', currency: 'INR', amount: -7.5 },
    ]);
    const base = inBaseCurrency(ledger, Float64Array.of(80, 0.55, 1), 'INR');
    expect(base.currencies).toEqual([{ code: 'INR', decimals: 2 }]);
    expect([...base.documents.currency]).toEqual([0, 0, 0]);
    // USD 100 × 80 = 8,000; JPY 5,000 × 0.55 = 2,750 (the yen has no minor unit).
    expect([...base.documents.amount]).toEqual([800_000, 275_000, -750]);
  });

  it('rounds to whole units of a base without decimals', () => {
    const ledger = ledgerOf([{ number: 'usd', currency: 'USD', amount: 10.01 }]);
    expect([...inBaseCurrency(ledger, Float64Array.of(149.95), 'JPY').documents.amount]).toEqual([1501]); // 1,500.9995
  });

  it('converts money as it adds up, so that three thirds settle the whole', () => {
    const third: [number, string] = [33.33, '2024-02-01'];
    const ledger = ledgerOf([
      {
        number: 'I',
        currency: 'USD',
        dated: '2024-01-01',
        amount: 100,
        paid: [third, third, [33.34, '2024-02-01']],
      },
    ]);
    // At 1.005: 33.49665 and 66.9933 and 100.5 are 33.50, 66.99 and 100.50, so the parts are 33.50, 33.49 and 33.51.
    const base = inBaseCurrency(ledger, Float64Array.of(1.005), 'EUR');
    expect([...base.allocations.amount]).toEqual([3350, 3349, 3351]);
    expect(base.documents.amount[0]).toBe(10_050);
  });

  it('leaves what is settled settled, whatever the rate', () => {
    const rate = fc.double({ min: 0.001, max: 200, noNaN: true });
    fc.assert(
      fc.property(anyDocuments, anyAsOf, rate, (documents, asOf, each) => {
        const settled = documents.map(({ paid, ...document }) => ({
          ...document,
          paid: [...paid, { date: null, amount: document.amount - paid.reduce((sum, { amount }) => sum + amount, 0) }],
        }));
        const ledger = ledgerFrom(settled);
        const base = inBaseCurrency(ledger, new Float64Array(settled.length).fill(each), 'EUR');
        const paidUp = base.documents.amount.map((amount, document) =>
          base.allocations.amount.reduce(
            (left, money, index) => (base.allocations.document[index] === document ? left - money : left),
            amount,
          ),
        );
        expect(paidUp.every((left) => left === 0)).toBe(true);
        expect(openItems(base, { asOf, settlement: 'linked' }).accounts.count).toBeLessThanOrEqual(3);
      }),
    );
  });
});
