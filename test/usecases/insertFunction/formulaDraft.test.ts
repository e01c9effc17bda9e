import { describe, expect, it } from 'vitest';
import {
  argumentOf,
  plainFormula,
  referenceTo,
  shownFormula,
} from '../../../src/usecases/insertFunction/formulaDraft.js';

describe('an argument that was filled in', () => {
  it.each([
    ['', { kind: 'blank' }],
    [' 0.75 ', { kind: 'value', value: 0.75 }],
    ['75%', { kind: 'value', value: 0.75 }],
    ['-3', { kind: 'value', value: -3 }],
    ['true', { kind: 'value', value: true }],
    ['"say ""no"""', { kind: 'value', value: 'say "no"' }],
    ['$B$2:D9', { kind: 'cells', sheet: null, area: { row: 1, column: 1, rowCount: 8, columnCount: 3 } }],
    [
      "'It''s mine'!A1",
      { kind: 'cells', sheet: "It's mine", area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    ],
    ['TODAY()', { kind: 'expression' }],
    ['Ledger[Amount]', { kind: 'expression' }],
  ])('%j is understood', (text, argument) => {
    expect(argumentOf(text, '.')).toEqual(argument);
  });

  it('has the decimals of the user', () => {
    expect(argumentOf('0,75', ',')).toEqual({ kind: 'value', value: 0.75 });
  });

  it('refers back to the range it was taken from', () => {
    const at = { sheet: "Kunden '24", area: { row: 1, column: 3, rowCount: 4, columnCount: 1 } };
    expect(referenceTo(at)).toBe("'Kunden ''24'!D2:D5");
    expect(argumentOf(referenceTo(at), '.')).toEqual({ kind: 'cells', ...at });
  });
});

describe('a formula', () => {
  it('is shown with the signs of the user, and told to Excel with points and commas', () => {
    expect(shownFormula('ABCCLASS', ['D2:D9', '0,7', ''], ',')).toBe('=ABCCLASS(D2:D9; 0,7)');
    expect(plainFormula('ABCCLASS', ['D2:D9', '0,7', ''], ',')).toBe('=ABCCLASS(D2:D9,0.7)');
  });

  it('keeps the place of an argument that is left out before others', () => {
    expect(plainFormula('ABCCLASS', ['D2:D9', '', '95%'], '.')).toBe('=ABCCLASS(D2:D9,,0.95)');
  });
});
