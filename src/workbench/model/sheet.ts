import type { Area } from '../../records/address.js';

/** An error in a cell. `message` is the sentence that a custom function gave. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message: string | null = null,
  ) {}
}

/** What a cell holds; null is an empty cell. */
export type Content = string | number | boolean | CellError | null;

/** One column of cells, sparse. */
interface Column {
  readonly values: Content[];
  readonly formulas: Map<number, string>;
  readonly styles: number[];
}

export interface Table {
  id: number;
  name: string;
  area: Area;
  /** The part of the file that it came from; absent for a new one. */
  part?: string;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** Filter criteria by column of the table; absent = not filtered. */
  criteria?: Map<number, unknown>;
}

export interface AutoFilter {
  area: Area;
  /** Criteria by column of the area, as the host or the file gave them. */
  criteria: Map<number, unknown>;
}

/** A chart made through the host: kept as a record, saved as a chart part, not drawn. */
export interface Chart {
  id: string;
  /** The part of the file that it came from; absent for a new one. */
  part?: string;
  name: string;
  type: string;
  /** Source of the data, with the header row and the category column. */
  source: Area;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  title: string;
  titleVisible: boolean;
  legendPosition: string;
  /** Where it lies, in cells; null = beside the data. */
  place: Area | null;
  /** Colour of each series, "#RRGGBB"; undefined = Excel's own. */
  seriesColors: (string | undefined)[];
  /** The sheet of the data; absent = the chart's own. */
  sourceSheet?: Sheet;
  /** Titles of the axes; absent = none. */
  axisTitles?: { category?: string; value?: string };
  /** Series of columns that are drawn otherwise than the chart, by position: as lines, on a second axis for values. */
  seriesLooks?: (SeriesLook | undefined)[];
  /** Names of series that differ from their header cells, by position. */
  seriesNames?: (string | undefined)[];
}

export interface SeriesLook {
  readonly isLine?: boolean;
  readonly isSecondary?: boolean;
}

export interface DataValidation {
  area: Area;
  rule: unknown;
  /** False = other entries are let in; left out = refused. */
  refuses?: boolean;
}

export interface Protection {
  on: boolean;
  options: Record<string, unknown>;
}

/** What changed on a sheet: a rectangle of cells, or its shape (tables, columns, freeze, name …) when `area` is null. */
export type SheetListener = (sheet: Sheet, area: Area | null) => void;

/** How a sheet is printed. */
export interface PageSetup {
  readonly landscape: boolean;
  readonly fit: { readonly wide: number; readonly tall: number } | null;
}

/** One sheet: cells by column, and what lies on them. Rows and columns are counted from 0. */
export class Sheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  tables: Table[] = [];
  charts: Chart[] = [];
  merges: Area[] = [];
  validations: DataValidation[] = [];
  conditionalFormats: { id: string; type: string; area: Area; rule: unknown }[] = [];
  freeze = { rows: 0, columns: 0 };
  /** Pages that a print is fitted to; 0 = as many as it takes, null = not fitted. */
  page: PageSetup = { landscape: false, fit: null };
  /** Rows that every printed page repeats, from 0; null = as the file has it. */
  printTitles: { readonly first: number; readonly last: number } | null = null;
  /** Widths in points by column, heights in points by row; absent = default. */
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  autoFilter: AutoFilter | null = null;
  protection: Protection = { on: false, options: {} };
  /** Formulas that fill more than their own cell, by row * 16384 + column of that cell. */
  readonly spills = new Map<number, { rowCount: number; columnCount: number }>();
  /** The part of the file that it came from; null for a new sheet. */
  part: string | null = null;
  /** Rows × columns that were changed since `touched` was last cleared, as row * 16384 + column. */
  readonly touched = new Set<number>();
  readonly #columns = new Map<number, Column>();

  constructor(
    readonly id: number,
    public name: string,
    private readonly changed: SheetListener,
  ) {}

  value(row: number, column: number): Content {
    return this.#columns.get(column)?.values[row] ?? null;
  }

  /** The formula with its "=", or null where there is none. */
  formula(row: number, column: number): string | null {
    return this.#columns.get(column)?.formulas.get(row) ?? null;
  }

  styleId(row: number, column: number): number {
    return this.#columns.get(column)?.styles[row] ?? 0;
  }

  /** Puts a cell in as its file has it, without marking it as touched. */
  load(row: number, column: number, value: Content, formula: string | null, style: number): void {
    const cells = this.#column(column);
    cells.values[row] = value;
    if (formula !== null) cells.formulas.set(row, formula);
    if (style !== 0) cells.styles[row] = style;
  }

  /** Puts a constant into the cell; a formula there goes. */
  setValue(row: number, column: number, value: Content): void {
    const cells = this.#column(column);
    cells.values[row] = value;
    cells.formulas.delete(row);
    this.touched.add(row * 16_384 + column);
  }

  /** Puts a formula (with "=") and the value it last had into the cell. */
  setFormula(row: number, column: number, formula: string, value: Content): void {
    const cells = this.#column(column);
    cells.values[row] = value;
    cells.formulas.set(row, formula);
    this.touched.add(row * 16_384 + column);
  }

  /** A new result of the formula that stands in the cell, or of a spill over it. */
  setResult(row: number, column: number, value: Content): void {
    this.#column(column).values[row] = value;
    this.touched.add(row * 16_384 + column);
  }

  setStyleId(row: number, column: number, style: number): void {
    this.#column(column).styles[row] = style;
    this.touched.add(row * 16_384 + column);
  }

  /** Every cell that has a formula, column by column. */
  *formulas(): Generator<{ row: number; column: number; formula: string }> {
    for (const [column, cells] of this.#columns) {
      for (const [row, formula] of cells.formulas) yield { row, column, formula };
    }
  }

  /** The smallest area that holds every cell with content (and, when `withFormats`, every styled cell); null on an empty sheet. */
  usedArea(withFormats = false, within?: Area): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [column, cells] of this.#columns) {
      if (within && (column < within.column || column >= within.column + within.columnCount)) continue;
      const from = within?.row ?? 0;
      const length = Math.max(cells.values.length, withFormats ? cells.styles.length : 0);
      const to = within ? Math.min(length, within.row + within.rowCount) : length;
      const used = (row: number) =>
        (cells.values[row] ?? null) !== null ||
        cells.formulas.has(row) ||
        (withFormats && (cells.styles[row] ?? 0) !== 0);
      let first = from;
      while (first < to && !used(first)) first++;
      if (first >= to) continue;
      let last = to - 1;
      while (!used(last)) last--;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Tells listeners that cells changed (after a batch of `set…` calls), or with null that something else did. */
  notify(area: Area | null): void {
    this.changed(this, area);
  }

  #column(column: number): Column {
    let cells = this.#columns.get(column);
    if (!cells) {
      cells = { values: [], formulas: new Map(), styles: [] };
      this.#columns.set(column, cells);
    }
    return cells;
  }
}
