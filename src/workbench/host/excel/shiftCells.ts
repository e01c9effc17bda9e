import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../records/address.js';
import { intersection } from '../../model/areas.js';
import { moveCells, type CellMove } from '../../model/structure.js';
import { invalidOperation } from '../errors.js';
import { rangeAddress } from './addresses.js';
import { Range } from './range.js';
import { EVENT, worksheetId, type Session } from './session.js';

/** Inserts or deletes cells, and tells everybody whom it concerns. @throws InvalidOperation when a table stands in the way */
export function shiftCells(session: Session, move: CellMove): void {
  for (const table of move.sheet.tables) {
    if (tearsApart(table.area, move)) {
      throw invalidOperation('This operation is not allowed. It would shift cells in a table of the sheet.');
    }
  }
  session.settle();
  moveCells(session.workbook, move);
  for (const held of session.references.values()) if (held instanceof Range) held.$move(move);
  session.calculation?.cellsMoved?.(move);
  move.sheet.notify(null);
  const id = worksheetId(move.sheet);
  const message = { worksheetId: id, address: rangeAddress(move.area), changeType: changeType(move), source: 'Local' };
  for (const targetId of ['Workbook', id]) session.emit({ type: EVENT.changed, targetId, message });
}

/** What Excel calls the change: "RowInserted", "ColumnDeleted", "CellInserted". */
function changeType({ area, kind }: CellMove): string {
  const what = area.columnCount === MAX_COLUMNS ? 'Row' : area.rowCount === MAX_ROWS ? 'Column' : 'Cell';
  return what + (kind === 'insert' ? 'Inserted' : 'Deleted');
}

/** Whether the move would shift only some rows or columns of the table. */
function tearsApart(table: Area, move: CellMove): boolean {
  const { area } = move;
  const across = move.direction === 'vertical';
  const tail = across
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
  if (!intersection(table, tail)) return false;
  return across
    ? table.column < area.column || table.column + table.columnCount > area.column + area.columnCount
    : table.row < area.row || table.row + table.rowCount > area.row + area.rowCount;
}
