import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const [MAY, JUNE] = [serialOf(2024, 5, 10), serialOf(2024, 6, 9)];
const SETTLED = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Settled date'];
const RECEIPTS = ['Customer', 'Receipt date', 'Receipt amount'];

/** Balance in minor units of everything that was read, and what was said about the receipts. */
function balanceOf(headers: readonly string[], rows: readonly CellValue[][], receipts: readonly CellValue[][]) {
  const { ledger, findings } = readLedger([tableOf(headers, rows), tableOf(RECEIPTS, receipts, { sheet: 'Receipts' })]);
  const sum = (amounts: Float64Array) => amounts.reduce((total, amount) => total + amount, 0);
  return {
    balance: sum(ledger.documents.amount) - sum(ledger.allocations.amount),
    said: findings.filter(({ code }) => code.startsWith('receipt')).map(({ code, cell }) => [code, cell]),
  };
}

describe('receipts that name no document', () => {
  const settled = [
    ['Acme', '1', MAY, JUNE, 100, JUNE],
    ['Acme', '2', MAY, JUNE, 50, JUNE],
    ['Acme', '3', MAY, JUNE, 30, ''],
  ];

  it('are left out where the documents were settled by as much on that day', () => {
    // 100 and 50 were settled on 9 June, and so says the receipt of 150; 30 is open.
    expect(balanceOf(SETTLED, settled, [['Acme', JUNE, 150]])).toEqual({
      balance: 3000,
      said: [['receipt-repeated', 'C2']],
    });
  });

  it('are counted where the documents say nothing of them, with a warning', () => {
    // 30 is open, less 20 that came in a day later.
    expect(balanceOf(SETTLED, settled, [['Acme', JUNE + 1, 20]])).toEqual({
      balance: 1000,
      said: [['receipts-beside-settled', 'C2']],
    });
  });

  it('are left out where a paid column states as much of the customer in all', () => {
    const paid = [...SETTLED.slice(0, 5), 'Paid amount'];
    const rows = [
      ['Acme', '1', MAY, JUNE, 100, 70],
      ['Birch', '2', MAY, JUNE, 50, ''],
    ];
    // 100 less 70, and 50 less the receipt of 20, which no document of Birch states.
    expect(
      balanceOf(paid, rows, [
        ['Acme', MAY + 5, 40],
        ['Acme', JUNE, 30],
        ['Birch', JUNE, 20],
      ]),
    ).toEqual({
      balance: 6000,
      said: [
        ['receipt-repeated', 'C2'],
        ['receipt-repeated', 'C3'],
        ['receipts-beside-settled', 'C4'],
      ],
    });
  });

  it('are plain payments beside documents that say nothing of payments', () => {
    const rows = settled.map((row) => row.slice(0, 5));
    // 180 less 150.
    expect(balanceOf(SETTLED.slice(0, 5), rows, [['Acme', JUNE, 150]])).toEqual({ balance: 3000, said: [] });
  });
});
