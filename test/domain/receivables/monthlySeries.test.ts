import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/calendar/serial.js';
import { monthlySeries } from '../../../src/domain/receivables/monthlySeries.js';
import { openItems } from '../../../src/domain/receivables/openItems.js';
import { SETTLEMENTS } from '../../../src/domain/receivables/settle.js';
import { anyAsOf, anyDocuments, ledgerFrom } from '../arbitraryLedger.js';
import { day, ledgerOf } from '../ledgerOf.js';

describe('sales, receipts and balance by month', () => {
  const ledger = ledgerOf([
    { number: 'A', dated: '2024-01-10', due: '2024-02-09', amount: 100, paid: [[60, '2024-02-20']] },
    { number: 'B', dated: '2024-02-05', due: '2024-03-06', amount: 200, paid: [[200, '2024-03-10']] },
    { number: 'C', kind: 'credit-note', dated: '2024-02-07', amount: -30 },
    { number: 'P', kind: 'payment', dated: '2024-03-02', amount: -10 },
    { number: 'D', dated: '2024-03-01', due: '2024-03-31', amount: 50 },
    { number: 'E', dated: '2024-03-20', due: '2024-04-20', amount: 999 },
  ]);

  it('run from opening to closing; the month of the as-of ends with it', () => {
    const [months = []] = monthlySeries(ledger, { asOf: day('2024-03-15'), settlement: 'linked', months: 2 });
    const shown = months.map(({ from, to, ...amounts }) => [
      isoDate(from),
      isoDate(to),
      ...[amounts.opening, amounts.sales, amounts.receipts, amounts.closing, amounts.closingCurrent].map(
        (minor) => minor / 100,
      ),
    ]);
    // February: 100 + (200 − 30) − 60 = 210, not due: B. March so far: 210 + 50 − (200 + 10) = 50, not due: D.
    expect(shown).toEqual([
      ['2024-02-01', '2024-02-29', 100, 170, 60, 210, 200],
      ['2024-03-01', '2024-03-15', 210, 50, 210, 50, 50],
    ]);
  });

  it('count what falls on the last day of a month in it, and on the first of the next in that', () => {
    const turn = ledgerOf([
      { number: 'A', dated: '2024-01-31', due: '2024-02-29', amount: 10, paid: [[4, '2024-02-29']] },
      { number: 'B', dated: '2024-02-29', due: '2024-02-29', amount: 20 },
      { number: 'C', dated: '2024-03-01', due: '2024-02-28', amount: 40, paid: [[1, '2024-03-01']] },
      { number: 'U', amount: 7 },
    ]);
    const [months = []] = monthlySeries(turn, { asOf: day('2024-03-31'), settlement: 'linked', months: 2 });
    // January: A and U, which has no date: 17. February: + B 20 − 4 = 33, not due at its end: 6 of A, B and U, which is never due.
    // March: + C 40 − 1 = 72; only U is not due.
    expect(
      months.map(({ opening, sales, receipts, closing, closingCurrent }) =>
        [opening, sales, receipts, closing, closingCurrent].map((minor) => minor / 100),
      ),
    ).toEqual([
      [17, 20, 4, 33, 33],
      [33, 40, 1, 72, 7],
    ]);
  });

  it('leave credits out of what is not due, and keep currencies apart', () => {
    const two = ledgerOf([
      { number: 'A', currency: 'EUR', dated: '2024-03-01', due: '2024-04-30', amount: 50 },
      { number: 'C', currency: 'EUR', dated: '2024-03-02', due: '2024-04-30', amount: -20 },
      { number: 'J', currency: 'JPY', dated: '2024-03-03', due: '2024-03-31', amount: 800 },
    ]);
    const series = monthlySeries(two, { asOf: day('2024-03-31'), settlement: 'linked', months: 1 });
    expect(series.map(([month]) => [month?.closing, month?.closingCurrent])).toEqual([
      [3000, 5000],
      [800, 800],
    ]);
  });

  it('of any ledger end in the balance of its open items, whatever the settlement', () => {
    fc.assert(
      fc.property(anyDocuments, anyAsOf, fc.constantFrom(...SETTLEMENTS), (documents, asOf, settlement) => {
        const any = ledgerFrom(documents);
        const series = monthlySeries(any, { asOf, settlement, months: 3 });
        const { currency, open } = openItems(any, { asOf, settlement });
        for (const [index, months] of series.entries()) {
          const balance = open.reduce((sum, amount, item) => (currency[item] === index ? sum + amount : sum), 0);
          expect(months.at(-1)?.closing).toBe(balance);
        }
      }),
    );
  });
});
