import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/workbench/model/sheet.js';
import { column, open, picture, sheetOf, tableWidth } from './ledgerWorkbook.js';

/** Exchanges two rows of a sheet, as sorting does. */
function exchange(sheet: Sheet, one: number, other: number): void {
  const used = sheet.usedArea();
  for (let at = 0; used && at < used.columnCount; at++) {
    const [first, second] = [sheet.value(one, at), sheet.value(other, at)];
    sheet.setValue(one, at, second);
    sheet.setValue(other, at, first);
  }
}

async function written() {
  const opened = open();
  const before = picture(opened.workbook);
  const receipt = await opened.write(await opened.rate());
  return { ...opened, before, receipt, customers: sheetOf(opened.workbook, 'Customers') };
}

/** Column of the grade beside the six of the customers table. */
const GRADE = 7;

describe('undo of a run whose cells the user has changed', () => {
  it('shows them and does nothing until it is answered', async () => {
    const { workbook, undo, receipt, customers } = await written();
    customers.setValue(2, GRADE, 'CA1');
    const before = picture(workbook);
    expect(await undo(receipt)).toEqual({
      undone: false,
      changed: [{ sheet: 'Customers', cell: 'H3', before: 'NR', after: 'CA1' }],
    });
    expect(picture(workbook)).toEqual(before);
  });

  it('puts everything else back and keeps them', async () => {
    const { workbook, undo, receipt, customers } = await written();
    customers.setValue(2, GRADE, 'CA1');
    expect(await undo(receipt, 'keep')).toMatchObject({ undone: true, kept: [{ cell: 'H3', after: 'CA1' }] });
    expect(customers.value(2, GRADE)).toBe('CA1');
    customers.setValue(2, GRADE, null);
    expect(customers.usedArea()?.columnCount).toBe(6);
    expect(tableWidth(customers)).toBe(6);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Aging');
  });

  it('overwrites them when told to', async () => {
    const { workbook, undo, receipt, customers, before } = await written();
    customers.setValue(2, GRADE, 'CA1');
    sheetOf(workbook, 'Aging').setValue(30, 1, 'my note');
    expect(await undo(receipt, 'overwrite')).toEqual({ undone: true, kept: [] });
    expect(picture(workbook)).toEqual(before);
  });

  it('keeps a sheet of ours that has a note of the user, without our figures', async () => {
    const { workbook, undo, receipt } = await written();
    const aging = sheetOf(workbook, 'Aging');
    aging.setValue(30, 1, 'my note');
    expect(await undo(receipt)).toMatchObject({ undone: false, changed: [{ sheet: 'Aging', cell: 'B31' }] });
    await undo(receipt, 'keep');
    expect(aging.usedArea()).toEqual({ row: 30, column: 1, rowCount: 1, columnCount: 1 });
    expect(aging.tables).toEqual([]);
    expect(workbook.sheet('Findings')).toBeNull();
  });

  it('finds its cells in a customers table that was sorted since', async () => {
    const { workbook, rate, write, undo, customers } = await written();
    const first = picture(workbook);
    sheetOf(workbook, 'Invoices').setValue(1, 4, 1000.1);
    const receipt = await write(await rate());
    sheetOf(workbook, 'Invoices').setValue(1, 4, 100.1);
    exchange(customers, 1, 3);
    expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
    expect(column(customers, 'Customer')).toEqual(['1-2', '=Birch & Co', 'Alder Ltd', 'Quiet AG']);
    expect(column(customers, 'Balance')).toEqual([300, 30.05, 300.3, 0]);
    exchange(customers, 1, 3);
    expect(picture(workbook)).toEqual(first);
  });

  it('leaves a customer that was added below since', async () => {
    const { workbook, undo, receipt, customers } = await written();
    const [table] = customers.tables;
    if (!table) throw new Error('no customers table');
    table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    customers.setValue(5, 0, 'Late comer');
    await undo(receipt);
    expect(customers.value(5, 0)).toBe('Late comer');
    expect(customers.tables[0]?.area).toMatchObject({ rowCount: 6, columnCount: 6 });
    expect(workbook.sheet('Aging')).toBeNull();
  });

  it('is content with a report that the user has deleted', async () => {
    const { workbook, undo, receipt, before } = await written();
    workbook.removeSheet(sheetOf(workbook, 'Findings'));
    expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
    expect(picture(workbook)).toEqual(before);
  });
});
