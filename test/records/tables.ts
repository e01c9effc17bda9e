import type { CellGrid, CellValue, SourceTable } from '../../src/records/grid.js';
import { neededOffsets } from '../../src/records/headers/neededOffsets.js';
import { recogniseHeaders } from '../../src/records/headers/recognise.js';
import type { RecordTable } from '../../src/records/recordTable.js';

/** A table whose header stands in A1 of `sheet`, read as the add-in reads it: recognised, only the needed columns. */
export function tableOf(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  place: { readonly sheet?: string; readonly format?: string } = {},
): RecordTable {
  const recognition = recogniseHeaders(headers);
  if (!recognition) throw new Error(`No table of ours has the headers ${headers.join(', ')}.`);
  const { kind, mapping } = recognition;
  const source: SourceTable = {
    id: 'T1',
    kind: 'table',
    name: 'Table',
    sheet: place.sheet ?? 'Sheet1',
    headerRow: 0,
    firstColumn: 0,
    headers,
    firstRow: 1,
    rowCount: rows.length,
  };
  const columns = neededOffsets(kind, mapping).map((offset) => ({
    offset,
    format: place.format ?? 'General',
    values: rows.map((row) => row[offset] ?? ''),
  }));
  const grid: CellGrid = { source, columns };
  return { grid, mapping };
}
