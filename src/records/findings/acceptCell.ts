import type { FindingCode } from '../../domain/findings/finding.js';
import { CELL, type ReadColumn } from '../cells/column.js';
import type { SourceTable } from '../grid.js';
import type { FindingLog } from './findingLog.js';

/**
 * Reports what was odd about a cell of a date or amount column and says whether its row can be used.
 * Texts that were read, and dates whose order is undecided, are one finding per column; a cell that cannot be read is one of its own.
 */
export function acceptCell(log: FindingLog, source: SourceTable, column: ReadColumn, row: number): boolean {
  const state = column.states[row] ?? CELL.BLANK;
  const { offset, what } = column;
  const spot = () => ({ source, offset, row, value: column.cells[row] ?? '' });
  if (state === CELL.READ && column.isUnformatted === true) log.count('date-no-format', column, spot);
  if (state <= CELL.READ) return true;
  const unit = state === CELL.TEXT ? column.units?.get(column.cells[row] ?? '') : undefined;
  if (unit !== undefined) {
    log.count('unit-in-cell', unit, spot, { ...unit });
    return true;
  }
  if (state === CELL.TEXT) {
    const order = what === 'date' ? { order: column.order } : {};
    log.count(what === 'date' ? 'text-date' : 'amount-text', column, spot, order);
    return true;
  }
  if (state === CELL.UNDECIDED) log.count('date-undecided', column, spot);
  else log.add(codeOf(state, what), spot());
  return false;
}

function codeOf(state: number, what: ReadColumn['what']): FindingCode {
  if (state === CELL.ERROR) return 'cell-error';
  return what === 'date' ? 'date-unreadable' : 'amount-unreadable';
}
