import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readXlsx } from '../../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../../src/workbench/file/writeXlsx.js';
import type { Content } from '../../../src/workbench/model/sheet.js';
import type { CellStyle } from '../../../src/workbench/model/style.js';
import { Workbook } from '../../../src/workbench/model/workbook.js';

const content = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[=+@_x0-9A-F \n<&"']*$/),
);
const matrix = fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 8 });
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00', '#,##0.00', 'yyyy-mm-dd', '"a<b"0'),
    fill: fc.constantFrom('#FFFFFF', '#12AB3C'),
    fontColor: fc.constantFrom('#FF0000', '#00FF01'),
    fontName: fc.constantFrom('Arial', '等线'),
    fontSize: fc.constantFrom(8, 10.5),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    horizontalAlignment: fc.constantFrom('Left', 'Right', 'CenterAcrossSelection'),
    wrapText: fc.constant(true),
    indentLevel: fc.constantFrom(1, 3),
  },
  { requiredKeys: [] },
);

function fill(workbook: Workbook, rows: readonly (readonly Content[])[]): void {
  const sheet = workbook.sheet('S') ?? workbook.addSheet('S');
  rows.forEach((row, at) => row.forEach((each, column) => sheet.setValue(at, column, each)));
}

function contents(workbook: Workbook, rows: readonly (readonly Content[])[]): Content[][] {
  const sheet = workbook.sheet('S');
  return rows.map((row, at) => row.map((_, column) => sheet?.value(at, column) ?? null));
}

it('any cells survive being written and read, and then being written over', () => {
  fc.assert(
    fc.property(matrix, matrix, (rows, later) => {
      const workbook = new Workbook();
      fill(workbook, rows);
      if (rows.length === 0) workbook.addSheet('S');
      const read = readXlsx(writeXlsx(workbook), 'x.xlsx');
      expect(contents(read, rows)).toEqual(rows);
      fill(read, later);
      const again = readXlsx(writeXlsx(read), 'x.xlsx');
      expect(contents(again, later)).toEqual(later);
      expect(again.sheet('S')?.usedArea()).toEqual(read.sheet('S')?.usedArea());
    }),
    { numRuns: 60 },
  );
});

it('any looks survive being written and read', () => {
  fc.assert(
    fc.property(fc.array(style, { minLength: 1, maxLength: 8 }), (styles) => {
      const workbook = new Workbook();
      const sheet = workbook.addSheet('S');
      styles.forEach((each, row) => sheet.setStyleId(row, 0, workbook.styles.intern(each)));
      const read = readXlsx(writeXlsx(workbook), 'x.xlsx');
      expect(styles.map((_, row) => read.styles.get(read.sheet('S')?.styleId(row, 0) ?? 0))).toEqual(styles);
    }),
    { numRuns: 60 },
  );
});
