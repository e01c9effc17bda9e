import type { CellUnit } from './amountText.js';
import type { CellValue } from '../grid.js';

/** How a cell of a date or amount column was read. What is worse than `TEXT` stops its row. */
export const CELL = { BLANK: 0, READ: 1, TEXT: 2, UNREADABLE: 3, UNDECIDED: 4, ERROR: 5 } as const;

/** A column as it came from the sheet. */
export interface RawColumn {
  /** Offset in its source table. */
  readonly offset: number;
  readonly header: string;
  readonly values: readonly CellValue[];
  /** Number format of the first data cell; left out where it is not known. */
  readonly format?: string;
}

/** A date or amount column, read cell by cell before its rows are put together. */
export interface ReadColumn {
  readonly what: 'date' | 'amount';
  /** Offset in its source table. */
  readonly offset: number;
  readonly header: string;
  readonly cells: readonly CellValue[];
  /** Serial dates or amounts; 0 where the cell gave none. */
  readonly values: Float64Array;
  /** A `CELL` state per row. */
  readonly states: Uint8Array;
  /** How its texts were understood, for the user: "M/D/Y". */
  readonly order: string;
  /** Units that cells of an amount column state themselves. */
  readonly units?: ReadonlyMap<CellValue, CellUnit>;
  /** Its numbers were taken for dates though their format does not say so. */
  readonly isUnformatted?: boolean;
}

/** Whether the cell gave a value. */
export function hasValue(column: ReadColumn | null, row: number): column is ReadColumn {
  const state = column?.states[row] ?? CELL.BLANK;
  return state === CELL.READ || state === CELL.TEXT;
}
