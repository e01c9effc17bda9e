import { expect } from 'vitest';
import { FINDING_SEVERITY } from '../../src/domain/findings/finding.js';
import {
  readReceivables,
  type ReadReceivables,
  type ReceivablesOptions,
} from '../../src/records/receivables/readReceivables.js';
import { rowCountOf, type RecordTable } from '../../src/records/recordTable.js';

/**
 * Reads receivables tables and holds that no row is lost: each is used, or reported with its cell, or has nothing in it.
 * (Undecided dates are one finding for a column, and a very long list of findings is cut; then only the numbers are held.)
 */
export function readLedger(tables: readonly RecordTable[], options: ReceivablesOptions = {}): ReadReceivables {
  const read = readReceivables(tables, options);
  const { rowsUsed, rowsReported, rowsBlank, findings } = read;
  const inTables = tables.reduce((rows, { grid }) => rows + rowCountOf(grid), 0);
  expect(rowsUsed + rowsReported + rowsBlank).toBe(inTables);
  const stopped = findings.filter(({ code }) => FINDING_SEVERITY[code] === 'stops-row');
  if (findings.some(({ code }) => code === 'date-undecided' || code === 'findings-more')) return read;
  const rows = new Set(stopped.map(({ sheet, cell }) => `${sheet}!${/\d+$/.exec(cell ?? '')?.[0]}`));
  expect(rows.size).toBe(rowsReported);
  return read;
}
