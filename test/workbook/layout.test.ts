import { expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/records/address.js';
import { areaOfAddress } from '../../src/workbook/layout.js';

it.each([
  ["'My sheet'!B2:C3", { row: 1, column: 1, rowCount: 2, columnCount: 2 }],
  ['Sheet1!2:9', { row: 1, column: 0, rowCount: 8, columnCount: MAX_COLUMNS }],
  ['Sheet1!$A:$C', { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 }],
  ['Sheet1!#REF!', null],
])('an address such as %s is an area', (address, area) => {
  expect(areaOfAddress(address)).toEqual(area);
});
