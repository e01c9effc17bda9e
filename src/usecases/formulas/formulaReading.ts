import type { CellValue } from '../../records/grid.js';
import type { RunControl } from '../ports.js';

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it shows; errors as their codes. */
  readonly value: CellValue;
  /** What it spills to, its own cell included; null for a formula that fills its own cell alone. */
  readonly spill: readonly (readonly CellValue[])[] | null;
}

/** Looking for formulas in the workbook. Implemented in `src/workbook` over Office.js. */
export interface FormulaReading {
  /** The formulas, on every sheet that a user can come to, that `isWanted` takes, sheet by sheet and column by column. */
  findFormulas(isWanted: (formula: string) => boolean, run?: RunControl): Promise<FormulaCell[]>;
}
