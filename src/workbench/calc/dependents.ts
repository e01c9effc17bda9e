import type { Area } from '../../records/address.js';
import type { Sheet } from '../model/sheet.js';
import { keyOf, STRIDE, type Formula } from './formula.js';
import { contains, overlap } from './references.js';

interface OfSheet {
  /** Formulas that read a single cell, by its key. */
  readonly cells: Map<number, Set<Formula>>;
  /** Formulas that read larger areas. */
  readonly areas: Map<Formula, Area[]>;
}

/** Which formulas read a place. */
export class Dependents {
  readonly #sheets = new Map<Sheet, OfSheet>();

  add(formula: Formula): void {
    for (const { sheet, area, single } of formula.precedents) {
      const { cells, areas } = this.#of(sheet);
      if (single) {
        const key = keyOf(area.row, area.column);
        cells.set(key, (cells.get(key) ?? new Set()).add(formula));
      } else {
        areas.set(formula, [...(areas.get(formula) ?? []), area]);
      }
    }
  }

  remove(formula: Formula): void {
    for (const { sheet, area, single } of formula.precedents) {
      const { cells, areas } = this.#of(sheet);
      if (single) cells.get(keyOf(area.row, area.column))?.delete(formula);
      else areas.delete(formula);
    }
  }

  /** Every formula that reads a cell of the area. */
  *of(sheet: Sheet, area: Area): Generator<Formula> {
    const known = this.#sheets.get(sheet);
    if (!known) return;
    yield* cellReaders(known.cells, area);
    for (const [formula, areas] of known.areas) {
      if (areas.some((read) => overlap(read, area))) yield formula;
    }
  }

  #of(sheet: Sheet): OfSheet {
    let known = this.#sheets.get(sheet);
    if (!known) {
      known = { cells: new Map(), areas: new Map() };
      this.#sheets.set(sheet, known);
    }
    return known;
  }
}

/** Goes through the cells of the area or through the cells that are read at all, whichever are fewer. */
function* cellReaders(cells: Map<number, Set<Formula>>, area: Area): Generator<Formula> {
  if (area.rowCount * area.columnCount > cells.size) {
    for (const [key, readers] of cells) {
      if (contains(area, Math.floor(key / STRIDE), key % STRIDE)) yield* readers;
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      yield* cells.get(keyOf(row, column)) ?? [];
    }
  }
}
