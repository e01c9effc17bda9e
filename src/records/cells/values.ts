import type { FindingLog } from '../findings/findingLog.js';
import type { SourceTable } from '../grid.js';
import { unitFactor } from '../headers/unitFactor.js';
import { readAmountColumn, type AmountOptions } from './amountColumn.js';
import { hasValue, type RawColumn, type ReadColumn } from './column.js';

/** Reads one column of money in the unit that the user has said, else its header states, else a line above the table. */
export function readAmount(
  source: SourceTable,
  column: RawColumn | null,
  log: FindingLog,
  options: AmountOptions = {},
): ReadColumn | null {
  if (!column) return null;
  const said = source.said?.factor;
  const own = said === undefined ? unitFactor(column.header) : null;
  const unit = said === undefined ? (own ?? source.unit ?? null) : { factor: said };
  const read = readAmountColumn(column, { ...options, ...(unit ? { factor: unit.factor } : {}) });
  if (said !== undefined) log.count('unit-confirmed', source, () => ({ source }), { table: source.name, factor: said });
  else if (own) log.count('unit-in-header', read, () => ({ source }), { column: column.header, ...own });
  else if (source.unit) reportUnit(source, source.unit, log);
  return read;
}

function reportUnit(
  source: SourceTable,
  { unit, factor, row }: NonNullable<SourceTable['unit']>,
  log: FindingLog,
): void {
  const spot = { source, offset: 0, row: row - source.firstRow, value: unit };
  log.count('unit-in-title', source, () => spot, { unit, factor });
}

/** Reads a column of plain numbers, such as rates: units do not touch them. */
export function readNumbers(column: RawColumn | null): ReadColumn | null {
  return column && readAmountColumn(column);
}

/** The value of a cell; null when it is blank or was not read. */
export function valueAt(column: ReadColumn | null, row: number): number | null {
  return hasValue(column, row) ? (column.values[row] ?? 0) : null;
}
