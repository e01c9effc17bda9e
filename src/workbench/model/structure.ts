import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../records/address.js';
import { contains, intersection } from './areas.js';
import { renameTableInText, rewriteFormula, rewriteReferences } from './references.js';
import type { Sheet, Table } from './sheet.js';
import type { DefinedName, Workbook } from './workbook.js';

/** Cells that come in (the others make way) or go (the others close up). */
export interface CellMove {
  readonly sheet: Sheet;
  /** The cells that come in or go. */
  readonly area: Area;
  readonly kind: 'insert' | 'delete';
  readonly direction: 'vertical' | 'horizontal';
}

/**
 * Where an area of the sheet lies after the move; null when all of it was deleted.
 * An area that lies only partly across the moved band stays, as in Excel.
 * Example: A5:B9 after two rows come in at row 3 is A7:B11.
 */
export function movedArea(area: Area, move: CellMove): Area | null {
  if (move.direction === 'vertical') {
    if (area.column < move.area.column || area.column + area.columnCount > move.area.column + move.area.columnCount) {
      return area;
    }
    const span = movedSpan(area.row, area.rowCount, move.area.row, move.area.rowCount, move.kind);
    const rowCount = Math.min(span.count, MAX_ROWS - span.start);
    return rowCount > 0 ? { ...area, row: span.start, rowCount } : null;
  }
  if (area.row < move.area.row || area.row + area.rowCount > move.area.row + move.area.rowCount) return area;
  const span = movedSpan(area.column, area.columnCount, move.area.column, move.area.columnCount, move.kind);
  const columnCount = Math.min(span.count, MAX_COLUMNS - span.start);
  return columnCount > 0 ? { ...area, column: span.start, columnCount } : null;
}

function movedSpan(start: number, count: number, at: number, by: number, kind: CellMove['kind']) {
  const end = start + count;
  if (kind === 'insert') {
    if (at <= start) return { start: start + by, count };
    return at < end ? { start, count: count + by } : { start, count };
  }
  const moved = (position: number) => (position <= at ? position : Math.max(at, position - by));
  return { start: moved(start), count: moved(end) - moved(start) };
}

/**
 * Inserts or deletes cells: contents, styles, tables, names, merges, filters, validations, conditional formats,
 * charts, hidden and sized rows and columns, freeze panes, and all references in formulas move along.
 */
export function moveCells(workbook: Workbook, move: CellMove): void {
  moveContents(move);
  moveObjects(move);
  if (move.direction === 'vertical' && move.area.columnCount === MAX_COLUMNS) moveRowFacts(move);
  if (move.direction === 'horizontal' && move.area.rowCount === MAX_ROWS) moveColumnFacts(move);
  const place = (sheetName: string | null, area: Area, home: Sheet | null): Area | null => {
    const sheet = sheetName === null ? home : workbook.sheet(sheetName);
    return sheet === move.sheet ? movedArea(area, move) : area;
  };
  rewriteAll(workbook, place);
}

/**
 * Moves an area of the sheet up or down by whole rows, as dragging it does: contents, styles, tables within it, sources of charts, and all
 * references to cells within it move along; what lay at the new place is overwritten.
 */
export function dragCells(workbook: Workbook, sheet: Sheet, area: Area, by: number): void {
  const dragged = (each: Area): Area => (contains(area, each) ? { ...each, row: each.row + by } : each);
  const cells = [...takeCells(sheet, area)];
  Array.from(takeCells(sheet, { ...area, row: area.row + by }));
  for (const { row, column, value, formula, style } of cells) {
    if (formula === null) sheet.setValue(row + by, column, value);
    else sheet.setFormula(row + by, column, formula, value);
    if (style !== 0) sheet.setStyleId(row + by, column, style);
  }
  for (const table of sheet.tables) table.area = dragged(table.area);
  for (const chart of sheet.charts) chart.source = dragged(chart.source);
  rewriteAll(workbook, (sheetName, each, home) =>
    (sheetName === null ? home : workbook.sheet(sheetName)) === sheet ? dragged(each) : each,
  );
}

