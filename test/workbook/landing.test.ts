import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/workbench/model/sheet.js';
import { column, ledgerWorkbook, open, picture, sheetOf, tableWidth } from './ledgerWorkbook.js';

function tableOf(sheet: Sheet) {
  const [table] = sheet.tables;
  if (!table) throw new Error(`${sheet.name} has no table`);
  return table;
}

/** Balances of the four customers, in their rows. */
const BALANCES = [300.3, 30.05, 300, 0];

describe('a customers table that is filtered', () => {
  it('gets its results in the right rows, and keeps its filter', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const table = tableOf(customers);
    table.criteria = new Map([[0, { filterOn: 'Values', values: ['Alder Ltd', '1-2'] }]]);
    customers.hiddenRows.add(2).add(4);
    const before = picture(workbook);
    const { rate, write, undo } = open(workbook, { filtersShiftWrites: true });
    const receipt = await write(await rate());
    expect(column(customers, 'Balance')).toEqual(BALANCES);
    expect([...customers.hiddenRows]).toEqual([2, 4]);
    expect(table.criteria.size).toBe(1);
    await undo(receipt);
    expect(picture(workbook)).toEqual(before);
  });

  it('in a rerun, too', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const { rate, write } = open(workbook, { filtersShiftWrites: true });
    await write(await rate());
    tableOf(customers).criteria = new Map([[0, { filterOn: 'Values', values: ['Quiet AG'] }]]);
    for (const row of [1, 2, 3]) customers.hiddenRows.add(row);
    for (const row of [1, 2, 4, 6]) sheetOf(workbook, 'Invoices').setValue(row, 4, 10);
    await write(await rate());
    // 10 and 10 of Alder; 10 less the credit of 20 of Birch; 10.
    expect(column(customers, 'Balance')).toEqual([20, -10, 10, 0]);
  });
});

describe('hidden rows and columns', () => {
  it('get their results and stay hidden', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    customers.hiddenRows.add(3);
    customers.hiddenColumns.add(2);
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(column(customers, 'Balance')).toEqual(BALANCES);
    expect([[...customers.hiddenRows], [...customers.hiddenColumns]]).toEqual([[3], [2]]);
  });
});

describe('a totals row', () => {
  it('of the customers table stays as it is, below the results', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const table = tableOf(customers);
    customers.setValue(5, 0, 'Total');
    customers.setValue(5, 1, 6800);
    table.area = { ...table.area, rowCount: 6 };
    table.showTotals = true;
    const { rate, write, undo } = open(workbook);
    const before = picture(workbook);
    const receipt = await write(await rate());
    expect(column(customers, 'Balance')).toEqual([...BALANCES, null]);
    expect(customers.value(5, 1)).toBe(6800);
    expect(table.area.rowCount).toBe(6);
    await undo(receipt);
    expect(picture(workbook)).toEqual(before);
  });
});

describe('no room to the right', () => {
  it('at the last column of the sheet sends the results to a sheet of their own', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const table = tableOf(customers);
    const start = 16_384 - 6;
    for (let row = 0; row < 5; row++) {
      for (let at = 0; at < 6; at++) {
        customers.setValue(row, start + at, customers.value(row, at));
        customers.setValue(row, at, null);
      }
    }
    table.area = { ...table.area, column: start };
    const { rate, write } = open(workbook);
    const rating = await rate();
    expect(rating.plan.preview.target).toBe('ratings-sheet');
    await write(rating);
    expect(column(sheetOf(workbook, 'Ratings'), 'Balance')).toEqual(BALANCES);
  });

  it('because of an empty table beside, does the same', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const table = tableOf(customers);
    const area = { row: 2, column: 12, rowCount: 2, columnCount: 2 };
    customers.tables.push({ ...table, id: workbook.nextId(), name: 'Mine', area });
    customers.setValue(2, 12, 'a');
    customers.setValue(2, 13, 'b');
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(column(sheetOf(workbook, 'Ratings'), 'Balance')).toEqual(BALANCES);
    expect(tableWidth(customers)).toBe(6);
  });
});

