import { describe, expect, it, vi } from 'vitest';
import { customerAt } from '../../src/usecases/customerCard/customerAt.js';
import type { SheetArea } from '../../src/usecases/ports.js';
import { findLedger } from '../../src/usecases/rateLedger/findLedger.js';
import { excelSelections } from '../../src/workbook/selectionChanges.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { ledgerWorkbook, open, sheetOf } from './ledgerWorkbook.js';

const selections = excelSelections();
const row = (sheet: string, at: number): SheetArea => ({
  sheet,
  area: { row: at, column: 2, rowCount: 1, columnCount: 1 },
});

describe('what is selected in the sheet', () => {
  it('is told with its sheet and place, until no one listens', async () => {
    const workbook = ledgerWorkbook();
    const { office } = open(workbook);
    const told: SheetArea[] = [];
    const stop = await selections.watch((at) => told.push(at));
    office.host.userSelected(sheetOf(workbook, 'Customers'), row('Customers', 2).area);
    await vi.waitFor(() => expect(told).toEqual([row('Customers', 2)]));
    await stop();
    office.host.userSelected(sheetOf(workbook, 'Invoices'), row('Invoices', 1).area);
    await findLedger(excelWorkbook(), '2024-06-30');
    expect(told).toHaveLength(1);
  });

  it('names the customer of its row: in the customers, in the ledger, and on a report', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    const rating = await rate();
    await write(rating);
    const overview = await findLedger(excelWorkbook(), '2024-06-30');
    const at = (sheet: string, line: number) => customerAt(selections, overview, rating.on, row(sheet, line));
    const customers = sheetOf(workbook, 'Customers');
    const names = [1, 2, 3, 4].map((line) => customers.value(line, 0));
    expect(await Promise.all([1, 2, 3, 4].map((line) => at('Customers', line)))).toEqual(names);
    const invoices = sheetOf(workbook, 'Invoices');
    expect(names).toContain(await at('Invoices', 1));
    expect(await at('Invoices', 1)).toBe(invoices.value(1, 0));
    const aging = sheetOf(workbook, 'Aging');
    const reported = aging.tables[0]?.area.row ?? 0;
    expect(await at('Aging', reported + 1)).toBe(aging.value(reported + 1, 0));
    // A header, a line of text and an empty row are nobody's.
    expect(await at('Customers', 0)).toBeNull();
    expect(await at('Aging', 0)).toBeNull();
    expect(await at('Customers', 400)).toBeNull();
  });

  it('is read anew, for the user may have sorted the table since', async () => {
    const workbook = ledgerWorkbook();
    const { rate } = open(workbook);
    const rating = await rate();
    const overview = await findLedger(excelWorkbook(), '2024-06-30');
    const customers = sheetOf(workbook, 'Customers');
    const [first, second] = [customers.value(1, 0), customers.value(2, 0)];
    customers.setValue(1, 0, second);
    customers.setValue(2, 0, first);
    expect(await customerAt(selections, overview, rating.on, row('Customers', 1))).toBe(second);
  });
});
