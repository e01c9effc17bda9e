import { describe, expect, it } from 'vitest';
import { ledgerLossRates } from '../../../src/domain/allowance/ledgerLossRates.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

/** Due 2024-01-31; the last stage (90+) begins on 2024-04-30. */
const DUE = '2024-01-31';
const INVOICE: WrittenDocument = { number: 'I', dated: '2024-01-01', due: DUE, amount: 1000 };
const AS_OF = day('2024-06-30');

function rates(documents: readonly WrittenDocument[], settlement: 'linked' | 'fifo' = 'linked', asOf = AS_OF) {
  const [only] = ledgerLossRates(ledgerOf(documents), { asOf, settlement });
  if (only === undefined) throw new Error('No currency');
  return { ...only, outstanding: only.outstanding.map((minor) => minor / 100), loss: only.loss / 100 };
}

describe('loss rates from the ledger', () => {
  it('divide what was never paid by what was outstanding at each stage', () => {
    const paid: WrittenDocument = {
      ...INVOICE,
      paid: [
        [500, DUE], // on time
        [270, '2024-02-01'], // 1 day late
        [150, '2024-03-02'], // 31
        [40, '2024-04-30'], // 90
        [15, '2024-05-01'], // 91
        [5, '2024-07-01'], // after the as-of
      ],
    };
    // 1,000; 500; 230; 80; 40 at 90+, of which 15 came in: 25 never paid
    expect(rates([paid])).toEqual({
      outstanding: [1000, 500, 230, 80, 40],
      loss: 25,
      rates: [0.025, 0.05, 25 / 230, 0.3125, 0.625],
    });
  });

  it('look only at invoices that are old enough', () => {
    expect(rates([INVOICE], 'linked', day('2024-04-30')).rates).toEqual([null, null, null, null, null]);
    expect(rates([INVOICE], 'linked', day('2024-05-01')).rates).toEqual([1, 1, 1, 1, 1]);
  });

  it('leave out what was paid without a date, and credit notes', () => {
    const credit: WrittenDocument = { number: 'C', dated: '2024-01-01', due: DUE, amount: -300 };
    expect(rates([{ ...INVOICE, paid: [[400, null]] }, credit]).outstanding).toEqual([600, 600, 600, 600, 600]);
  });

  it('settled by due date, count payment documents with their date', () => {
    const payment: WrittenDocument = { number: 'P', kind: 'payment', dated: '2024-02-10', amount: -700 };
    expect(rates([INVOICE, payment], 'fifo')).toEqual({
      outstanding: [1000, 1000, 300, 300, 300],
      loss: 300,
      rates: [0.3, 0.3, 1, 1, 1],
    });
  });
});
