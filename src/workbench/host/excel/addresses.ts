import {
  areaAddress,
  columnIndex,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheet,
} from '../../../records/address.js';
import type { Area } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';

/** The area as Excel writes it: "B2:C3", "B:C" for whole columns, "2:3" for whole rows. */
export function rangeAddress(area: Area): string {
  if (area.rowCount === MAX_ROWS) {
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columnCount - 1)}`;
  }
  if (area.columnCount === MAX_COLUMNS) return `${area.row + 1}:${area.row + area.rowCount}`;
  return areaAddress(area);
}

/** The area with its sheet: "'My sheet'!B2:C3". */
export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${rangeAddress(area)}`;
}

/** The area as a defined name keeps it: "Sheet1!$B$2:$C$3". */
export function absoluteAddress(sheet: Sheet, area: Area): string {
  const cells = rangeAddress(area).replace(/([A-Z]+|\d+)/g, '$$$1');
  return `${quoteSheet(sheet.name)}!${cells}`;
}

/** Splits "'My sheet'!A1:B2" into sheet name and address; the sheet is null when none is named. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const sheet = text
    .slice(0, mark)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return { sheet, address: text.slice(mark + 1) };
}

/** Reads "B2", "B2:C3", "B:C" or "2:3" (with or without $); null for anything else. */
export function parseRangeAddress(text: string): Area | null {
  const cells = parseArea(text);
  if (cells) return isOnSheet(cells) ? cells : null;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [from, to] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')].sort((a, b) => a - b);
    return bounded({ row: 0, column: from ?? 0, rowCount: MAX_ROWS, columnCount: (to ?? 0) - (from ?? 0) + 1 });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!rows) return null;
  const [from, to] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b);
  return bounded({ row: from ?? 0, column: 0, rowCount: (to ?? 0) - (from ?? 0) + 1, columnCount: MAX_COLUMNS });
}

/** Whether the area has cells and all of them lie on a sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount >= 1 &&
    area.columnCount >= 1 &&
    area.row + area.rowCount <= MAX_ROWS &&
    area.column + area.columnCount <= MAX_COLUMNS
  );
}

function bounded(area: Area): Area | null {
  return isOnSheet(area) ? area : null;
}
