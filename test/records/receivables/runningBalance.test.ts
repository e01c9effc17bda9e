import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const DAY = serialOf(2024, 5, 1);
const HEADERS = ['Date', 'Customer', 'Voucher no', 'Debit', 'Credit', 'Balance'];

const read = (rows: readonly CellValue[][]) => readLedger([tableOf(HEADERS, rows)]);
const own = (rows: readonly CellValue[][]) =>
  read(rows).ownBalances.map(({ customer, amount, cell }) => [customer, amount, cell]);

describe('a running balance', () => {
  const acme = [
    [DAY, 'Acme', '1', 100, '', 100],
    [DAY + 1, 'Acme', '2', '', 40, 60],
  ];

  it('closes each customer with its last row', () => {
    expect(own([...acme, [DAY, 'Birch', '3', 5.5, '', 5.5]])).toEqual([
      ['Acme', 60, 'F3'],
      ['Birch', 5.5, 'F4'],
    ]);
  });

  it('that runs up the sheet closes with its first row', () => {
    expect(own([...acme].reverse())).toEqual([['Acme', 60, 'F2']]);
  });

  it('that runs over all customers closes them together', () => {
    const rows = [
      [DAY, 'Acme', '1', 100, '', 100],
      [DAY, 'Birch', '2', 50, '', 150],
      [DAY, 'Acme', '3', '', 30, 120],
    ];
    expect(own(rows)).toEqual([[null, 120, 'F4']]);
  });

  it('is none where no row adds up', () => {
    expect(own([[DAY, 'Acme', '1', 100, '', 7]])).toEqual([]);
  });

  it('before the first amount is an opening balance: owed, but no sale', () => {
    const result = read([
      [DAY, 'Acme', '', '', '', 20],
      [DAY, 'Acme', '1', 100, '', 120],
    ]);
    const { amount, kind } = result.ledger.documents;
    // 20 carried forward as money of the past (kind 2), then an invoice (0) of 100.
    expect([[...amount], [...kind]]).toEqual([
      [2000, 10000],
      [2, 0],
    ]);
    expect(result.ownBalances).toMatchObject([{ customer: 'Acme', amount: 120 }]);
    expect(result.findings).toContainEqual(expect.objectContaining({ code: 'opening-balance', cell: 'F2' }));
  });

  it('after an amount opens nothing: a row without an amount is reported', () => {
    const result = read([
      [DAY, 'Acme', '1', 100, '', 100],
      [DAY, 'Acme', '', '', '', 100],
    ]);
    expect(result.findings).toContainEqual(expect.objectContaining({ code: 'row-skipped' }));
    expect(result.rowsReported).toBe(1);
  });
});

describe('a table of balances and movements, one row for each customer', () => {
  const movements = ['客户', '期初余额', '借方', '贷方', '期末余额'];

  it('owes what was carried forward, more the debit, less the credit', () => {
    const result = readLedger([
      tableOf(movements, [
        ['甲', 100, 50, 30, 120],
        ['乙', 20, '', '', 25],
      ]),
    ]);
    // 100 + 50 - 30 and 20; the second says 25 of itself, so it lost 5.
    expect([...result.ledger.documents.amount]).toEqual([12000, 2000]);
    expect(result.ownBalances.map(({ customer, amount }) => [customer, amount])).toEqual([
      ['甲', 120],
      ['乙', 25],
    ]);
    expect(result.findings.map(({ code }) => code)).toContain('balances-as-documents');
  });
});
