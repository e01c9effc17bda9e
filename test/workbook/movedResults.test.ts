import { describe, expect, it } from 'vitest';
import { Workbook } from '../../src/workbench/model/workbook.js';
import {
  addTable,
  column,
  CUSTOMERS,
  INVOICES,
  ledgerWorkbook,
  open,
  picture,
  sheetOf,
  tableWidth,
} from './ledgerWorkbook.js';

/** Columns of the user's customers table. */
const OWN_COLUMNS = 6;

const IN_EUROS = INVOICES.map((row, index) => [...row, index === 0 ? 'Currency' : 'EUR']);

/** A ledger in euros, of which one invoice may be in yen. */
function euroWorkbook(): Workbook {
  const workbook = new Workbook();
  addTable(workbook, 'Customers', CUSTOMERS);
  addTable(workbook, 'Invoices', IN_EUROS);
  return workbook;
}

const CURRENCY = 6;

describe('a ledger that gains a currency', () => {
  it('moves the table of the aging report down by the line that its totals need, and back when it loses it', async () => {
    const workbook = euroWorkbook();
    const { rate, write } = open(workbook);
    await write(await rate());
    const aging = sheetOf(workbook, 'Aging');
    expect(aging.tables[0]?.area.row).toBe(9);

    const invoices = sheetOf(workbook, 'Invoices');
    invoices.setValue(2, CURRENCY, 'JPY');
    await write(await rate());
    // Lines on top: 6, the titles of the tie-out, one line for each of two currencies, a blank one.
    expect(aging.tables[0]?.area.row).toBe(10);
    expect(column(aging, 'Customer', 10)).toEqual(['1-2', 'Alder Ltd', '=Birch & Co', 'Alder Ltd']);
    expect(column(aging, 'Currency', 10)).toEqual(['EUR', 'EUR', 'EUR', 'JPY']);
    expect([aging.value(7, 0), aging.value(8, 0)]).toEqual(['Total EUR', 'Total JPY']);
    expect(aging.charts[0]?.source.row).toBe(10);
    expect((await rate()).plan.steps).toEqual([]);

    invoices.setValue(2, CURRENCY, 'EUR');
    const back = await rate();
    await write(back);
    expect(aging.tables[0]?.area.row).toBe(9);
    expect(column(aging, 'Customer', 9)).toEqual(['Alder Ltd', '1-2', '=Birch & Co']);
    expect((await rate()).plan.steps).toEqual([]);
  });

  it('is undone to the cell', async () => {
    const workbook = euroWorkbook();
    const { rate, write, undo } = open(workbook);
    await write(await rate());
    sheetOf(workbook, 'Invoices').setValue(2, CURRENCY, 'JPY');
    const before = picture(workbook);
    const receipt = await write(await rate());
    await undo(receipt);
    expect(picture(workbook)).toEqual(before);
  });

  it('leaves formulas on the report pointing at the figures that they pointed at', async () => {
    const workbook = euroWorkbook();
    const { rate, write, office } = open(workbook);
    await write(await rate());
    const notes = workbook.addSheet('Notes');
    office.host.typeInto(notes, 0, 0, '=SUM(Aging!G11:G13)');
    sheetOf(workbook, 'Invoices').setValue(2, CURRENCY, 'JPY');
    await write(await rate());
    expect(notes.formula(0, 0)).toBe('=SUM(Aging!G12:G14)');
  });

  it('finds a findings report whose lines on top were fewer when it was written', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    await write(await rate());
    const findings = sheetOf(workbook, 'Findings');
    // As an earlier edition left it: two lines on top, and the table in the third row.
    const [table] = findings.tables;
    if (!table) throw new Error('no table of findings');
    const shown = column(findings, 'Code', table.area.row);
    for (let row = table.area.row; row < table.area.row + table.area.rowCount; row++) {
      for (let at = 0; at < table.area.columnCount; at++) {
        findings.setValue(row - 2, at, findings.value(row, at));
        findings.setValue(row, at, null);
      }
    }
    table.area = { ...table.area, row: table.area.row - 2 };
    await write(await rate());
    expect(column(findings, 'Code', 6)).toEqual(shown);
    expect((await rate()).plan.steps).toEqual([]);
  });
});

