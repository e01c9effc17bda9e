import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../src/records/address.js';
import { moveCells, movedArea, type CellMove } from '../../../src/workbench/model/structure.js';
import { Workbook } from '../../../src/workbench/model/workbook.js';

function open() {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.addSheet('Data') };
}

const wholeRows = (row: number, rowCount: number): Area => ({ row, column: 0, rowCount, columnCount: MAX_COLUMNS });
const wholeColumns = (column: number, columnCount: number): Area => ({
  row: 0,
  column,
  rowCount: MAX_ROWS,
  columnCount,
});

describe('where an area lies after cells came or went', () => {
  const area: Area = { row: 4, column: 0, rowCount: 5, columnCount: 2 };
  const { sheet } = open();
  const rows = (kind: CellMove['kind'], row: number, count: number) =>
    movedArea(area, { sheet, area: wholeRows(row, count), kind, direction: 'vertical' });

  it('moves down below inserted rows, grows around them, and stays above them', () => {
    expect(rows('insert', 2, 2)).toEqual({ ...area, row: 6 });
    expect(rows('insert', 6, 2)).toEqual({ ...area, rowCount: 7 });
    expect(rows('insert', 9, 2)).toEqual(area);
  });

  it('shrinks by deleted rows and is gone when all of it went', () => {
    expect(rows('delete', 3, 3)).toEqual({ ...area, row: 3, rowCount: 3 });
    expect(rows('delete', 0, 2)).toEqual({ ...area, row: 2 });
    expect(rows('delete', 4, 5)).toBeNull();
  });

  it('stays where it is when only part of its width moves', () => {
    const narrow = { row: 0, column: 1, rowCount: 1, columnCount: 5 };
    expect(movedArea(area, { sheet, area: narrow, kind: 'insert', direction: 'vertical' })).toEqual(area);
  });
});

describe('moving cells', () => {
  it('takes tables, merges, filters, widths, names and references along', () => {
    const { workbook, sheet } = open();
    sheet.setValue(0, 1, 'Amount');
    sheet.setValue(1, 1, 5);
    sheet.setFormula(5, 0, '=SUM(B1:B2)', 5);
    const area = { row: 0, column: 1, rowCount: 2, columnCount: 1 };
    const looks = { style: '', showHeaders: true, showTotals: false, showFilterButton: true };
    sheet.tables.push({ id: 1, name: 'T', area, ...looks });
    sheet.merges.push({ row: 8, column: 1, rowCount: 1, columnCount: 2 });
    sheet.columnWidths.set(1, 99);
    workbook.names.push({ name: 'n', refersTo: 'Data!$B$1:$B$2', visible: true, comment: '', sheet: null });
    moveCells(workbook, { sheet, area: wholeColumns(1, 2), kind: 'insert', direction: 'horizontal' });
    expect([sheet.value(0, 1), sheet.value(0, 3), sheet.value(1, 3)]).toEqual([null, 'Amount', 5]);
    expect(sheet.formula(5, 0)).toBe('=SUM(D1:D2)');
    expect(sheet.tables[0]?.area.column).toBe(3);
    expect(sheet.merges[0]?.column).toBe(3);
    expect([...sheet.columnWidths]).toEqual([[3, 99]]);
    expect(workbook.names[0]?.refersTo).toBe('Data!$D$1:$D$2');
  });

  it('inserting rows and deleting them again changes nothing', () => {
    const cell = fc.tuple(fc.nat(9), fc.nat(4), fc.oneof(fc.integer(), fc.string()), fc.nat(2));
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), fc.nat(10), fc.integer({ min: 1, max: 3 }), (cells, at, count) => {
        const { workbook, sheet } = open();
        for (const [row, column, value, style] of cells) {
          sheet.setValue(row, column, value);
          sheet.setStyleId(row, column, style);
        }
        const everything = () =>
          Array.from({ length: 20 }, (_, row) =>
            Array.from({ length: 6 }, (__, column) => [sheet.value(row, column), sheet.styleId(row, column)]),
          );
        const before = everything();
        const area = wholeRows(at, count);
        moveCells(workbook, { sheet, area, kind: 'insert', direction: 'vertical' });
        moveCells(workbook, { sheet, area, kind: 'delete', direction: 'vertical' });
        expect(everything()).toEqual(before);
      }),
    );
  });
});
