import { format } from 'numfmt';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../records/address.js';
import { intersection } from '../../model/areas.js';
import { CellError, type Content, type Sheet } from '../../model/sheet.js';
import { accessDenied, HostError, invalidArgument } from '../errors.js';
import { readEntry } from './cellEntry.js';
import type { Session } from './session.js';
import { tidyHeaders } from './tableHeaders.js';

/** Cells that one read may ask for (Excel's limit on every platform). */
const MOST_CELLS = 5_000_000;

/** A cell's value as the add-in gets it: "" for empty, an error as its text. */
export function publicValue(content: Content): string | number | boolean {
  if (content === null) return '';
  return content instanceof CellError ? content.code : content;
}

export function isUnbounded(area: Area): boolean {
  return area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
}

/**
 * A matrix over the cells, row by row; null for whole rows or columns, as Excel answers.
 * @throws ResponsePayloadSizeLimitExceeded above five million cells
 */
export function readCells<T>(session: Session, area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  const cells = area.rowCount * area.columnCount;
  if (cells > MOST_CELLS) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }
  session.settle();
  session.tally.cellsRead += cells;
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const values: T[] = [];
    for (let column = area.column; column < area.column + area.columnCount; column++) values.push(read(row, column));
    rows.push(values);
  }
  return rows;
}

/** What a cell shows: its value in its number format. Column widths are not considered. */
export function cellText(session: Session, sheet: Sheet, row: number, column: number): string {
  const content = sheet.value(row, column);
  if (content === null) return '';
  if (content instanceof CellError) return content.code;
  const pattern = session.workbook.styles.get(sheet.styleId(row, column)).numberFormat ?? 'General';
  return format(pattern, content, { throws: false });
}

/** @throws AccessDenied on a protected sheet */
export function assertWritable(sheet: Sheet): void {
  if (sheet.protection.on) throw accessDenied();
}

/**
 * Calls `write` for each cell with its part of what was given: a matrix of the area's size, or one value for
 * every cell. Null in a matrix leaves the cell as it is.
 * @throws InvalidArgument when the sizes differ or the area is unbounded; AccessDenied on a protected sheet
 */
export function writeCells(
  session: Session,
  sheet: Sheet,
  area: Area,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  assertWritable(sheet);
  if (isUnbounded(area)) throw invalidArgument('Cell values of an unbounded range cannot be set.');
  const rows = matrixOf(given, area);
  session.tally.cellsWritten += area.rowCount * area.columnCount;
  const landing = rows && session.filtersShiftWrites ? landingRows(sheet, area) : null;
  for (let i = 0; i < area.rowCount; i++) {
    const cells = rows?.[i];
    const row = landing ? landing[i] : area.row + i;
    if (row === undefined) return;
    for (let j = 0; j < area.columnCount; j++) {
      const value = cells ? cells[j] : given;
      if (value !== null && value !== undefined) write(row, area.column + j, value);
    }
  }
}

/** Excel puts a matrix into the rows that a filter leaves visible, one after the other; null where no filter hides only some of them. */
function landingRows(sheet: Sheet, area: Area): number[] | null {
  const filters = [
    ...(sheet.autoFilter && sheet.autoFilter.criteria.size > 0 ? [sheet.autoFilter.area] : []),
    ...sheet.tables.flatMap((table) => (table.criteria && table.criteria.size > 0 ? [table.area] : [])),
  ];
  if (
    sheet.hiddenRows.size === 0 ||
    !filters.some((filter) => intersection(filter, { ...area, column: filter.column }))
  ) {
    return null;
  }
  const visible = Array.from({ length: area.rowCount }, (_, i) => area.row + i).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  return visible.length === 0 || visible.length === area.rowCount ? null : visible;
}

function matrixOf(given: unknown, area: Area): unknown[][] | null {
  if (!Array.isArray(given)) return null;
  const rows: unknown[] = given;
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === area.columnCount;
  if (rows.length !== area.rowCount || !rows.every(fits)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows.filter(fits);
}

/** Writes values or formulas as if they were typed into the cells. */
export function enterCells(session: Session, sheet: Sheet, area: Area, given: unknown): void {
  writeCells(session, sheet, area, given, (row, column, value) => enterCell(session, sheet, row, column, value));
  tidyHeaders(session, sheet, area);
  session.changed(sheet, area);
}

/** Puts one entry into a cell; the caller tells the session. */
export function enterCell(session: Session, sheet: Sheet, row: number, column: number, written: unknown): void {
  if (typeof written === 'number' || typeof written === 'boolean') {
    sheet.setValue(row, column, written);
    return;
  }
  const { styles } = session.workbook;
  const styleId = sheet.styleId(row, column);
  const cellFormat = styles.get(styleId).numberFormat ?? 'General';
  const entry = readEntry(written, cellFormat);
  if (entry.formula === null) {
    sheet.setValue(row, column, entry.content);
  } else if (session.calculation) {
    session.calculation.enterFormula(sheet, row, column, entry.formula);
  } else {
    sheet.setFormula(row, column, entry.formula, null);
  }
  if (entry.numberFormat !== null && cellFormat === 'General') {
    sheet.setStyleId(row, column, styles.with(styleId, { numberFormat: entry.numberFormat }));
  }
}

/** Changes the style of each cell of the area; whole rows and columns as far as the sheet is used. */
export function restyle(sheet: Sheet, area: Area, change: (styleId: number) => number): void {
  assertWritable(sheet);
  const changed = new Map<number, number>();
  const { row, column, rowCount, columnCount } = area;
  for (let c = column; c < column + columnCount; c++) {
    for (let r = row; r < row + rowCount; r++) {
      const old = sheet.styleId(r, c);
      let style = changed.get(old);
      if (style === undefined) {
        style = change(old);
        changed.set(old, style);
      }
      if (style !== old) sheet.setStyleId(r, c, style);
    }
  }
}