describe('results that stand elsewhere now', () => {
  it('go from beside the customers when the ledger has two currencies, with their names', async () => {
    const workbook = euroWorkbook();
    const { rate, write, undo } = open(workbook);
    await write(await rate());
    const customers = sheetOf(workbook, 'Customers');
    expect(tableWidth(customers)).toBe(OWN_COLUMNS + 25);
    sheetOf(workbook, 'Invoices').setValue(2, CURRENCY, 'JPY');
    const before = picture(workbook);
    const rating = await rate();
    expect(rating.plan.preview).toMatchObject({ target: 'ratings-sheet', droppedColumns: 25 });
    const receipt = await write(rating);
    expect(tableWidth(customers)).toBe(OWN_COLUMNS);
    expect(customers.usedArea()?.columnCount).toBe(OWN_COLUMNS);
    expect(workbook.names.filter(({ name }) => name.includes('.column.'))).toEqual([]);
    await undo(receipt);
    expect(picture(workbook)).toEqual(before);
  });

  it('are emptied but stay ours where the user has put a column to their right', async () => {
    const workbook = euroWorkbook();
    const { rate, write } = open(workbook);
    await write(await rate());
    const customers = sheetOf(workbook, 'Customers');
    const [table] = customers.tables;
    if (!table) throw new Error('no customers table');
    const mine = OWN_COLUMNS + 25;
    table.area = { ...table.area, columnCount: mine + 1 };
    customers.setValue(0, mine, 'My note');
    customers.setValue(1, mine, 'call');
    const invoices = sheetOf(workbook, 'Invoices');
    invoices.setValue(2, CURRENCY, 'JPY');
    await write(await rate());
    expect(column(customers, 'My note')[0]).toBe('call');
    expect(column(customers, 'Balance')).toEqual([null, null, null, null]);
    invoices.setValue(2, CURRENCY, 'EUR');
    await write(await rate());
    expect(column(customers, 'Balance')).toEqual([300.3, 30.05, 300, 0]);
    expect(tableWidth(customers)).toBe(mine + 1);
  });

  it('go from the sheet Ratings when there is room beside the customers again', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    const customers = sheetOf(workbook, 'Customers');
    customers.setValue(2, 9, 'my note');
    await write(await rate());
    const ratings = sheetOf(workbook, 'Ratings');
    expect(column(ratings, 'Balance')).toEqual([300.3, 30.05, 300, 0]);
    customers.setValue(2, 9, null);
    await write(await rate());
    expect(column(customers, 'Balance')).toEqual([300.3, 30.05, 300, 0]);
    expect(ratings.value(0, 0)).toBe('All results stand beside the customers on Customers.');
    expect(column(ratings, 'Customer')).toEqual([]);
    expect((await rate()).plan.steps).toEqual([]);
  });
});

describe('customers that no customers table lists', () => {
  it('are rated on the sheet Ratings, and the preview says so', async () => {
    const workbook = ledgerWorkbook();
    sheetOf(workbook, 'Invoices').setValue(6, 0, 'Newcomer');
    const { rate, write } = open(workbook);
    const rating = await rate();
    expect(rating.plan.preview).toMatchObject({ target: 'beside-customers', unlisted: 1, unlistedSheet: 'Ratings' });
    await write(rating);
    const ratings = sheetOf(workbook, 'Ratings');
    expect(ratings.value(0, 0)).toContain('no customers table lists');
    expect(column(ratings, 'Customer')).toEqual(['Newcomer']);
    expect(column(ratings, 'Balance')).toEqual([300]);
    expect(column(sheetOf(workbook, 'Customers'), 'Balance')).toEqual([300.3, 30.05, 0, 0]);
  });

  it('are all customers when the customers table is empty', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Customers', [CUSTOMERS[0] ?? [], [null, null, null, null, null, null]]);
    addTable(workbook, 'Invoices', INVOICES);
    const { rate, write } = open(workbook);
    const rating = await rate();
    expect(rating.plan.preview).toMatchObject({ target: 'ratings-sheet', targetSheet: 'Ratings' });
    await write(rating);
    expect(column(sheetOf(workbook, 'Ratings'), 'Customer')).toEqual(['Alder Ltd', '=Birch & Co', '1-2']);
    expect(tableWidth(sheetOf(workbook, 'Customers'))).toBe(OWN_COLUMNS);
  });
});

describe('hidden names', () => {
  it('of dropped columns go, and come back with undo', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write, undo } = open(workbook);
    await write(await rate());
    const names = () => workbook.names.map(({ name }) => name).filter((name) => name.includes('.bucket.'));
    const before = picture(workbook);
    expect(names()).toHaveLength(5);
    const receipt = await write(await rate({ limits: [45] }));
    expect(names()).toHaveLength(3);
    await undo(receipt);
    expect(names()).toHaveLength(5);
    expect(picture(workbook)).toEqual(before);
  });

  it('still mark a report that was left to the notes of the user', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    await write(await rate());
    sheetOf(workbook, 'Aging').setValue(13, 0, 'my note below the table');
    sheetOf(workbook, 'Invoices').setValue(6, 0, 'Newcomer');
    sheetOf(workbook, 'Invoices').setValue(3, 5, null);
    sheetOf(workbook, 'Invoices').setValue(3, 0, '1-2');
    await write(await rate());
    expect(workbook.sheet('Aging 2')).not.toBeNull();
    const left = workbook.names.find(({ name }) => name === '_creditsheet.sheet.aging.left.1');
    expect(left?.refersTo).toContain('Aging!');
  });
});

describe('merged cells beside the customers', () => {
  it('are left merged: the results go to a sheet of their own', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const merge = { row: 2, column: 8, rowCount: 1, columnCount: 2 };
    customers.merges.push(merge);
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(customers.merges).toEqual([merge]);
    expect(column(sheetOf(workbook, 'Ratings'), 'Balance')).toEqual([300.3, 30.05, 300, 0]);
  });

  it('below a report that has to grow make a new one', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    await write(await rate());
    const aging = sheetOf(workbook, 'Aging');
    const merge = { row: 13, column: 0, rowCount: 1, columnCount: 3 };
    aging.merges.push(merge);
    sheetOf(workbook, 'Invoices').setValue(6, 0, 'Newcomer');
    sheetOf(workbook, 'Invoices').setValue(3, 5, null);
    sheetOf(workbook, 'Invoices').setValue(3, 0, '1-2');
    await write(await rate());
    expect(aging.merges).toEqual([merge]);
    expect(workbook.sheet('Aging 2')).not.toBeNull();
  });
});
