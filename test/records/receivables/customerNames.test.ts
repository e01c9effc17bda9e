import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const MAY = serialOf(2024, 5, 10);

const read = (rows: readonly CellValue[][]) =>
  readLedger([tableOf(['Customer ID', 'Customer name', 'Invoice no', 'Invoice date', 'Due date', 'Amount'], rows)]);

describe('names beside the ids of a ledger', () => {
  it('an id under several names is one customer, and each further name a finding', () => {
    const { ledger, customerNames, findings } = read([
      ['0042', 'Acme', '1', MAY, MAY, 10],
      ['0042', 'Acme Ltd', '2', MAY, MAY, 20],
      ['0042', 'Acme Ltd', '3', MAY, MAY, 30],
      ['0043', 'Birch', '4', MAY, MAY, 40],
    ]);
    expect([ledger.customers, customerNames]).toEqual([
      ['0042', '0043'],
      ['Acme', 'Birch'],
    ]);
    expect(findings).toMatchObject([
      {
        code: 'customer-names-differ',
        cell: 'B3',
        data: { customer: '0042', name: 'Acme', other: 'Acme Ltd', count: 1 },
      },
    ]);
  });

  it('a row without an id is of the customer that it names', () => {
    expect(read([['', 'Birch', '1', MAY, MAY, 10]]).ledger.customers).toEqual(['Birch']);
  });

  it('a total in the column of names is no customer', () => {
    const { ledger, findings, rowsReported } = read([
      ['0042', 'Acme', '1', MAY, MAY, 10],
      ['', '合计', '', '', '', 10],
    ]);
    expect(ledger.customers).toEqual(['0042']);
    expect([rowsReported, findings.map(({ code }) => code)]).toEqual([1, ['subtotal-row']]);
  });
});