/** Gives the sheet another name; formulas and names follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const old = sheet.name.toLowerCase();
  sheet.name = name;
  rewriteAll(
    workbook,
    (_sheetName, area) => area,
    (sheetName) => (sheetName.toLowerCase() === old ? name : sheetName),
  );
  sheet.notify(null);
}

/** Removes the sheet with what lies on it; references to it become #REF!. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const gone = sheet.name.toLowerCase();
  workbook.removeSheet(sheet);
  for (let index = workbook.names.length - 1; index >= 0; index--) {
    if (workbook.names[index]?.sheet === sheet) workbook.names.splice(index, 1);
  }
  rewriteAll(workbook, (sheetName, area) => (sheetName?.toLowerCase() === gone ? null : area));
  sheet.notify(null);
}

/** Gives the table another name; structured references in formulas and names follow. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const old = table.name;
  table.name = name;
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of [...sheet.formulas()]) {
      const rewritten = `=${renameTableInText(formula.slice(1), old, name)}`;
      if (rewritten !== formula) sheet.setFormula(row, column, rewritten, sheet.value(row, column));
    }
  }
  for (const each of workbook.names) each.refersTo = renameTableInText(each.refersTo, old, name);
}

type Place = (sheetName: string | null, area: Area, home: Sheet | null) => Area | null;

function rewriteAll(workbook: Workbook, place: Place, rename: (sheetName: string) => string = (name) => name): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of [...sheet.formulas()]) {
      const rewritten = rewriteFormula(formula, (name, area) => place(name, area, sheet), rename);
      if (rewritten !== formula) sheet.setFormula(row, column, rewritten, sheet.value(row, column));
    }
  }
  for (const name of workbook.names) rewriteName(name, place, rename);
}

function rewriteName(name: DefinedName, place: Place, rename: (sheetName: string) => string): void {
  name.refersTo = rewriteReferences(name.refersTo, (sheetName, area) => place(sheetName, area, name.sheet), rename);
}

function moveContents(move: CellMove): void {
  const { sheet, area, kind } = move;
  const used = sheet.usedArea(true);
  if (!used) return;
  const vertical = move.direction === 'vertical';
  const tail: Area = vertical
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
  const affected = intersection(tail, used);
  if (!affected) return;
  const deleted = kind === 'delete' ? area : null;
  const by = (kind === 'insert' ? 1 : -1) * (vertical ? area.rowCount : area.columnCount);
  const cells = [...takeCells(sheet, affected)];
  for (const cell of cells) {
    if (deleted && contains(deleted, { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 })) continue;
    const row = vertical ? cell.row + by : cell.row;
    const column = vertical ? cell.column : cell.column + by;
    if (cell.formula === null) sheet.setValue(row, column, cell.value);
    else sheet.setFormula(row, column, cell.formula, cell.value);
    if (cell.style !== sheet.styleId(row, column)) sheet.setStyleId(row, column, cell.style);
  }
}

/** Takes every cell with content or style out of the area. */
function* takeCells(sheet: Sheet, area: Area) {
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const cell = {
        row,
        column,
        value: sheet.value(row, column),
        formula: sheet.formula(row, column),
        style: sheet.styleId(row, column),
      };
      if (cell.value === null && cell.formula === null && cell.style === 0) continue;
      sheet.setValue(row, column, null);
      if (cell.style !== 0) sheet.setStyleId(row, column, 0);
      yield cell;
    }
  }
}

function moveObjects(move: CellMove): void {
  const { sheet } = move;
  const moved = (area: Area) => movedArea(area, move);
  sheet.tables = keepMoved(sheet.tables, moved);
  sheet.validations = keepMoved(sheet.validations, moved);
  sheet.conditionalFormats = keepMoved(sheet.conditionalFormats, moved);
  sheet.merges = sheet.merges.flatMap((area) => moved(area) ?? []);
  if (sheet.autoFilter) {
    const area = moved(sheet.autoFilter.area);
    sheet.autoFilter = area && { ...sheet.autoFilter, area };
  }
  for (const chart of sheet.charts) {
    chart.source = moved(chart.source) ?? chart.source;
    chart.place = chart.place && (moved(chart.place) ?? chart.place);
  }
}

function keepMoved<T extends { area: Area }>(things: T[], moved: (area: Area) => Area | null): T[] {
  return things.filter((thing) => {
    const area = moved(thing.area);
    if (area) thing.area = area;
    return area !== null;
  });
}

function moveRowFacts({ sheet, area, kind }: CellMove): void {
  sheet.rowHeights = movedKeys(sheet.rowHeights, area.row, area.rowCount, kind);
  sheet.hiddenRows = new Set(movedKeys(asMap(sheet.hiddenRows), area.row, area.rowCount, kind).keys());
}

function moveColumnFacts({ sheet, area, kind }: CellMove): void {
  sheet.columnWidths = movedKeys(sheet.columnWidths, area.column, area.columnCount, kind);
  sheet.hiddenColumns = new Set(movedKeys(asMap(sheet.hiddenColumns), area.column, area.columnCount, kind).keys());
}

function asMap(set: ReadonlySet<number>): Map<number, true> {
  return new Map([...set].map((each) => [each, true]));
}

function movedKeys<T>(facts: ReadonlyMap<number, T>, at: number, by: number, kind: CellMove['kind']): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, fact] of facts) {
    const span = movedSpan(index, 1, at, by, kind);
    if (span.count > 0) moved.set(span.start, fact);
  }
  return moved;
}
