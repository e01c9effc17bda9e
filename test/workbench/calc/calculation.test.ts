import { describe, expect, test } from 'vitest';
import { FormulaError } from '../../../src/workbench/calc/parse.js';
import { moveCells, renameSheet, renameTable, type CellMove } from '../../../src/workbench/model/structure.js';
import { Desk } from './sheets.js';

describe('operators', () => {
  test.each([
    ['=1+2*3', 7],
    ['=2^3%', 2 ** 0.03],
    ['=-2^2', 4],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="A"="a"', true],
    ['=1<"a"', true],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['=A1+1', 1],
    ['=A1=""', true],
    ['=NOSUCH(1)', '#NAME?'],
    ['=nosuchname', '#NAME?'],
    ['=Missing!A1', '#REF!'],
    ['=LET(x,2,y,x*3,x+y)', 8],
  ])('%s', (formula, result) => {
    expect(new Desk().result(formula)).toBe(result);
  });

  test('a formula that cannot be read is refused with a sentence', () => {
    expect(() => new Desk().type('A1', '=SUM(1')).toThrow(FormulaError);
  });

  test('functions and cells are shown in upper case and without the prefixes of files', () => {
    const desk = new Desk({ A1: '=_xlfn.xlookup(b1,c1:c2,d1:d2)' });
    expect(desk.sheet.formula(0, 0)).toBe('=XLOOKUP(B1,C1:C2,D1:D2)');
  });
});

describe('recalculation', () => {
  test('dependents follow in order, whichever was typed first', () => {
    const desk = new Desk({ A3: '=A2*2', A2: '=A1+1', A1: 1 });
    expect(desk.shows('A3')).toBe(4);
    desk.type('A1', 10);
    expect(desk.shows('A3')).toBe(22);
  });

  test('only what depends on a change is worked out again', () => {
    let moments = 0;
    const now = () => new Date(2024, 0, ++moments);
    const desk = new Desk({ A1: 1, B1: '=A1+1', C1: '=TODAY()' }, { now });
    const before = desk.shows('C1');
    desk.type('A1', 2);
    expect([desk.shows('B1'), desk.shows('C1')]).toEqual([3, before]);
  });

  test('whole columns are summed to the end of use and follow new rows', () => {
    const desk = new Desk({ A1: 1, A2: 2, C1: '=SUM(A:A)' });
    desk.type('A500', 4);
    expect(desk.shows('C1')).toBe(7);
  });

  test('formulas in a ring show 0 and are named', () => {
    const desk = new Desk({ A1: '=B1+1', B1: '=A1+1', C1: '=B1+5' });
    expect([desk.shows('A1'), desk.shows('B1'), desk.shows('C1')]).toEqual([0, 0, 5]);
    expect([...desk.calculation.circular].map(({ row, column }) => [row, column])).toEqual(
      expect.arrayContaining([
        [0, 0],
        [0, 1],
      ]),
    );
    desk.type('B1', 3);
    expect([desk.shows('A1'), desk.calculation.circular.size]).toEqual([4, 0]);
  });
});

describe('spill', () => {
  test('an array fills the cells beside its formula and shrinks again', () => {
    const desk = new Desk({ A1: 3, C1: '=SEQUENCE(A1)', E1: '=SUM(C1#)' });
    expect([desk.shows('C3'), desk.shows('E1')]).toEqual([3, 6]);
    desk.type('A1', 2);
    expect([desk.shows('C3'), desk.shows('E1')]).toEqual([null, 3]);
    expect(desk.sheet.spills.get(2)).toEqual({ rowCount: 2, columnCount: 1 });
  });

  test('what stands in the way blocks it until it is gone', () => {
    const desk = new Desk({ C2: 'mine', C1: '=SEQUENCE(3)' });
    expect([desk.shows('C1'), desk.shows('C2'), desk.shows('C3')]).toEqual(['#SPILL!', 'mine', null]);
    desk.type('C2', null);
    expect([desk.shows('C1'), desk.shows('C3')]).toEqual([1, 3]);
  });

  test('typing into a spill blocks it and keeps what was typed', () => {
    const desk = new Desk({ C1: '=SEQUENCE(3)' });
    desk.type('C2', 'mine');
    expect([desk.shows('C1'), desk.shows('C2'), desk.shows('C3')]).toEqual(['#SPILL!', 'mine', null]);
  });

  test('inside a table it is always #SPILL!', () => {
    const desk = new Desk({ A1: 'Head' });
    desk.table('T', 'A1:A9');
    desk.type('A2', '=SEQUENCE(2)');
    expect(desk.shows('A2')).toBe('#SPILL!');
    desk.type('A2', '=SEQUENCE(1)');
    expect(desk.shows('A2')).toBe(1);
  });

  test('a deleted formula takes its spill with it', () => {
    const desk = new Desk({ C1: '=SEQUENCE(3)' });
    desk.type('C1', null);
    expect([desk.shows('C1'), desk.shows('C3'), desk.sheet.spills.size]).toEqual([null, null, 0]);
  });
});

