import type { Area } from '../../records/address.js';
import type { Sheet } from '../model/sheet.js';
import type { CellMove } from '../model/structure.js';

/**
 * What the host asks of the calculation. Without one, a written formula is kept with an empty value.
 */
export interface Calculation {
  /** Puts a formula (with "=") into the cell, `sheet.setFormula` included, and computes it when `settle` comes. */
  enterFormula(sheet: Sheet, row: number, column: number, formula: string): void;
  /** Constants were written into the area, or cells there cleared. */
  valuesChanged(sheet: Sheet, area: Area): void;
  /** Cells moved: rows or columns were inserted or deleted. Formula texts in the model are right already. */
  cellsMoved?(move: CellMove): void;
  /** Sheets, tables or names came, went or were renamed. Formula texts in the model are right already. */
  structureChanged?(): void;
  /** Everything that can be computed now is to be computed: values are about to be read, or the batch is over. */
  settle?(): void;
  /** Application.calculate. */
  recalculate?(): void;
}
