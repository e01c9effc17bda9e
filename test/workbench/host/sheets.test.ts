import { describe, expect, it } from 'vitest';
import { errorOf, fill, openWorkbook } from './office.js';

describe('worksheets', () => {
  it('are added at the end, found whatever the letter case, and deleted', async () => {
    const { Excel, workbook } = openWorkbook();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Aging').load('name,position,id');
      const found = worksheets.getItemOrNullObject('aging').load('id');
      const missing = worksheets.getItemOrNullObject('Findings');
      await context.sync();
      expect([added.name, added.position, found.id]).toEqual(['Aging', 1, added.id]);
      expect(missing.isNullObject).toBe(true);
      added.delete();
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Data']);
  });

  it.each([
    ['a'.repeat(32), 'InvalidArgument'],
    ['A/B', 'InvalidArgument'],
    ["'Data'", 'InvalidArgument'],
    ['DATA', 'ItemAlreadyExists'],
  ])('refuse the name %s', async (name, code) => {
    const { Excel } = openWorkbook();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  it('the last visible one can neither be deleted nor hidden', async () => {
    const { Excel } = openWorkbook();
    const act = (what: (sheet: Excel.Worksheet) => void) =>
      errorOf(
        Excel.run(async (context) => {
          what(context.workbook.worksheets.getItem('Data'));
          await context.sync();
        }),
      );
    expect((await act((sheet) => sheet.delete())).code).toBe('InvalidOperation');
    expect((await act((sheet) => (sheet.visibility = 'VeryHidden'))).code).toBe('InvalidOperation');
  });

  it('freeze rows, and tell which', async () => {
    const { Excel, sheet } = openWorkbook();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Data');
      const before = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(before.isNullObject).toBe(true);
      freezePanes.freezeRows(2);
      const frozen = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toBe('Data!1:2');
      freezePanes.unfreeze();
      await context.sync();
    });
    expect(sheet.freeze).toEqual({ rows: 0, columns: 0 });
  });

  it('of a protected workbook cannot be added', async () => {
    const { Excel } = openWorkbook();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.protection.protect();
        context.workbook.worksheets.add('More');
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
  });

  it('activating and selecting are told by the workbook', async () => {
    const { Excel, workbook } = openWorkbook();
    workbook.addSheet('Other');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Other').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, active.name]).toEqual(['Other!B2:C3', 'Other']);
    });
  });
});

describe('names', () => {
  it('point at ranges or hold constants, and can be hidden', async () => {
    const { Excel, workbook } = openWorkbook();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const area = names.add('credit.results', worksheets.getItem('Data').getRange('C1:D9'), 'ours');
      area.visible = false;
      names.add('days', '=360');
      area.load('value,type,formula,comment,scope');
      const range = area.getRangeOrNullObject().load('address');
      const days = names.getItem('DAYS').load('value,type');
      const none = names.getItem('days').getRangeOrNullObject();
      await context.sync();
      expect([area.value, area.type, area.formula, area.comment, area.scope]).toEqual([
        'Data!C1:D9',
        'Range',
        '=Data!$C$1:$D$9',
        'ours',
        'Workbook',
      ]);
      expect(range.address).toBe('Data!C1:D9');
      expect([days.value, days.type]).toEqual([360, 'Double']);
      expect(none.isNullObject).toBe(true);
    });
    expect(workbook.names[0]?.visible).toBe(false);
  });

  it('follow inserted and deleted columns and a renamed sheet; a deleted sheet leaves #REF!', async () => {
    const { Excel, workbook } = openWorkbook();
    workbook.addSheet('Other');
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const data = worksheets.getItem('Data');
      const name = names.add('results', data.getRange('C1:D9'));
      data.getRange('A:B').insert('Right');
      data.getRange('F:F').delete('Left');
      data.name = 'My data';
      name.load('value');
      await context.sync();
      // Two columns come in before C:D, which is E:F then; F goes.
      expect(name.value).toBe("'My data'!E1:E9");
      worksheets.getItem('My data').delete();
      name.load('value,type');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.value, name.type, range.isNullObject]).toEqual(['#REF!', 'Error', true]);
    });
  });

  it('that look like a cell are refused', async () => {
    const { Excel } = openWorkbook();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.names.add('AB12', '=1');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('of a worksheet are its own', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      const local = data.names.add('local', data.getRange('A1')).load('scope');
      const global = context.workbook.names.getItemOrNullObject('local');
      await context.sync();
      expect([local.scope, global.isNullObject]).toEqual(['Worksheet', true]);
    });
  });
});

