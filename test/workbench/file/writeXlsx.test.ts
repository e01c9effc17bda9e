import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../../src/workbench/file/writeXlsx.js';
import { CellError, type Chart, type Sheet, type Table } from '../../../src/workbench/model/sheet.js';
import { Workbook } from '../../../src/workbench/model/workbook.js';
import { workbookOf } from './rawWorkbook.js';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/${name}.xlsx`, import.meta.url)));
const FIXTURES = ['ledger-openpyxl', 'ledger-1904-openpyxl', 'ledger-libreoffice'];
const again = (workbook: Workbook) => readXlsx(writeXlsx(workbook), workbook.name);
const decoder = new TextDecoder();
const textOf = (workbook: Workbook, part: string) => decoder.decode(workbook.parts?.get(part));

function changedParts(before: Workbook, after: Workbook): string[] {
  const paths = new Set([...(before.parts?.keys() ?? []), ...(after.parts?.keys() ?? [])]);
  return [...paths].filter((path) => textOf(before, path) !== textOf(after, path)).sort();
}

function first(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const AGING: Omit<Chart, 'id'> = {
  name: 'Aging chart',
  type: 'ColumnStacked',
  source: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
  seriesBy: 'Columns',
  title: 'Aging <账龄> & more',
  titleVisible: true,
  legendPosition: 'Bottom',
  place: { row: 0, column: 5, rowCount: 15, columnCount: 7 },
  seriesColors: ['#107C10', '#A4262C'],
};

function agingSheet(workbook: Workbook): Sheet {
  const sheet = workbook.addSheet("Aging '账龄'");
  const rows = [
    ['Customer', 'Not due', '1-30'],
    ['Müller', 10, 5],
    ['北京', 20.5, 0],
  ];
  rows.forEach((row, at) => row.forEach((value, column) => sheet.setValue(at, column, value)));
  return sheet;
}

const table = (name: string, columnCount = 3): Table => ({
  id: 900,
  name,
  area: { row: 0, column: 0, rowCount: 3, columnCount },
  style: 'TableStyleLight9',
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
});

describe('a file that was only opened', () => {
  it.each(FIXTURES)('%s is saved with every part byte for byte', (name) => {
    const workbook = readXlsx(fixture(name), name);
    expect(changedParts(workbook, again(workbook))).toEqual([]);
  });
});

describe('a file with changed cells', () => {
  it.each(FIXTURES)('%s: only the sheet itself and the order to calculate change', (name) => {
    const workbook = readXlsx(fixture(name), name);
    first(workbook).setValue(3, 3, 99.5);
    first(workbook).setValue(20, 1, 'a note');
    const saved = again(workbook);
    // LibreOffice and openpyxl both ask for a full calculation or are asked to, in the workbook part.
    const changed = changedParts(workbook, saved).filter((part) => part !== 'xl/workbook.xml');
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(textOf(saved, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(first(saved).value(3, 3)).toBe(99.5);
    expect(first(saved).value(20, 1)).toBe('a note');
    expect(first(saved).formula(20, 1)).toBeNull();
    expect(first(saved).value(4, 1)).toBe('北京商贸');
  });

  it('keeps conditional formats, validation, comment, chart and hidden row', () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    first(workbook).setValue(5, 3, 1);
    const xml = textOf(again(workbook), 'xl/worksheets/sheet1.xml');
    const pieces = [
      '<conditionalFormatting sqref="D4:D7">',
      'type="dataBar"',
      '<dataValidation ',
      '<drawing ',
      '<legacyDrawing ',
    ];
    for (const piece of pieces) expect(xml).toContain(piece);
    expect(xml).toMatch(/<row r="6"[^>]*hidden="1"/);
  });

  it("keeps a changed cell's format and border, and changes only what was asked for", () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    const sheet = first(workbook);
    sheet.setValue(3, 3, 7);
    sheet.setStyleId(4, 3, workbook.styles.with(sheet.styleId(4, 3), { bold: true, numberFormat: '0.000' }));
    const saved = again(workbook);
    expect(saved.styles.get(first(saved).styleId(3, 3))).toEqual({ fill: '#DDEBF7', numberFormat: '#,##0.00' });
    expect(saved.styles.get(first(saved).styleId(4, 3))).toEqual({
      fill: '#DDEBF7',
      numberFormat: '0.000',
      bold: true,
    });
    const last = [...textOf(saved, 'xl/styles.xml').matchAll(/<xf [^>]*>/g)].pop()?.[0];
    const border = /borderId="(\d+)"/.exec(last ?? '')?.[1];
    expect(Number(border)).toBeGreaterThan(0);
  });

  it('keeps text that looks like a formula text, also when it is entered again; a number in its place is not quoted', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('Names');
    ['=cmd', '+1', '-a', '@x', 'plain', 1].forEach((value, row) => sheet.setValue(row, 0, value));
    const saved = again(workbook);
    const quotedOf = (book: Workbook) => {
      const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(textOf(book, 'xl/styles.xml')) ?? [];
      const quotes = [...formats.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf.includes('quotePrefix="1"'));
      return [...textOf(book, 'xl/worksheets/sheet1.xml').matchAll(/<c r="A(\d)" s="(\d+)"/g)]
        .filter(([, , format]) => quotes[Number(format)])
        .map(([, row]) => Number(row));
    };
    expect(quotedOf(saved)).toEqual([1, 2, 3, 4]);
    first(saved).setValue(0, 0, 5);
    expect(quotedOf(again(saved))).toEqual([2, 3, 4]);
  });

  it('writes the whole group of a shared formula when one of it changes', () => {
    const group =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
    const workbook = readXlsx(workbookOf(group), 'x');
    first(workbook).setValue(0, 0, 1);
    const sheet = first(again(workbook));
    expect([sheet.formula(0, 0), sheet.formula(1, 0), sheet.formula(2, 0)]).toEqual([null, '=B2*2', '=B3*2']);
  });

  it('keeps the text of a formula whose result alone is new', () => {
    const formula = '<f>_xlfn.LET(_xlpm.x,1,_xlpm.x+A2)</f>';
    const workbook = readXlsx(workbookOf(`<row r="1"><c r="A1">${formula}<v>1</v></c></row>`), 'x');
    first(workbook).setResult(0, 0, 8);
    expect(textOf(again(workbook), 'xl/worksheets/sheet1.xml')).toContain(`${formula}<v>8</v>`);
  });

  it('puts new cells and rows at their places among the old ones', () => {
    const workbook = readXlsx(workbookOf('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>'), 'x');
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [1, 2],
      [1, 4],
      [2, 27],
    ] as const)
      first(workbook).setValue(row, column, 9);
    const addresses = textOf(again(workbook), 'xl/worksheets/sheet1.xml').match(/<c r="\w+"/g);
    expect(addresses?.map((each) => each.slice(6, -1))).toEqual(['A1', 'A2', 'B2', 'C2', 'D2', 'E2', 'AB3']);
  });
});

describe('formulas', () => {
  it('of an add-in are marked as Excel marks them, and spill', () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet('S');
    workbook.customFunctions.add('AGINGTABLE');
    sheet.setFormula(0, 0, '=AGINGTABLE(D1:D9,"AGINGTABLE(")', 1);
    sheet.spills.set(0, { rowCount: 2, columnCount: 2 });
    sheet.setResult(1, 1, 4);
    const saved = again(workbook);
    const xml = textOf(saved, 'xl/worksheets/sheet1.xml');
    const formula = '<f t="array" ref="A1:B2">_xldudf_AGINGTABLE(D1:D9,&quot;AGINGTABLE(&quot;)</f>';
    expect(xml).toContain(`<c r="A1" cm="1">${formula}<v>1</v></c>`);
    expect(textOf(saved, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(first(saved).formula(0, 0)).toBe('=AGINGTABLE(D1:D9,"AGINGTABLE(")');
    expect(first(saved).spills.get(0)).toEqual({ rowCount: 2, columnCount: 2 });
    expect(first(saved).value(1, 1)).toBe(4);
    expect([...saved.customFunctions]).toEqual(['AGINGTABLE']);
  });

  it('younger than the format, short references and this-row references are written in their long form', () => {
    const workbook = new Workbook();
    const sheet = agingSheet(workbook);
    sheet.tables.push(table('Aging'));
    sheet.setFormula(1, 2, '=XLOOKUP([@Customer],D1#,E1:E9)+Aging[@[1-30]]', 5);
    expect(textOf(again(workbook), 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xlfn.XLOOKUP(Aging[[#This Row],[Customer]],_xlfn.ANCHORARRAY(D1),E1:E9)+Aging[[#This Row],[1-30]]</f>',
    );
  });

  it('drop the old order of calculation', () => {
    const workbook = readXlsx(workbookOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), 'x');
    first(workbook).setFormula(0, 0, '=1+2', 3);
    expect(textOf(again(workbook), 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe('sheets, tables, names', () => {
  it('a new sheet has its cells, table, freeze, widths, filter, merges and validation', () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    const sheet = agingSheet(workbook);
    sheet.tables.push(table('Aging'));
    sheet.freeze = { rows: 1, columns: 0 };
    sheet.columnWidths.set(0, 105).set(1, 105).set(4, 52.5);
    sheet.hiddenColumns.add(6);
    sheet.hiddenRows.add(7);
    sheet.rowHeights.set(0, 33);
    sheet.merges.push({ row: 9, column: 0, rowCount: 1, columnCount: 3 });
    sheet.tabColor = '#107C10';
    sheet.validations.push({
      area: { row: 1, column: 1, rowCount: 2, columnCount: 1 },
      rule: { list: { source: 'a,b' } },
    });
    workbook.activeSheet = sheet;
    const saved = again(workbook);
    const made = saved.sheet("Aging '账龄'");
    expect(saved.activeSheet).toBe(made);
    expect(made?.value(2, 1)).toBe(20.5);
    expect(made?.tables[0]).toMatchObject({ ...table('Aging'), id: made?.tables[0]?.id });
    for (const key of [
      'freeze',
      'columnWidths',
      'hiddenColumns',
      'hiddenRows',
      'rowHeights',
      'merges',
      'tabColor',
    ] as const) {
      expect(made?.[key]).toEqual(sheet[key]);
    }
    expect(textOf(saved, made?.part ?? '')).toContain('sqref="B2:B3"><formula1>&quot;a,b&quot;</formula1>');
    expect(first(saved).tables).toMatchObject([{ name: 'Ledger' }]);
    expect(changedParts(workbook, saved).filter((part) => part.includes('chart'))).toEqual([]);
  });

  it('a widened table keeps its columns and gets headers that are texts of their own', () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    const sheet = first(workbook);
    const [ledger] = sheet.tables;
    if (!ledger) throw new Error('no table');
    sheet.setValue(2, 5, 'Amount');
    sheet.setValue(2, 6, 2023);
    ledger.area = { ...ledger.area, columnCount: 8 };
    const saved = again(workbook);
    expect([5, 6, 7].map((column) => first(saved).value(2, column))).toEqual(['Amount2', '2023', 'Column8']);
    const xml = textOf(saved, 'xl/tables/table1.xml');
    expect(xml).toContain('ref="A3:H8"');
    expect(xml).toContain('<autoFilter ref="A3:H7"');
    expect(xml).toContain('totalsRowFunction="sum"');
    expect([...xml.matchAll(/<tableColumn /g)]).toHaveLength(8);
  });

  it('a removed sheet goes with its parts and names; other names keep their sheet', () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    workbook.removeSheet(first(workbook));
    const saved = again(workbook);
    expect(saved.sheets.map(({ name }) => name)).toEqual(['Calc', 'Hidden']);
    expect(saved.names.find(({ name }) => name === 'Local')?.sheet?.name).toBe('Calc');
    const left = [...(saved.parts?.keys() ?? [])].filter((part) => /chart|drawing|table|comment/.test(part));
    expect(left).toEqual([]);
    expect(textOf(saved, 'xl/workbook.xml')).not.toContain('Print_Area');
  });

  it('a renamed, moved and shown sheet is found again, its print area too', () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    const sheet = first(workbook);
    sheet.name = 'Ledger & Co';
    workbook.moveSheet(sheet, 2);
    const hidden = workbook.sheet('Hidden');
    if (hidden) hidden.visibility = 'Visible';
    const saved = again(workbook);
    expect(saved.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Calc', 'Visible'],
      ['Hidden', 'Visible'],
      ['Ledger & Co', 'Visible'],
    ]);
    expect(saved.sheet('Ledger & Co')?.value(3, 0)).toBe('0000611365');
    expect(textOf(saved, 'xl/workbook.xml')).toMatch(/Print_Area" localSheetId="2"[^>]*>'Ledger &amp; Co'!/);
  });

  it('names are added, changed and removed', () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    workbook.names.splice(0, 1);
    workbook.names.push({ name: 'Mine', refersTo: 'Calc!$A$1:$B$2', visible: false, comment: 'a & b', sheet: null });
    const names = again(workbook).names.map(({ name, refersTo, visible, comment }) => [
      name,
      refersTo,
      visible,
      comment,
    ]);
    expect(names).toEqual([
      ['_cs_mark', 'Calc!$A$1', false, ''],
      ['Local', 'Calc!$B$2', true, ''],
      ['Mine', 'Calc!$A$1:$B$2', false, 'a & b'],
    ]);
  });
});

describe('charts', () => {
  const withChart = () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    agingSheet(workbook).charts.push({ ...AGING, id: 'new' });
    return again(workbook);
  };
  const aging = (workbook: Workbook) => workbook.sheet("Aging '账龄'");

  it('are saved as chart parts with series, categories, kept values, title, colours and legend', () => {
    const saved = withChart();
    const [chart] = aging(saved)?.charts ?? [];
    expect(chart).toEqual({ ...AGING, id: chart?.part, part: chart?.part });
    const xml = textOf(saved, chart?.part ?? '');
    expect(xml).toContain(`<c:f>'Aging ''账龄'''!$B$1</c:f>`);
    expect(xml).toContain(`<c:f>'Aging ''账龄'''!$A$2:$A$3</c:f>`);
    expect(xml).toContain('<c:pt idx="1"><c:v>20.5</c:v></c:pt>');
  });

  it('keep a line over bars, on an axis of its own', () => {
    const workbook = readXlsx(fixture('ledger-openpyxl'), 'x');
    const pareto: Omit<Chart, 'id'> = {
      ...AGING,
      seriesColors: ['#107C10', '#A4262C'],
      seriesLooks: [undefined, { isLine: true, isSecondary: true }],
    };
    agingSheet(workbook).charts.push({ ...pareto, id: 'new' });
    const saved = again(workbook);
    const [chart] = aging(saved)?.charts ?? [];
    expect(chart).toEqual({ ...pareto, id: chart?.part, part: chart?.part });
    expect(changedParts(saved, again(saved))).toEqual([]);
    const xml = textOf(saved, chart?.part ?? '');
    expect(xml.match(/<c:valAx>/g)).toHaveLength(2);
    expect(xml).toMatch(/<c:lineChart>.*<c:axId val="333333333"\/>/s);
  });

  it('are drawn anew when they change, and keep their part when they do not', () => {
    const saved = withChart();
    expect(changedParts(saved, again(saved))).toEqual([]);
    const [chart] = aging(saved)?.charts ?? [];
    if (!chart) throw new Error('no chart');
    chart.title = 'Aging at 2013-06-30';
    const changed = again(saved);
    expect(aging(changed)?.charts).toMatchObject([{ title: 'Aging at 2013-06-30' }]);
    expect(changedParts(saved, changed)).toEqual([chart.part]);
  });

  it('go when they are removed; those of the file that the model cannot hold stay', () => {
    const saved = withChart();
    const sheet = aging(saved);
    if (sheet) sheet.charts = [];
    const parts = [...(again(saved).parts?.keys() ?? [])].filter((part) => part.startsWith('xl/charts/chart'));
    expect(parts).toEqual(['xl/charts/chart1.xml']);
  });
});

describe('a new workbook', () => {
  it('keeps every kind of content', () => {
    const workbook = new Workbook();
    workbook.date1904 = true;
    const sheet = workbook.addSheet('A & "B"');
    const contents = [
      '',
      ' x ',
      '=1+1',
      '00017',
      'a\r\nb\t',
      '\u0000_x0041_\ud800',
      '漢😀',
      0.1 + 0.2,
      -1e-300,
      true,
      false,
    ];
    contents.forEach((content, row) => sheet.setValue(row, 0, content));
    sheet.setValue(20, 0, new CellError('#N/A', 'no such customer'));
    sheet.setFormula(21, 0, '=1/0', new CellError('#DIV/0!'));
    const saved = again(workbook);
    expect(saved.date1904).toBe(true);
    expect(contents.map((_, row) => first(saved).value(row, 0))).toEqual(contents);
    expect(first(saved).value(20, 0)).toEqual(new CellError('#N/A'));
    expect(first(saved).value(21, 0)).toEqual(new CellError('#DIV/0!'));
  });
});

const data = new URL('../../../../shared/data/', import.meta.url);
describe.skipIf(!existsSync(data))('the real ledgers', () => {
  it.each(['ibm-ar.xlsx', 'ibm-ar-messy-zh.xlsx'])('%s is saved byte for byte', (name) => {
    const workbook = readXlsx(new Uint8Array(readFileSync(new URL(name, data))), name);
    expect(changedParts(workbook, again(workbook))).toEqual([]);
  });
});
