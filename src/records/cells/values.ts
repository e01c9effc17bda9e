import type { FindingLog } from '../findings/findingLog.js';
import type { SourceTable } from '../grid.js';
import { unitFactor } from '../headers/unitFactor.js';
import { readAmountColumn, type AmountOptions } from './amountColumn.js';
import { hasValue, type RawColumn, type ReadColumn } from './column.js';

/** Reads one amount column in the unit that its header states. */
export function readAmount(
  source: SourceTable,
  column: RawColumn | null,
  log: FindingLog,
  options: AmountOptions = {},
): ReadColumn | null {
  if (!column) return null;
  const unit = unitFactor(column.header);
  const read = readAmountColumn(column, { ...options, ...(unit ? { factor: unit.factor } : {}) });
  if (unit) log.count('unit-in-header', read, () => ({ source }), { column: column.header, ...unit });
  return read;
}

/** The value of a cell; null when it is blank or was not read. */
export function valueAt(column: ReadColumn | null, row: number): number | null {
  return hasValue(column, row) ? (column.values[row] ?? 0) : null;
}
