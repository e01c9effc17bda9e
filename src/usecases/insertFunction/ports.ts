import type { CellValue } from '../../records/grid.js';
import type { SheetArea } from '../ports.js';

/** What filling in a function needs of the workbook beside what runs need. */
export interface SelectionPort {
  /** The range that is selected; the first one where there are several. */
  selectedArea(): Promise<SheetArea>;
  /** What the cells of an area show. */
  readValues(at: SheetArea): Promise<readonly (readonly CellValue[])[]>;
  /**
   * Puts a formula into the first cell of an area, as typing it would.
   * @throws UseCaseError 'cell-occupied' when something stands there.
   */
  insertFormula(at: SheetArea, formula: string): Promise<void>;
  /** The sign between whole and decimals in the user's Excel. */
  decimalSeparator(): Promise<string>;
}

/** An error value as a cell shows it, with the sentence that says why. */
export interface ShownError {
  readonly code: string;
  readonly message?: string;
}

/** What a cell shows of a function's result; null is an empty cell. */
export type Shown = string | number | boolean | null | ShownError;

/** Calls a custom function by its id, with cells as Excel hands them over, and gives the cells that it fills. */
export type FunctionCall = (id: string, args: readonly unknown[]) => Promise<readonly (readonly Shown[])[]>;

/** What the help screen fills functions in with. */
export interface FormulaDesk {
  readonly selection: SelectionPort;
  readonly call: FunctionCall;
}
