import { describe, expect, it } from 'vitest';
import { CellError } from '../../../src/workbench/model/sheet.js';
import { errorOf, fill, openWorkbook } from './office.js';

async function entered(written: unknown, format?: string) {
  const { Excel, sheet, workbook } = openWorkbook();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Data').getRange('A1');
    if (format) cell.numberFormat = [[format]];
    cell.values = [[written]];
    await context.sync();
  });
  return {
    value: sheet.value(0, 0),
    formula: sheet.formula(0, 0),
    format: workbook.styles.get(sheet.styleId(0, 0)).numberFormat,
  };
}

describe('what is written is read as Excel reads typed text', () => {
  it.each([
    ['12.5', 12.5],
    ['1,234.50', 1234.5],
    ['12%', 0.12],
    ['true', true],
    ['INV-12', 'INV-12'],
    ["'12", '12'],
    ["'=A1", '=A1'],
    ['13/1/2026', '13/1/2026'],
    ['-', '-'],
  ])('%s becomes %s', async (written, value) => {
    expect(await entered(written)).toMatchObject({ value, formula: null });
  });

  it('a text date is read as a US date and brings its format along', async () => {
    // 2026-01-02 is day 46024 when 1900-01-01 is day 1 and 1900 counts as a leap year.
    expect(await entered('1/2/2026')).toEqual({ value: 46_024, formula: null, format: 'm/d/yyyy' });
  });

  it('text that begins with = + or - is a formula', async () => {
    expect((await entered('=1+1')).formula).toBe('=1+1');
    expect((await entered('+A2')).formula).toBe('=+A2');
    expect((await entered('-cmd')).formula).toBe('=-cmd');
  });

  it('a cell formatted as text keeps what was written', async () => {
    expect(await entered('007', '@')).toMatchObject({ value: '007', formula: null });
    expect(await entered('=1+1', '@')).toMatchObject({ value: '=1+1', formula: null });
  });

  it('the text of an error is the error', async () => {
    expect((await entered('#N/A')).value).toEqual(new CellError('#N/A'));
  });
});

describe('ranges', () => {
  it('null in a written matrix leaves the cell, "" empties it', async () => {
    const { Excel, sheet } = openWorkbook();
    fill(sheet, [[1, 2, 3]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:C1').values = [[null, '', 9]];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual([1, null, 9]);
  });

  it('refuses a matrix of another size', async () => {
    const { Excel, OfficeExtension } = openWorkbook();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe('InvalidArgument');
  });

  it('errors are read as their text with the value type Error', async () => {
    const { Excel, sheet } = openWorkbook();
    sheet.setValue(0, 0, new CellError('#DIV/0!'));
    sheet.setValue(0, 1, true);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:C1').load('values,valueTypes,text');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!', true, '']]);
      expect(range.valueTypes).toEqual([['Error', 'Boolean', 'Empty']]);
      expect(range.text).toEqual([['#DIV/0!', 'TRUE', '']]);
    });
  });

  it('the used range of values leaves out cells that only have a format', async () => {
    const { Excel, sheet } = openWorkbook();
    fill(sheet, [['a', 1]]);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      data.getRange('A1:D9').format.fill.color = '#ff0000';
      const values = data.getUsedRangeOrNullObject(true).load('address');
      const all = data.getUsedRange().load('address');
      const none = data.getRange('F1:G5').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(values.address).toBe('Data!A1:B1');
      expect(all.address).toBe('Data!A1:D9');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('values of whole columns are null, as in Excel', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A:B').load('values,address');
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.address).toBe('Data!A:B');
    });
  });

  it('a mixed look is read as null', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      data.getRange('A1').format.font.bold = true;
      data.getRange('A1:B1').format.horizontalAlignment = 'Center';
      data.getRange('A:B').format.columnWidth = 90;
      const format = data.getRange('A1:B1').format.load('horizontalAlignment,columnWidth,wrapText,font/bold');
      await context.sync();
      expect(format.font.bold).toBeNull();
      expect(format.horizontalAlignment).toBe('Center');
      expect(format.columnWidth).toBe(90);
      expect(format.wrapText).toBe(false);
    });
  });

  it('a range that is held moves with inserted rows', async () => {
    const { Excel, sheet } = openWorkbook();
    fill(sheet, [['a'], ['b'], ['c']]);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      const held = data.getRange('A2');
      await context.sync();
      data.getRange('1:2').insert('Down');
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Data!A4', [['b']]]);
    });
  });

  it('a protected sheet refuses writes', async () => {
    const { Excel, sheet } = openWorkbook();
    const write = () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').values = [[1]];
        await context.sync();
      });
    sheet.protection = { on: true, options: {} };
    expect((await errorOf(write())).code).toBe('AccessDenied');
    expect(sheet.value(0, 0)).toBeNull();
    sheet.protection = { on: false, options: {} };
    await write();
    expect(sheet.value(0, 0)).toBe(1);
  });
});
