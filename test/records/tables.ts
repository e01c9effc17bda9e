import type { CellGrid, CellValue, SourceTable } from '../../src/records/grid.js';
import { neededOffsets } from '../../src/records/headers/neededOffsets.js';
import { recogniseHeaders } from '../../src/records/headers/recognise.js';
import type { Field } from '../../src/records/headers/fields.js';
import type { RecordTable } from '../../src/records/recordTable.js';

const DATE_FIELDS: readonly (Field | undefined)[] = [
  'documentDate',
  'dueDate',
  'settledDate',
  'lastReview',
  'disputedUntil',
];

/** A table whose header stands in A1 of `sheet`, read as the add-in reads it: recognised, only the needed columns. */
export function tableOf(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  place: { readonly sheet?: string; readonly format?: string; readonly date1904?: boolean } = {},
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
  const isDate = (offset: number) => DATE_FIELDS.includes([...mapping.fields].find(([, at]) => at === offset)?.[0]);
  const columns = neededOffsets(kind, mapping).map((offset) => ({
    offset,
    format: place.format ?? (isDate(offset) ? 'yyyy-mm-dd' : 'General'),
    values: rows.map((row) => row[offset] ?? ''),
  }));
  const grid: CellGrid = { source, columns };
  return { grid, mapping, ...(place.date1904 ? { date1904: true } : {}) };
}