describe('what is taken', () => {
  it('a sheet and a table of the user with the names of ours stay, and ours are numbered', async () => {
    const workbook = ledgerWorkbook();
    workbook.addSheet('aging').setValue(0, 0, 'mine');
    tableOf(sheetOf(workbook, 'Scores')).name = 'creditsheet_AGING';
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(sheetOf(workbook, 'aging').value(0, 0)).toBe('mine');
    expect(tableOf(sheetOf(workbook, 'Aging 2')).name).toBe('Creditsheet_aging_2');
  });

  it('validation and conditional formats of the user are left alone', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const area = { row: 1, column: 8, rowCount: 4, columnCount: 1 };
    customers.validations.push({ area, rule: { wholeNumber: { formula1: 1, operator: 'GreaterThan' } } });
    customers.conditionalFormats.push({ id: 'c1', type: 'Custom', area, rule: {} });
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(customers.validations).toHaveLength(1);
    expect(customers.conditionalFormats).toHaveLength(1);
    expect(column(customers, 'Balance')).toEqual(BALANCES);
  });
});

describe('protection', () => {
  it('of the workbook stops a run that needs a sheet, with nothing changed', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    const rating = await rate();
    workbook.structureProtected = true;
    const before = picture(workbook);
    await expect(write(rating)).rejects.toThrow('workbook-protected');
    expect(picture(workbook)).toEqual(before);
  });

  it('of the sheet of the ledger only does not matter', async () => {
    const workbook = ledgerWorkbook();
    sheetOf(workbook, 'Invoices').protection.on = true;
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(column(sheetOf(workbook, 'Customers'), 'Balance')).toEqual(BALANCES);
  });

  it('of a report that did not change does not matter either', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    await write(await rate());
    sheetOf(workbook, 'Findings').protection.on = true;
    sheetOf(workbook, 'Invoices').setValue(1, 4, 110.1);
    await write(await rate());
    expect(column(sheetOf(workbook, 'Customers'), 'Balance')[0]).toBe(310.3);
  });
});

describe('a cell that is being edited', () => {
  it('stops the run with a sentence and nothing changed', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write, office } = open(workbook);
    const rating = await rate();
    const before = picture(workbook);
    office.host.failNext({ at: 'sync', number: 1, code: 'InvalidOperationInCellEditMode' });
    await expect(write(rating)).rejects.toThrow('cell-in-edit');
    expect(picture(workbook)).toEqual(before);
  });
});

describe('a workbook that is read-only', () => {
  it('is rated for the pane, and a write is refused with nothing changed', async () => {
    const workbook = ledgerWorkbook();
    workbook.readOnly = true;
    const { rate, write } = open(workbook);
    const rating = await rate();
    expect(rating.report.totals?.balance).toBe(630.35);
    const before = picture(workbook);
    await expect(write(rating)).rejects.toThrow('read-only');
    expect(picture(workbook)).toEqual(before);
  });
});

describe('frozen rows and columns', () => {
  it('stay frozen', async () => {
    const workbook = ledgerWorkbook();
    const { freeze } = sheetOf(workbook, 'Customers');
    Object.assign(freeze, { rows: 1, columns: 2 });
    const { rate, write, undo } = open(workbook);
    await undo(await write(await rate()));
    expect(freeze).toMatchObject({ rows: 1, columns: 2 });
  });
});

describe('two panes on one workbook', () => {
  it('never write over one another: the second is told to check again', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write } = open(workbook);
    const [first, second] = [await rate(), await rate({ limits: [10, 20, 40] })];
    await write(first);
    const written = picture(workbook);
    await expect(write(second)).rejects.toThrow('changed-since-plan');
    expect(picture(workbook)).toEqual(written);
  });
});

describe('texts as long as a cell can hold', () => {
  it('land whole beside their customer', async () => {
    const workbook = ledgerWorkbook();
    const long = '\u5f20'.repeat(32_767);
    sheetOf(workbook, 'Customers').setValue(4, 0, long);
    sheetOf(workbook, 'Invoices').setValue(6, 0, long);
    const { rate, write } = open(workbook);
    await write(await rate());
    expect(column(sheetOf(workbook, 'Customers'), 'Balance')).toEqual([300.3, 30.05, 0, 300]);
  });
});

describe('a host that answers late', () => {
  it('gets the same cells', async () => {
    const [prompt, late] = [ledgerWorkbook(), ledgerWorkbook()];
    for (const [workbook, latency] of [
      [prompt, 0],
      [late, 5],
    ] as const) {
      const { rate, write } = open(workbook, { latency });
      await write(await rate());
    }
    expect(picture(late)).toEqual(picture(prompt));
  });
});