describe('what lies on a sheet', () => {
  it('charts keep type, source, title, place and colours', async () => {
    const { Excel, sheet } = openWorkbook();
    fill(sheet, [
      ['Customer', 'Not due', '1-30'],
      ['A', 1, 2],
    ]);
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      const chart = data.charts.add('ColumnStacked', data.getRange('A1:C2'), 'Columns');
      chart.name = 'aging';
      chart.title.text = 'Aging';
      chart.legend.position = 'Right';
      chart.setPosition('E2', 'K20');
      chart.series.getItemAt(1).chartType = 'Line';
      chart.series.getItemAt(1).axisGroup = 'Secondary';
      chart.series.getItemAt(1).format.line.color = '#c00000';
      chart.series.getItemAt(0).format.fill.setSolidColor('#107c10');
      chart.series.load('items/name,items/chartType,items/axisGroup');
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(['Not due', '1-30']);
      expect(chart.series.items.map(({ chartType, axisGroup }) => [chartType, axisGroup])).toEqual([
        ['ColumnStacked', 'Primary'],
        ['Line', 'Secondary'],
      ]);
      const missing = data.charts.getItemOrNullObject('other');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
    });
    expect(sheet.charts[0]).toMatchObject({
      name: 'aging',
      type: 'ColumnStacked',
      source: { row: 0, column: 0, rowCount: 2, columnCount: 3 },
      seriesBy: 'Columns',
      title: 'Aging',
      legendPosition: 'Right',
      place: { row: 1, column: 4, rowCount: 19, columnCount: 7 },
    });
    expect(sheet.charts[0]?.seriesColors).toEqual(['#107C10', '#C00000']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').charts.getItem('aging').delete();
      await context.sync();
    });
    expect(sheet.charts).toHaveLength(0);
  });

  it('a list validation is kept and cleared', async () => {
    const { Excel, sheet } = openWorkbook();
    const rule = { list: { inCellDropDown: true, source: 'A,B,C' } };
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('A1:A5');
      dataValidation.rule = rule;
      dataValidation.load('type,rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(['List', rule]);
      dataValidation.clear();
      await context.sync();
    });
    expect(sheet.validations).toHaveLength(0);
  });

  it('a conditional format keeps formula and colour', async () => {
    const { Excel, sheet } = openWorkbook();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('Data').getRange('A1:A5').conditionalFormats;
      const added = formats.add('Custom');
      added.custom.rule.formula = '=A1>5';
      added.custom.format.fill.color = '#FFC7CE';
      added.load('type,id');
      const count = formats.getCount();
      await context.sync();
      expect([added.type, count.value]).toEqual(['Custom', 1]);
    });
    expect(sheet.conditionalFormats[0]?.rule).toMatchObject({ formula: '=A1>5', fill: '#FFC7CE' });
  });

  it('settings are kept with the workbook', async () => {
    const { Excel, workbook } = openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.settings.add('policy', { grace: 5 });
      const setting = context.workbook.settings.getItemOrNullObject('policy').load('value');
      const other = context.workbook.settings.getItemOrNullObject('Policy');
      await context.sync();
      expect([setting.value, other.isNullObject]).toEqual([{ grace: 5 }, true]);
    });
    expect(workbook.settings.get('policy')).toEqual({ grace: 5 });
  });
});
