import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageLedger, tieOut, type AgingOptions } from '../../../src/domain/aging/ageLedger.js';
import { openItems } from '../../../src/domain/receivables/openItems.js';
import { anyAsOf, anyDocuments, ledgerFrom } from '../arbitraryLedger.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

const INVOICE: WrittenDocument = { number: 'I', dated: '2024-01-01', due: '2024-01-31', amount: 100 };

/** The only currency's totals in currency units. */
function aged(documents: readonly WrittenDocument[], asOf: string, options: Partial<AgingOptions> = {}) {
  const { totals, accounts, items } = ageLedger(ledgerOf(documents), {
    asOf: day(asOf),
    settlement: 'linked',
    limits: [30, 60, 90],
    ...options,
  });
  const [total] = totals;
  if (total === undefined) throw new Error('No totals');
  return {
    buckets: Array.from(total.buckets, (minor) => minor / 100),
    onAccount: total.onAccount / 100,
    balance: total.balance / 100,
    count: total.items,
    oldest: accounts[0]?.oldestDays,
    days: [...items.days],
    daysPastDue: [...items.daysPastDue],
  };
}

describe('age', () => {
  it('day 0 is not due, day 1 is in the first bucket', () => {
    expect(aged([INVOICE], '2024-01-31').buckets).toEqual([100, 0, 0, 0, 0]);
    expect(aged([INVOICE], '2024-02-01').buckets).toEqual([0, 100, 0, 0, 0]);
  });

  it('counts from the document date when that is the basis, yet days past due still from the due date', () => {
    // 2024-02-15 is 45 days after 1 January and 15 days after 31 January.
    const { buckets, days, daysPastDue } = aged([INVOICE], '2024-02-15', { basis: 'document' });
    expect(buckets).toEqual([0, 0, 100, 0, 0]);
    expect([days, daysPastDue]).toEqual([[45], [15]]);
  });

  it('counts from the document date where no due date is given', () => {
    expect(aged([{ ...INVOICE, due: null }], '2024-02-15').days).toEqual([45]);
  });

  it('an item without any date is not due', () => {
    expect(aged([{ ...INVOICE, due: null, dated: null }], '2024-02-15').buckets).toEqual([100, 0, 0, 0, 0]);
  });

  it('of a customer is that of its oldest item owed', () => {
    const credit: WrittenDocument = { number: 'C', dated: '2023-01-01', amount: -5 };
    const older: WrittenDocument = { ...INVOICE, due: '2024-01-11' };
    expect(aged([credit, INVOICE, older], '2024-02-15').oldest).toBe(35);
    expect(aged([credit], '2024-02-15').oldest).toBeNull();
  });
});

describe('credits', () => {
  const credit: WrittenDocument = { number: 'C', dated: '2024-01-10', due: '2024-03-30', amount: -30 };

  it('stand on account', () => {
    expect(aged([INVOICE, credit], '2024-02-15')).toMatchObject({
      buckets: [0, 100, 0, 0, 0],
      onAccount: -30,
      balance: 70,
      count: 2,
    });
  });

  it('or are aged by their own document date, 36 days here', () => {
    const { buckets, onAccount } = aged([INVOICE, credit], '2024-02-15', { credits: 'aged' });
    expect(buckets).toEqual([0, 100, -30, 0, 0]);
    expect(onAccount).toBe(0);
  });

  it('money left on account stands there in either case', () => {
    const paid: WrittenDocument = { ...INVOICE, paid: [[60, '2024-02-10']] };
    for (const credits of ['on-account', 'aged'] as const) {
      const { buckets, onAccount } = aged([paid], '2024-02-15', { settlement: 'on-account', credits });
      expect([buckets, onAccount]).toEqual([[0, 100, 0, 0, 0], -60]);
    }
  });
});

describe('accounts and totals', () => {
  it('currencies are never added', () => {
    const ledger = ledgerOf([
      { ...INVOICE, currency: 'EUR' },
      { ...INVOICE, currency: 'JPY', amount: 5000 },
      { ...INVOICE, currency: 'EUR', customer: 'L', amount: 1 },
    ]);
    const { totals, accounts } = ageLedger(ledger, { asOf: day('2024-01-31'), settlement: 'linked' });
    expect(totals.map(({ currency, balance }) => [ledger.currencies[currency]?.code, balance])).toEqual([
      ['EUR', 10_100],
      ['JPY', 5000],
    ]);
    expect(accounts.map(({ balance }) => balance)).toEqual([10_000, 5000, 100]);
  });

  it('a customer with nothing open is listed with zeros', () => {
    const { accounts } = ageLedger(ledgerOf([{ ...INVOICE, paid: [[100, '2024-01-05']] }]), {
      asOf: day('2024-01-31'),
      settlement: 'linked',
    });
    expect(accounts).toEqual([
      { customer: 0, currency: 0, balance: 0, onAccount: 0, buckets: new Float64Array(5), oldestDays: null },
    ]);
  });

  it('tie out exactly in any ledger, whatever the switches', () => {
    const switches = fc.record({
      settlement: fc.constantFrom('linked', 'fifo', 'on-account'),
      basis: fc.constantFrom('due', 'document'),
      credits: fc.constantFrom('on-account', 'aged'),
    });
    fc.assert(
      fc.property(anyDocuments, anyAsOf, switches, (documents, asOf, chosen) => {
        const ledger = ledgerFrom(documents);
        const { totals, accounts, items } = ageLedger(ledger, { asOf, ...chosen });
        for (const sums of [...totals, ...accounts]) expect(tieOut(sums)).toBe(0);
        const open = openItems(ledger, { asOf, settlement: chosen.settlement });
        expect([items.document, items.customer, items.currency, items.open]).toEqual([
          open.document,
          open.customer,
          open.currency,
          open.open,
        ]);
        for (const { currency, balance } of totals) {
          const own = open.open.filter((_, index) => open.currency[index] === currency);
          expect(balance).toBe(own.reduce((sum, amount) => sum + amount, 0));
        }
      }),
    );
  });

  it('a difference is found to the minor unit', () => {
    expect(tieOut({ balance: 101, onAccount: -50, buckets: new Float64Array([100, 50]) })).toBe(1);
  });
});
