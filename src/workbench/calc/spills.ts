import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../records/address.js';
import type { Sheet } from '../model/sheet.js';
import { movedArea, type CellMove } from '../model/structure.js';
import { keyOf, STRIDE, type Formula } from './formula.js';
import { contains, overlap, tableAt } from './references.js';
import type { Matrix } from './values.js';

/** The cells that spilling formulas fill besides their own. */
export class Spills {
  /** The formula that fills a cell, by sheet and key. */
  readonly #filled = new Map<Sheet, Map<number, Formula>>();

  /** The formula whose spill fills the cell; null for a cell of its own. */
  owner(sheet: Sheet, row: number, column: number): Formula | null {
    return this.#filled.get(sheet)?.get(keyOf(row, column)) ?? null;
  }

  /** Cells that someone wrote over belong to a spill no longer; returns the formulas that filled them. */
  release(sheet: Sheet, area: Area): Set<Formula> {
    const filled = this.#filled.get(sheet);
    const owners = new Set<Formula>();
    for (const [key, formula] of filled ?? []) {
      if (!contains(area, Math.floor(key / STRIDE), key % STRIDE)) continue;
      owners.add(formula);
      filled?.delete(key);
    }
    return owners;
  }

  /** Empties the cells that the formula filled besides its own, and returns the area it had. */
  clear(formula: Formula): Area {
    const { area, sheet } = formula;
    const filled = this.#filled.get(sheet);
    for (const key of keysOf(area)) {
      if (filled?.get(key) !== formula) continue;
      filled.delete(key);
      sheet.setResult(Math.floor(key / STRIDE), key % STRIDE, null);
    }
    sheet.spills.delete(formula.key);
    return area;
  }

  /** Cells of the sheet moved: its spills are emptied where they lie now, to be filled anew. */
  forget(move: CellMove): void {
    const { sheet } = move;
    for (const key of this.#filled.get(sheet)?.keys() ?? []) {
      const cell = { row: Math.floor(key / STRIDE), column: key % STRIDE, rowCount: 1, columnCount: 1 };
      const now = movedArea(cell, move);
      if (now) sheet.setResult(now.row, now.column, null);
    }
    this.#filled.delete(sheet);
    sheet.spills.clear();
  }

  /** True when the formula may fill the area: inside the sheet, nothing in the way, no table and no merged cells. */
  free(formula: Formula, area: Area): boolean {
    const { sheet } = formula;
    if (area.row + area.rowCount > MAX_ROWS || area.column + area.columnCount > MAX_COLUMNS) return false;
    if (tableAt(sheet, formula.row, formula.column)) return false;
    if (sheet.tables.some((table) => overlap(table.area, area))) return false;
    if (sheet.merges.some((merge) => overlap(merge, area))) return false;
    return keysOf(area).every((key) => {
      const [row, column] = [Math.floor(key / STRIDE), key % STRIDE];
      return key === formula.key || (sheet.value(row, column) === null && sheet.formula(row, column) === null);
    });
  }

  /** Writes the results into the cells; the area must be free. */
  fill(formula: Formula, area: Area, results: Matrix): void {
    const { sheet } = formula;
    const filled = this.#filled.get(sheet) ?? new Map<number, Formula>();
    this.#filled.set(sheet, filled);
    results.forEach((row, i) => {
      row.forEach((result, j) => {
        sheet.setResult(area.row + i, area.column + j, result);
        if (i + j > 0) filled.set(keyOf(area.row + i, area.column + j), formula);
      });
    });
    sheet.spills.set(formula.key, { rowCount: area.rowCount, columnCount: area.columnCount });
  }

  /** Takes a spill over as a file had it: the values stand in the cells already. */
  adopt(formula: Formula): void {
    const filled = this.#filled.get(formula.sheet) ?? new Map<number, Formula>();
    this.#filled.set(formula.sheet, filled);
    for (const key of keysOf(formula.area)) if (key !== formula.key) filled.set(key, formula);
  }
}

function keysOf(area: Area): number[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, i) =>
    keyOf(area.row + Math.floor(i / area.columnCount), area.column + (i % area.columnCount)),
  );
}
