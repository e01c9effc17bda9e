import type { DateOrder } from './cells/dateText.js';

/** What a cell holds. An empty cell is "". An error cell is its text, such as "#N/A". */
export type CellValue = string | number | boolean;

/** The errors that a cell can show. */
export const CELL_ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BUSY!',
  '#BLOCKED!',
  '#CONNECT!',
  '#FIELD!',
  '#UNKNOWN!',
]);

export function isCellError(value: CellValue): boolean {
  return typeof value === 'string' && CELL_ERRORS.has(value);
}

/** What the user has said of a table beside its columns; it goes before what the table shows. */
export interface SaidOfTable {
  /** Order of day and month in its text dates. */
  readonly dateOrder?: DateOrder;
  /** What its amounts are multiplied by. */
  readonly factor?: number;
}

/** A table or plain block as it was found: where it lies and what its headers say. Values are read later. */
export interface SourceTable {
  /** Stable while the workbook is open: the table's id, or sheet and address of a plain block. */
  readonly id: string;
  readonly kind: 'table' | 'block';
  /** The table's name; for a plain block the sheet's. */
  readonly name: string;
  readonly sheet: string;
  /** Row of the (last) header row on the sheet, from 0. */
  readonly headerRow: number;
  readonly firstColumn: number;
  /** One text per column from `firstColumn` on; "" where the header cell is empty. */
  readonly headers: readonly string[];
  /** The header stands in two rows, joined into one. */
  readonly joinedHeader?: boolean;
  /** The unit that a line above states for the amounts of the whole table. */
  readonly unit?: { readonly unit: string; readonly factor: number; readonly row: number };
  readonly said?: SaidOfTable;
  /** First data row on the sheet, from 0, and how many there are (a table's totals row is not counted). */
  readonly firstRow: number;
  readonly rowCount: number;
}

/** One column that was read: its place in the source table, the first data cell's number format, a value per data row. */
export interface GridColumn {
  readonly offset: number;
  readonly format: string;
  readonly values: readonly CellValue[];
}

/** The columns of one source table that were asked for. */
export interface CellGrid {
  readonly source: SourceTable;
  /** The first data row that is hidden or filtered out, from 0; null when none is, left out where it is not known. */
  readonly firstHiddenRow?: number | null;
  readonly columns: readonly GridColumn[];
}
