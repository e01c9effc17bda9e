import type { Area } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import type { Axis } from './axis.js';

/** The selected cells: the active one, where typing goes, and the opposite corner of the rectangle. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

export function cellSelection(row: number, column: number): Selection {
  return { row, column, toRow: row, toColumn: column };
}

export function areaSelection(area: Area): Selection {
  return {
    row: area.row,
    column: area.column,
    toRow: area.row + area.rowCount - 1,
    toColumn: area.column + area.columnCount - 1,
  };
}

export function selectedArea({ row, column, toRow, toColumn }: Selection): Area {
  return {
    row: Math.min(row, toRow),
    column: Math.min(column, toColumn),
    rowCount: Math.abs(toRow - row) + 1,
    columnCount: Math.abs(toColumn - column) + 1,
  };
}

export interface Move {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
  /** Ctrl: to the edge of the data. */
  readonly far?: boolean;
}

/** Where Ctrl+arrow goes: the end of a block of filled cells, or the next filled cell, or the edge of the sheet. */
function jump(
  filled: (at: number) => boolean,
  from: number,
  direction: 1 | -1,
  lastUsed: number,
  edge: number,
): number {
  const limit = direction > 0 ? lastUsed : 0;
  const beyond = direction > 0 ? edge : 0;
  if ((limit - from) * direction <= 0) return beyond;
  let at = from + direction;
  if (filled(from) && filled(at)) {
    while (at !== limit && filled(at + direction)) at += direction;
    return at;
  }
  while (at !== limit && !filled(at)) at += direction;
  return filled(at) ? at : beyond;
}

/** The cell that the move leads to. */
export function moved(sheet: Sheet, { rows, columns }: Axes, from: { row: number; column: number }, move: Move) {
  const used = sheet.usedArea() ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  let { row, column } = from;
  if (move.rows !== 0) {
    const filled = (at: number) => sheet.value(at, column) !== null;
    const lastUsed = used.row + used.rowCount - 1;
    row = move.far ? jump(filled, row, move.rows, lastUsed, rows.count - 1) : rows.step(row, move.rows);
  }
  if (move.columns !== 0) {
    const filled = (at: number) => sheet.value(from.row, at) !== null;
    const lastUsed = used.column + used.columnCount - 1;
    column = move.far
      ? jump(filled, column, move.columns, lastUsed, columns.count - 1)
      : columns.step(column, move.columns);
  }
  return { row, column };
}
