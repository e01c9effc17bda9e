import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../../src/workbench/file/fileError.js';
import { readCsv } from '../../../src/workbench/file/readCsv.js';
import type { Content } from '../../../src/workbench/model/sheet.js';

function cells(bytes: Uint8Array | string): Content[][] {
  const sheet = readCsv(typeof bytes === 'string' ? strToU8(bytes) : bytes, 'ledger.csv').sheets[0];
  const used = sheet?.usedArea();
  if (!sheet || !used) return [];
  return Array.from({ length: used.row + used.rowCount }, (_, row) =>
    Array.from({ length: used.column + used.columnCount }, (_, column) => sheet.value(row, column)),
  );
}

describe('a .csv', () => {
  it('becomes one sheet named after the file', () => {
    expect(readCsv(strToU8('a'), 'C:\\data\\ibm-ar [1].csv').sheets.map(({ name }) => name)).toEqual(['ibm-ar  1']);
  });

  it('turns plain numbers into numbers and leaves all else as it stands', () => {
    const fields = [
      '12.5',
      '-3',
      '0',
      '1e5',
      '+3',
      '1/2/2013',
      '2013-01-02',
      '1234567890123456',
      '-0',
      ' 7',
      '=A1',
      'TRUE',
      '5%',
      '1,200',
    ];
    const line = fields.map((field) => `"${field}"`).join(',');
    expect(cells(line)).toEqual([[12.5, -3, 0, ...fields.slice(3)]]);
  });

  it('leaves a column of codes as text when one of them would lose its zeros', () => {
    expect(cells('no,amount\n0000611365,1.5\n7900770123,2')).toEqual([
      ['no', 'amount'],
      ['0000611365', 1.5],
      ['7900770123', 2],
    ]);
  });

  it('finds the delimiter: comma, semicolon beside decimal commas, tab', () => {
    expect(cells('a,b\n1,2')).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
    expect(cells('a;b;c\n1,5;2,5;3\n1,5;2,5;3')[1]).toEqual(['1,5', '2,5', 3]);
    expect(cells('a\tb\n1\tx, y')).toEqual([
      ['a', 'b'],
      [1, 'x, y'],
    ]);
  });

  it('reads quotes, doubled quotes, line ends within quotes and empty fields', () => {
    expect(cells('a,b,c\r\n"say ""hi""","two\nlines",\r\n,,x\r\n')).toEqual([
      ['a', 'b', 'c'],
      ['say "hi"', 'two\nlines', null],
      [null, null, 'x'],
    ]);
  });

  const utf16 = (text: string, little: boolean) =>
    new Uint8Array(
      ['\ufeff', ...text].flatMap((letter) => {
        const code = letter.charCodeAt(0);
        return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );

  it.each([
    ['UTF-8', strToU8('客户,金额')],
    ['UTF-8 with a mark', strToU8('\ufeff客户,金额')],
    ['UTF-16 LE', utf16('客户,金额', true)],
    ['UTF-16 BE', utf16('客户,金额', false)],
    // 客 BFCD, 户 BBA7, 金 BDF0, 额 B6EE in GB 2312.
    ['GB18030', new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee])],
  ])('in %s', (_, bytes) => {
    expect(cells(bytes)).toEqual([['客户', '金额']]);
  });

  it('in Big5', () => {
    // 客 ABC8, 戶 A4E1, 金 AAF7, 額 C342, 應 C0B3, 收 A6AC, 到 A8EC, 期 B4C1, 日 A4E9, 編 BD73, 號 B8B9.
    const codes = [0xabc8, 0xa4e1, 0x2c, 0xaaf7, 0xc342, 0x2c, 0xc0b3, 0xa6ac, 0x2c, 0xbd73, 0xb8b9];
    const bytes = codes.flatMap((code) => (code > 255 ? [code >> 8, code & 255] : [code]));
    expect(cells(new Uint8Array(bytes))).toEqual([['客戶', '金額', '應收', '編號']]);
  });

  it('in Windows-1252', () => {
    const bytes = [...'Customer,Amount\nMüller,5\nSöhne,6'].map((letter) => letter.charCodeAt(0));
    expect(cells(new Uint8Array(bytes))[1]).toEqual(['Müller', 5]);
  });

  it.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['a\0b', 'corrupt'],
  ])('%j is refused', (text, code) => {
    expect(() => cells(text)).toThrow(FileError);
    expect(() => cells(text)).toThrow(code);
  });
});
