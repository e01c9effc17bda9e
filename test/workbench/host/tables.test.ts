import { describe, expect, it } from 'vitest';
import { errorOf, fill, openWorkbook } from './office.js';

/** A table "Sales" at A1:B3 of the sheet "Data". */
async function openTable() {
  const office = openWorkbook();
  fill(office.sheet, [
    ['Customer', 'Amount'],
    ['A', 10],
    ['B', 20],
  ]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').tables.add('A1:B3', true).name = 'Sales';
    await context.sync();
  });
  const table = office.sheet.tables[0];
  if (!table) throw new Error('No table was made.');
  return { ...office, table };
}

describe('tables', () => {
  it('are found by name with their parts', async () => {
    const { Excel } = await openTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('sales');
      const body = table.getDataBodyRange().load('values,address');
      const header = table.getHeaderRowRange().load('values');
      const amount = table.columns.getItem('Amount').getDataBodyRange().load('values');
      table.columns.load('items/name');
      const count = table.rows.getCount();
      const missing = context.workbook.tables.getItemOrNullObject('nope');
      await context.sync();
      expect([body.address, body.values]).toEqual([
        'Data!A2:B3',
        [
          ['A', 10],
          ['B', 20],
        ],
      ]);
      expect(header.values).toEqual([['Customer', 'Amount']]);
      expect(amount.values).toEqual([[10], [20]]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Customer', 'Amount']);
      expect(count.value).toBe(2);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it('a resized table gives its new header cells names, each once', async () => {
    const { Excel, sheet, table } = await openTable();
    sheet.setValue(0, 3, 'amount');
    sheet.setValue(0, 4, 2025);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').resize('A1:E3');
      await context.sync();
    });
    expect(table.area).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 5 });
    expect([0, 1, 2, 3, 4].map((column) => sheet.value(0, column))).toEqual([
      'Customer',
      'Amount',
      'Column1',
      'amount2',
      '2025',
    ]);
  });

  it('a written header is text', async () => {
    const { Excel, sheet } = await openTable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B1').values = [[2025]];
      await context.sync();
    });
    expect(sheet.value(0, 1)).toBe('2025');
  });

  it.each(['A2:B4', 'D1:E3', 'A1:B1'])('cannot be resized to %s', async (address) => {
    const { Excel, table } = await openTable();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Sales').resize(address);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(table.area.columnCount).toBe(2);
  });

  it('cannot overlap another table', async () => {
    const { Excel, sheet } = await openTable();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').tables.add('B3:C5', true);
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(sheet.tables).toHaveLength(1);
  });

  it('new rows push down what lies below', async () => {
    const { Excel, sheet, table } = await openTable();
    sheet.setValue(3, 0, 'below');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').rows.add(undefined, [
        ['C', 30],
        ['D', 40],
      ]);
      await context.sync();
    });
    expect(table.area.rowCount).toBe(5);
    expect([2, 3, 4, 5].map((row) => sheet.value(row, 0))).toEqual(['B', 'C', 'D', 'below']);
  });

  it('a new column pushes aside what lies right of it', async () => {
    const { Excel, sheet } = await openTable();
    sheet.setValue(1, 2, 'note');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').columns.add(undefined, [['Grade'], ['A'], ['B']]);
      await context.sync();
    });
    expect([sheet.value(0, 2), sheet.value(1, 2), sheet.value(1, 3)]).toEqual(['Grade', 'A', 'note']);
  });

  it('a totals row comes and goes', async () => {
    const { Excel, sheet, table } = await openTable();
    const show = (shown: boolean) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Sales').showTotals = shown;
        await context.sync();
      });
    await show(true);
    expect([table.area.rowCount, sheet.value(3, 0)]).toEqual([4, 'Total']);
    await show(false);
    expect([table.area.rowCount, sheet.value(3, 0)]).toEqual([3, null]);
  });

  it('a filter hides the rows that miss it, and written values still land in their rows', async () => {
    const { Excel, sheet } = await openTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Sales');
      table.autoFilter.apply(table.getRange(), 1, { filterOn: 'Custom', criterion1: '>10' });
      await context.sync();
      expect([...sheet.hiddenRows]).toEqual([1]);
      table.getDataBodyRange().getColumn(1).values = [[1], [2]];
      await context.sync();
      table.clearFilters();
      await context.sync();
    });
    expect([sheet.value(1, 1), sheet.value(2, 1)]).toEqual([1, 2]);
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it('converted to a range, the cells stay', async () => {
    const { Excel, sheet } = await openTable();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').convertToRange();
      await context.sync();
    });
    expect(sheet.tables).toHaveLength(0);
    expect(sheet.value(1, 1)).toBe(10);
  });

  it('a renamed table takes its references along', async () => {
    const { Excel, sheet } = await openTable();
    sheet.setFormula(5, 0, '=SUM(Sales[Amount])', 30);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Sales').name = 'Orders';
      await context.sync();
    });
    expect(sheet.formula(5, 0)).toBe('=SUM(Orders[Amount])');
  });
});
