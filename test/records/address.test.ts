import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  parseArea,
  quoteSheet,
} from '../../src/records/address.js';

describe('addresses', () => {
  it('count columns as Excel letters them', () => {
    expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('name a cell counted from 0', () => {
    expect(cellAddress(4, 2)).toBe('C5');
  });

  it('read back any column and any area', () => {
    fc.assert(
      fc.property(fc.nat(MAX_COLUMNS - 1), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(500),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (row, column, rowCount, columnCount) => {
          const area = { row, column, rowCount, columnCount };
          expect(parseArea(`'A sheet'!${areaAddress(area)}`)).toEqual(area);
        },
      ),
    );
  });

  it('refuse what is no area', () => {
    expect(['', 'A', '5', 'A:B', 'Sheet1'].map(parseArea)).toEqual([null, null, null, null, null]);
  });

  it('quote sheet names that need it', () => {
    expect(['Ratings', '评级', 'My sheet', "O'Neil", 'A1', '2024'].map(quoteSheet)).toEqual([
      'Ratings',
      '评级',
      "'My sheet'",
      "'O''Neil'",
      "'A1'",
      "'2024'",
    ]);
  });
});
