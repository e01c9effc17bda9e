import { describe, expect, it } from 'vitest';
import { parseArea } from '../../../src/records/address.js';
import { concernsLedger } from '../../../src/usecases/outOfDate/concernsLedger.js';
import type { RecognisedTable } from '../../../src/usecases/rateLedger/types.js';

/** B3:D3 holds the headers, B4:D8 five rows; columns B and D are read, C is not. */
const TABLE: RecognisedTable = {
  kind: 'receivables',
  source: {
    id: 'T',
    kind: 'table',
    name: 'T',
    sheet: 'Invoices',
    headerRow: 2,
    firstColumn: 1,
    headers: ['Customer', 'Memo', 'Amount'],
    firstRow: 3,
    rowCount: 5,
  },
  mapping: {
    fields: new Map([
      ['customer', 0],
      ['amount', 2],
    ]),
    salesYears: new Map(),
  },
};

describe('a change concerns the results', () => {
  it.each([
    ['a cell that is read', 'D5', true],
    ['the header row, where a table that gets wider is told', 'B3:G3', false],
    ['the header of a column that is read', 'D3', true],
    ['the header of a column that is not read', 'C3', false],
    ['the row below the last, where the table grows', 'B9:D9', true],
    ['a column that is not read', 'C4:C8', false],
    ['the columns beside the table, where results stand', 'E3:Z8', false],
    ['cells above the table', 'B1:D2', false],
    ['cells further below', 'B12', false],
  ])('%s: %s', (_, address, concerned) => {
    expect(concernsLedger({ sheet: 'Invoices', area: parseArea(address) }, [TABLE])).toBe(concerned);
  });

  it('whenever Excel does not say where it is', () => {
    expect(concernsLedger({ sheet: 'Invoices', area: null }, [TABLE])).toBe(true);
  });

  it('not when it is on another sheet', () => {
    expect(concernsLedger({ sheet: 'Notes', area: parseArea('D5') }, [TABLE])).toBe(false);
  });
});
