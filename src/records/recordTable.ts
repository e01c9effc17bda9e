import type { RawColumn } from './cells/column.js';
import type { CellGrid } from './grid.js';
import type { Field, Mapping } from './headers/fields.js';

/** The columns of one source table that were read, and what each was taken for. */
export interface RecordTable {
  readonly grid: CellGrid;
  readonly mapping: Mapping;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
}

/** Where a row of a table lies: the table's index among those given, the row within its data from 0. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

/** The column of a field; null when the table has none, or it was not read. */
export function fieldColumn(table: RecordTable, field: Field): RawColumn | null {
  const offset = table.mapping.fields.get(field);
  return offset === undefined ? null : columnAt(table.grid, offset);
}

/** The column at an offset of the table; null when it was not read. */
export function columnAt({ source, columns }: CellGrid, offset: number): RawColumn | null {
  const column = columns.find((each) => each.offset === offset);
  return column ? { offset, header: source.headers[offset] ?? '', values: column.values, format: column.format } : null;
}

/** Number format of a field's column; "" when there is none. */
export function formatOf({ grid, mapping }: RecordTable, field: Field): string {
  const offset = mapping.fields.get(field);
  return grid.columns.find((each) => each.offset === offset)?.format ?? '';
}

/** How many data rows were read. */
export function rowCountOf({ columns }: CellGrid): number {
  return columns.reduce((most, { values }) => Math.max(most, values.length), 0);
}
