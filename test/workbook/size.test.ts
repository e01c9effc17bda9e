import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { MAX_BYTES, MAX_CELLS } from '../../src/workbook/cells.js';
import { addTable, column, day2024, open, sheetOf, type Opened } from './ledgerWorkbook.js';

const CUSTOMERS = 20_000;
const ITEMS = 100_000;

function largeWorkbook(): Workbook {
  const workbook = new Workbook();
  const numbers = Array.from({ length: CUSTOMERS }, (_, index) => `C${String(index + 1).padStart(5, '0')}`);
  const customers = numbers.map((number): Content[] => [number, `顾客公司 ${number}`, 5000, 30]);
  const invoices = Array.from({ length: ITEMS }, (_, index): Content[] => {
    const date = day2024(1, 1) + (index % 180);
    return [numbers[index % CUSTOMERS] ?? '', `INV-${String(index)}`, date, date + 30, 100 + (index % 97) / 100];
  });
  addTable(workbook, 'Customers', [['Customer no', 'Customer name', 'Credit limit', 'Term'], ...customers]);
  addTable(workbook, 'Invoices', [['Customer no', 'Document no', 'Document date', 'Due date', 'Amount'], ...invoices]);
  return workbook;
}

/** Bytes of each message to Excel from now on. */
function messages({ office }: Opened): number[] {
  const { bridge } = office.host;
  const sizes: number[] = [];
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (text) => {
    sizes.push(Buffer.byteLength(text));
    send(text);
  };
  return sizes;
}

describe('a ledger of 100,000 items and 20,000 customers', () => {
  it('is read in few requests, written in small ones, undone, and undone again after reopening', async () => {
    const workbook = largeWorkbook();
    const opened = open(workbook);
    const { host } = opened.office;
    const rating = await opened.rate();
    const { syncs, cellsRead, bytesFromHost } = host.counters;
    // A block holds whole columns of 20,000 rows: the last one of each table is seldom full.
    expect(syncs).toBeLessThanOrEqual(Math.ceil(Math.max(cellsRead / MAX_CELLS, bytesFromHost / MAX_BYTES)) + 9);

    const sizes = messages(opened);
    const receipt = await opened.write(rating);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(MAX_BYTES);
    // 5 items of a customer, of 100 and some cents each.
    expect(column(sheetOf(workbook, 'Customers'), 'Balance')).toHaveLength(CUSTOMERS);
    expect(Number(column(sheetOf(workbook, 'Customers'), 'Balance')[0])).toBeGreaterThanOrEqual(500);

    sizes.length = 0;
    const last = await opened.lastRun();
    expect(last?.receipt.cells).toBe(receipt.cells);
    if (last) expect(await opened.undo(last.receipt)).toEqual({ undone: true, kept: [] });
    expect(Math.max(...sizes)).toBeLessThan(MAX_BYTES);
    expect(sheetOf(workbook, 'Customers').usedArea()?.columnCount).toBe(4);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Customers', 'Invoices']);
  }, 300_000);
});
