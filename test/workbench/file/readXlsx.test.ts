import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../src/workbench/file/fileError.js';
import { unpack } from '../../../src/workbench/file/package.js';
import { readXlsx } from '../../../src/workbench/file/readXlsx.js';
import { CellError } from '../../../src/workbench/model/sheet.js';
import { workbookOf } from './rawWorkbook.js';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/${name}.xlsx`, import.meta.url)));
const ledger = () => readXlsx(fixture('ledger-openpyxl'), 'ledger.xlsx');

function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'read';
}

describe('a ledger that openpyxl wrote', () => {
  it('keeps leading zeros, spaces, scripts and signs of texts', () => {
    const sheet = ledger().sheets[0];
    expect(sheet?.value(3, 0)).toBe('0000611365');
    expect(sheet?.value(3, 1)).toBe('Müller & Söhne');
    expect(sheet?.value(4, 1)).toBe('北京商贸');
    expect(sheet?.value(5, 1)).toBe('  spaced ');
    expect(ledger().sheet('Calc')?.value(1, 1)).toBe('line one\nline two');
  });

  it('gives dates as serial numbers with their format, an empty cell as null', () => {
    const workbook = ledger();
    const sheet = workbook.sheets[0];
    // 2013-06-30 is day 41,455 of the 1900 system.
    expect(sheet?.value(3, 2)).toBe(41455);
    expect(workbook.styles.get(sheet?.styleId(3, 2) ?? 0).numberFormat).toBe('yyyy-mm-dd');
    expect(sheet?.value(6, 1)).toBeNull();
  });

  it('tells the 1904 system: the same day is 1,462 less', () => {
    const workbook = readXlsx(fixture('ledger-1904-openpyxl'), 'ledger.xlsx');
    expect(workbook.date1904).toBe(true);
    expect(workbook.sheets[0]?.value(3, 2)).toBe(41455 - 1462);
  });

  it('knows the table with its totals row, merges, hidden rows and columns, sizes and the freeze', () => {
    const sheet = ledger().sheets[0];
    expect(sheet?.tables).toMatchObject([
      {
        name: 'Ledger',
        area: { row: 2, column: 0, rowCount: 6, columnCount: 5 },
        style: 'TableStyleMedium2',
        showTotals: true,
        showFilterButton: true,
      },
    ]);
    expect(sheet?.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 5 }]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([5]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([5]);
    expect(sheet?.rowHeights.get(0)).toBe(30);
    // 20 characters of 7 pixels, three quarters of a point each.
    expect(sheet?.columnWidths.get(0)).toBe(105);
    expect(sheet?.freeze).toEqual({ rows: 3, columns: 1 });
  });

  it('knows the names with scope and visibility, but not the print area, which stays in the file', () => {
    const names = ledger().names.map(({ name, refersTo, visible, sheet }) => [name, refersTo, visible, sheet?.name]);
    expect(names).toEqual([
      ['Total', "'应收 Ledger'!$D$8", true, undefined],
      ['_cs_mark', 'Calc!$A$1', false, undefined],
      ['Local', 'Calc!$B$2', true, 'Calc'],
    ]);
  });

  it('knows visibility, the active sheet, the filter with its criteria and the protection', () => {
    const workbook = ledger();
    const calc = workbook.sheet('Calc');
    expect(workbook.sheet('Hidden')?.visibility).toBe('VeryHidden');
    expect(workbook.activeSheet).toBe(calc);
    expect(calc?.autoFilter?.area).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 2 });
    expect(calc?.autoFilter?.criteria.get(0)).toEqual({ filterOn: 'Values', values: ['x', 'y'] });
    expect(calc?.protection.on).toBe(true);
    expect(calc?.protection.options).toMatchObject({ allowSort: true, allowInsertRows: false });
  });

  it('knows how cells look', () => {
    const { styles, sheets } = ledger();
    const title = styles.get(sheets[0]?.styleId(0, 0) ?? 0);
    expect(title).toEqual({ bold: true, fontColor: '#1F4E79', fontSize: 14, horizontalAlignment: 'Center' });
    expect(styles.get(sheets[0]?.styleId(3, 3) ?? 0)).toEqual({ fill: '#DDEBF7', numberFormat: '#,##0.00' });
  });

  it('touches nothing by reading', () => {
    expect(ledger().sheets.map(({ touched }) => touched.size)).toEqual([0, 0, 0]);
  });

  it('has the results of formulas when LibreOffice has calculated them', () => {
    const workbook = readXlsx(fixture('ledger-libreoffice'), 'ledger.xlsx');
    const calc = workbook.sheet('Calc');
    // SUBTOTAL 109 leaves the hidden row 6 with its -3.25 out: 55.94 + 120.50 + 0.
    expect(workbook.sheets[0]?.value(7, 3)).toBeCloseTo(176.44, 10);
    expect(calc?.formula(1, 0)).toBe('="a"&"<b>"');
    expect(calc?.value(1, 0)).toBe('a<b>');
    expect(calc?.value(2, 0)).toEqual(new CellError('#DIV/0!'));
    expect(calc?.spills.get(3 * 16_384)).toEqual({ rowCount: 3, columnCount: 1 });
    expect(calc?.value(4, 0)).toBe(241);
  });
});

describe('cells', () => {
  const cell = (xml: string, more = '') => {
    const sheet = readXlsx(workbookOf(`<row r="1">${xml}</row>${more}`), 'x.xlsx').sheets[0];
    return { value: sheet?.value(0, 0), formula: sheet?.formula(0, 0), sheet };
  };

  it('tells an empty text from an empty cell', () => {
    expect(cell('<c r="A1" t="inlineStr"><is><t></t></is></c>').value).toBe('');
    expect(cell('<c r="A1" t="str"><v></v></c>').value).toBe('');
    expect(cell('<c r="A1"/>').value).toBeNull();
    expect(cell('<c r="A1"><v></v></c>').value).toBeNull();
  });

  it('joins the runs of a rich text and leaves phonetic guides out', () => {
    const runs =
      '<r><t>Ki</t></r><r><rPr><b/></rPr><t xml:space="preserve">m </t></r><rPh sb="0" eb="1"><t>x</t></rPh>';
    expect(cell(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`).value).toBe('Kim ');
  });

  it('keeps a text of 40,000 letters whole, and escaped control characters', () => {
    const long = 'x'.repeat(40_000);
    expect(cell(`<c r="A1" t="inlineStr"><is><t>${long}</t></is></c>`).value).toBe(long);
    expect(cell('<c r="A1" t="inlineStr"><is><t>a_x0001_b_x005F_x0041_&#10;&amp;</t></is></c>').value).toBe(
      'a\u0001b_x0041_\n&',
    );
  });

  it('reads ISO dates as serial numbers', () => {
    expect(cell('<c r="A1" t="d"><v>2013-06-30</v></c>').value).toBe(41455);
    expect(cell('<c r="A1" t="d"><v>2013-06-30T12:00:00</v></c>').value).toBe(41455.5);
  });

  it('keeps errors that are younger than the format', () => {
    expect(cell('<c r="A1" t="e"><v>#SPILL!</v></c>').value).toEqual(new CellError('#SPILL!'));
  });

  it('keeps a formula that was never calculated', () => {
    expect(cell('<c r="A1"><f>B1*2</f></c>')).toMatchObject({ formula: '=B1*2', value: null });
  });

  it('gives each cell of a shared formula its own', () => {
    const { sheet } = cell(
      '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1+$C$1</f><v>1</v></c>',
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect([sheet?.formula(0, 0), sheet?.formula(1, 0)]).toEqual(['=B1+$C$1', '=B2+$C$1']);
  });

  it("drops the file's prefixes from functions, not from texts", () => {
    const formula = '_xldudf_CREDITSCORE(A2)&amp;_xlfn.CONCAT("_xlfn.",_xlfn.ANCHORARRAY(D1))';
    expect(cell(`<c r="A1"><f>${formula}</f></c>`).formula).toBe('=CREDITSCORE(A2)&CONCAT("_xlfn.",D1#)');
  });

  it('takes cells and rows without addresses in their order', () => {
    const sheet = readXlsx(workbookOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'), 'x')
      .sheets[0];
    expect([sheet?.value(0, 0), sheet?.value(0, 1), sheet?.value(1, 0)]).toEqual([1, 2, 3]);
  });

  it('reads a worksheet whose elements carry a prefix', () => {
    const files = unzipSync(workbookOf('<row r="1"><c r="A1"><v>7</v></c></row>'));
    const text = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    const prefixed = text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace(' xmlns=', ' xmlns:x=');
    files['xl/worksheets/sheet1.xml'] = strToU8(prefixed);
    expect(readXlsx(zipSync(files), 'x').sheets[0]?.value(0, 0)).toBe(7);
  });
});

