import { describe, expect, it } from 'vitest';
import type { Calculation } from '../../../src/workbench/host/calculation.js';
import { rangeAddress } from '../../../src/workbench/host/excel/addresses.js';
import { fill, openWorkbook } from './office.js';

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('events', () => {
  it('a change by the add-in or the user reaches the handler until it is removed', async () => {
    const { Excel, host, sheet } = openWorkbook();
    const seen: string[] = [];
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await Excel.run(async (context) => {
      // More than 1,500 cells: the library sends it in slices; it is one change.
      const rows = Array.from({ length: 2000 }, (_, row) => [row]);
      context.workbook.worksheets.getItem('Data').getRange('B1:B2000').values = rows;
      await context.sync();
    });
    host.typeInto(sheet, 4, 0, '12%');
    await soon();
    expect(seen).toEqual(['RangeEdited B1:B2000', 'RangeEdited A5']);
    expect(sheet.value(4, 0)).toBe(0.12);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.typeInto(sheet, 5, 0, 'x');
    await soon();
    expect(seen).toHaveLength(2);
  });

  it('a table tells of changes of its cells only', async () => {
    const { Excel, host, sheet } = openWorkbook();
    fill(sheet, [['Name'], ['a']]);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Data').tables.add('A1:A2', true).load('id');
      await context.sync();
      table.onChanged.add(async (event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.typeInto(sheet, 9, 9, 'elsewhere');
    host.typeInto(sheet, 1, 0, 'b');
    await soon();
    expect(seen).toEqual(['A2']);
  });

  it('nothing is told while events are off', async () => {
    const { Excel } = openWorkbook();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem('Data').getRange('A2').values = [[1]];
      await context.sync();
    });
    await soon();
    expect(seen).toEqual(['A2']);
  });

  it('inserted rows and a sheet that the user goes to are told', async () => {
    const { Excel, host, workbook } = openWorkbook();
    const other = workbook.addSheet('Other');
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => {
        seen.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      worksheets.onActivated.add(async (event) => {
        seen.push(event.type);
        return Promise.resolve();
      });
      await context.sync();
      worksheets.getItem('Data').getRange('2:3').insert('Down');
      await context.sync();
    });
    host.userActivated(other);
    await soon();
    expect(seen).toEqual(['RowInserted 2:3', 'WorksheetActivated']);
  });

  it('selecting cells in the grid is told', async () => {
    const { Excel, host, sheet } = openWorkbook();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.userSelected(sheet, { row: 1, column: 1, rowCount: 2, columnCount: 1 });
    await soon();
    expect(seen).toEqual(['B2:B3']);
  });
});

describe('the calculation', () => {
  it('gets formulas and changed areas before values are read, in one batch', async () => {
    const told: string[] = [];
    const calculation: Calculation = {
      enterFormula: (sheet, row, column, formula) => {
        told.push(formula);
        sheet.setFormula(row, column, formula, null);
      },
      valuesChanged: (_sheet, area) => told.push(rangeAddress(area)),
      settle: () => sheet.setResult(0, 1, 42),
    };
    const { Excel, sheet } = openWorkbook({ calculation });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B1');
      range.formulas = [[21, '=A1*2']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[21, 42]]);
      expect(range.formulas).toEqual([[21, '=A1*2']]);
    });
    expect(told).toEqual(['=A1*2', 'A1:B1']);
  });
});