function ledger(): Desk {
  const desk = new Desk({ A1: 'Customer', B1: 'Amount due', A2: 'Ann', A3: 'Bob', B2: 5, B3: 7 });
  desk.table('Items', 'A1:C3');
  desk.type('C1', 'Twice');
  return desk;
}

describe('structured references', () => {
  test.each([
    ['=SUM(Items[Amount due])', 12],
    ['=ROWS(Items)', 2],
    ['=ROWS(Items[#All])', 3],
    ['=COUNTA(Items[[#All],[Customer]])', 3],
    ['=INDEX(Items[#Headers],2)', 'Amount due'],
    ['=COUNTA(Items[[Customer]:[Amount due]])', 4],
    ['=SUM(Items[Nothing])', '#REF!'],
  ])('%s', (formula, result) => {
    expect(ledger().result(formula)).toBe(result);
  });

  test('[@Column] is the cell of the own row', () => {
    const desk = ledger();
    desk.type('C3', '=[@[Amount due]]*2');
    expect(desk.shows('C3')).toBe(14);
  });

  test('a longer table is read to its new end', () => {
    const desk = ledger();
    desk.type('E1', '=SUM(Items[Amount due])');
    desk.type('B4', 100);
    expect(desk.shows('E1')).toBe(12);
    const [table] = desk.sheet.tables;
    if (table) table.area = { ...table.area, rowCount: 4 };
    desk.sheet.notify(null);
    expect(desk.shows('E1')).toBe(112);
  });
});

describe('references follow', () => {
  test('the renaming of a column, a table and a sheet', () => {
    const desk = ledger();
    desk.type('C2', '=[@[Amount due]]*2');
    desk.type('E1', '=SUM(Items[Amount due])+Sheet1!B2');
    desk.type('B1', 'Open');
    const [table] = desk.sheet.tables;
    if (table) renameTable(desk.workbook, table, 'Ledger');
    renameSheet(desk.workbook, desk.sheet, 'My ledger');
    expect(desk.sheet.formula(0, 4)).toBe("=SUM(Ledger[Open])+'My ledger'!B2");
    expect(desk.sheet.formula(1, 2)).toBe('=[@Open]*2');
    desk.type('B2', 6);
    expect([desk.shows('E1'), desk.shows('C2')]).toEqual([19, 12]);
  });

  test('inserted rows, and spills move with their formulas', () => {
    const desk = new Desk({ A1: 2, A5: 3, C5: '=SEQUENCE(A5)', E1: '=SUM(C5#)+A5' });
    const area = { row: 2, column: 0, rowCount: 2, columnCount: 16_384 };
    const move: CellMove = { sheet: desk.sheet, area, kind: 'insert', direction: 'vertical' };
    moveCells(desk.workbook, move);
    desk.calculation.cellsMoved(move);
    desk.calculation.settle();
    expect([desk.sheet.formula(6, 2), desk.sheet.formula(0, 4)]).toEqual(['=SEQUENCE(A7)', '=SUM(C7#)+A7']);
    desk.type('A7', 2);
    expect([desk.shows('C8'), desk.shows('C9'), desk.shows('E1')]).toEqual([2, null, 5]);
  });
});

describe('names', () => {
  test('stand for cells or constants, the sheet before the workbook', () => {
    const desk = new Desk({ A1: 2, A2: 3 });
    const name = { visible: true, comment: '' };
    desk.workbook.names.push({ ...name, name: 'Limits', refersTo: 'Sheet1!$A$1:$A$2', sheet: null });
    desk.workbook.names.push({ ...name, name: 'Rate', refersTo: '0.5', sheet: null });
    desk.workbook.names.push({ ...name, name: 'Rate', refersTo: '0.25', sheet: desk.sheet });
    expect(desk.result('=SUM(limits)*RATE')).toBe(1.25);
  });
});