describe('files that are refused', () => {
  const compound = (word: string) => {
    const utf16 = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(64).fill(0), ...utf16]);
  };
  const without = (part: string) => {
    const files = unzipSync(workbookOf(''));
    delete files[part];
    return zipSync(files);
  };

  it.each([
    ['no bytes', () => new Uint8Array(), 'empty'],
    ['a text', () => strToU8('Document,Amount'), 'not-xlsx'],
    ['an .xls', () => compound('Workbook'), 'not-xlsx'],
    ['a workbook with a password', () => compound('EncryptedPackage'), 'encrypted'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'not-xlsx'],
    ['half a file', () => fixture('ledger-openpyxl').slice(0, 5000), 'corrupt'],
    ['a file without its sheet', () => without('xl/worksheets/sheet1.xml'), 'corrupt'],
    ['a file without its workbook', () => without('xl/workbook.xml'), 'not-xlsx'],
    ['a workbook without sheets', () => workbookOf('', { sheets: '' }), 'empty'],
    ['a sheet that breaks off', () => workbookOf('<row r="1"><c r="A1"><v>1</v></c>', { end: '' }), 'corrupt'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => readXlsx(bytes(), 'x.xlsx'))).toBe(code);
  });

  it('a zip that unpacks to more than allowed', () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(1_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(codeOf(() => unpack(bomb, 999_999))).toBe('too-large');
  });
});
