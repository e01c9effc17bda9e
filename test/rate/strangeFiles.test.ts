import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { rateFile } from '../../src/workbench/rate/rateFile.js';
import { workbookOf } from '../workbench/file/rawWorkbook.js';
import { compoundFile, goodWorkbook, withChangedByte, withParts, withStatedSize, zipBomb } from './damagedZip.js';
import { rateInProcess } from './rateInProcess.js';

const rate = rateInProcess();
const HEADER = ['Customer', 'Document date', 'Due date', 'Amount'];
/** Dated 2013-06-01, due 2013-06-20: ten days late on 2013-06-30. */
const ROW = ['A Ltd', 41426, 41445, 12.5];

/** Rows as sheet XML; a text that starts with # is an error cell. */
function cells(...rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => {
    if (typeof value === 'number') return `<c><v>${value}</v></c>`;
    return `<c t="${value.startsWith('#') ? 'e' : 'str'}"><v>${value}</v></c>`;
  };
  return rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
}

const SMALL = workbookOf(cells(HEADER, ROW));
const DEEP = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
const EMPTY = new Uint8Array();

describe('a file that cannot be used ends with status 1 and one sentence', () => {
  it.each<[what: string, name: string, bytes: Uint8Array, sentence: string]>([
    ['half a zip', 'a.xlsx', goodWorkbook().slice(0, 2000), 'the zip is not whole'],
    ['a zip without its end', 'a.xlsx', goodWorkbook().slice(0, -30), 'the zip is not whole'],
    ['a part shorter than it is', 'a.xlsx', withStatedSize(SMALL, 200), 'is not whole'],
    ['a part larger than anything', 'a.xlsx', withStatedSize(SMALL, 0xfffffff0), 'too large'],
    ['an amount changed by a bad disk', 'a.xlsx', withChangedByte(SMALL, '12.5'), 'sheet1.xml is not whole'],
    ['a zip bomb', 'a.xlsx', zipBomb(), 'too large to be opened safely'],
    ['a workbook with a password', 'a.xlsx', compoundFile('EncryptedPackage'), 'has a password'],
    ['the same under another ending', 'a.csv', compoundFile('EncryptedPackage'), 'has a password'],
    ['an old workbook', 'a.xls', compoundFile('Workbook'), 'save it as an Excel workbook'],
    ['a web page called a workbook', 'a.xlsx', strToU8('<html><table/></html>'), 'is no .xlsx or .csv file'],
    ['no bytes', 'a.xlsx', EMPTY, 'holds no worksheet'],
    ['bytes that are no text', 'a.csv', new Uint8Array([0, 1, 2, 0]), 'not a text'],
    ['no workbook part', 'a.xlsx', withParts(SMALL, { 'xl/workbook.xml': null }), 'is no .xlsx or .csv file'],
    ['no sheet part', 'a.xlsx', withParts(SMALL, { 'xl/worksheets/sheet1.xml': null }), 'sheet1.xml is missing'],
    ['no relations', 'a.xlsx', withParts(SMALL, { 'xl/_rels/workbook.xml.rels': null }), 'has no part'],
    ['tags that do not fit', 'a.xlsx', withParts(SMALL, { 'xl/workbook.xml': '<workbook><sheets>' }), 'do not fit'],
    ['a hundred thousand tags in each other', 'a.xlsx', withParts(SMALL, { 'xl/workbook.xml': DEEP }), 'too deep'],
    ['the same below the cells', 'a.xlsx', workbookOf('', { end: `</sheetData>${DEEP}</worksheet>` }), 'too deep'],
    ['a row that no sheet has', 'a.xlsx', workbookOf('<row r="4000000000"><c><v>1</v></c></row>'), 'that no sheet has'],
    ['a column that no sheet has', 'a.xlsx', workbookOf('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'no sheet has'],
    ['an empty sheet', 'a.xlsx', workbookOf(''), 'No receivables were found'],
    ['no sheet', 'a.xlsx', workbookOf('', { sheets: '' }), 'holds no worksheet'],
    ['a header alone', 'a.xlsx', workbookOf(cells(HEADER)), 'no rows below their header'],
    [
      'nothing but errors',
      'a.xlsx',
      workbookOf(cells(HEADER, ['#N/A', '#REF!', '#N/A', '#NUM!'])),
      'A2: The cell shows',
    ],
    ['commas only', 'a.csv', strToU8(','.repeat(16_383)), 'No receivables were found'],
    ['one quotation mark', 'a.csv', strToU8('"'), 'No receivables were found'],
  ])('%s', async (_, name, bytes, sentence) => {
    const outcome = await rate(name, bytes);
    expect(outcome).toMatchObject({ status: 1, report: null });
    expect(outcome.stderr).toContain(sentence);
    expect(outcome.stderr.split('\n')).toHaveLength(1);
  });
});

describe('a strange file that can be used is rated', () => {
  it.each<[what: string, name: string, bytes: Uint8Array]>([
    ['a workbook called .csv', 'a.csv', SMALL],
    [
      'a text called .xlsx',
      'a.xlsx',
      strToU8('Customer,Document date,Due date,Amount\nA Ltd,2013-06-01,2013-06-20,12.5\n'),
    ],
    [
      'errors in a header and in other rows',
      'a.xlsx',
      workbookOf(cells([...HEADER, '#REF!'], ['B', '#N/A', '#N/A', 1], ROW)),
    ],
    [
      'a name that the language knows',
      'a.csv',
      strToU8('Customer,Document date,Due date,Amount\n__proto__,2013-06-01,2013-06-20,12.5'),
    ],
  ])('%s', async (_, name, bytes) => {
    const { report, stderr } = await rate(name, bytes);
    expect(report?.totals, stderr).toMatchObject({ items: 1, balance: 12.5, buckets: [0, 12.5, 0, 0, 0] });
  });

  it('lists the errors of the rows that it left out', async () => {
    const { report } = await rate('a.xlsx', workbookOf(cells(HEADER, ['B', '#N/A', 41445, 1], ROW)));
    expect(report?.findings).toContainEqual(expect.objectContaining({ code: 'cell-error', cell: 'B2', value: '#N/A' }));
  });

  it('with its table in the last of 16,384 columns', async () => {
    const others = Array.from({ length: 16_380 }, (_, column) => `Note ${column}`);
    const notes = others.map(() => 1);
    const { report, stderr } = await rate('a.xlsx', workbookOf(cells([...others, ...HEADER], [...notes, ...ROW])));
    expect(report?.totals, stderr).toMatchObject({ items: 1, balance: 12.5 });
  });

  it('with its customer in the first and its amount in the last cell of a sheet', async () => {
    const text = (cell: string, value: string) => `<c r="${cell}" t="str"><v>${value}</v></c>`;
    const rows =
      `<row r="1">${text('A1', 'Customer')}${text('XFD1', 'Amount')}</row>` +
      `<row r="1048576">${text('A1048576', 'A Ltd')}<c r="XFD1048576"><v>12.5</v></c></row>`;
    const { report, stderr } = await rate('a.xlsx', workbookOf(rows));
    expect(report?.totals, stderr).toMatchObject({ items: 1, balance: 12.5 });
  });

  it('when nothing is open', async () => {
    const rows = cells([...HEADER, 'Settled date'], [...ROW, 41440]);
    const settled = await rate('a.xlsx', workbookOf(rows));
    expect(settled.report?.totals, settled.stderr).toMatchObject({ items: 0, balance: 0 });
  });
});

describe('a fault of the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'creditsheet-fault-'));
  const file = join(folder, 'ledger.xlsx');
  writeFileSync(file, SMALL);
  afterAll(() => rmSync(folder, { recursive: true }));
  const faulty = async (language: string) => {
    let said = '';
    const out = () => {
      throw new TypeError('the page is torn');
    };
    const args = [file, '--as-of', '2013-06-30', '--json', '--lang', language];
    const status = await rateFile(args, { out, error: (text) => (said += text) });
    return { status, said: said.trim() };
  };
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['en', 'please report it'],
    ['zh-CN', '报告此问题'],
    ['zh-TW', '回報此問題'],
  ])('is one sentence that asks to report it (%s)', async (language, asked) => {
    const { status, said } = await faulty(language);
    expect(status).toBe(1);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toContain('TypeError: the page is torn');
    expect(said).toContain(asked);
  });

  it('says where it happened when that is asked for', async () => {
    vi.stubEnv('CREDITSHEET_TRACE', '1');
    expect((await faulty('en')).said).toContain('strangeFiles.test.ts');
  });
});
