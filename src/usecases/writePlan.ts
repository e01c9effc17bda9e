import type { Area } from '../records/address.js';
import type { CellValue } from '../records/grid.js';

/**
 * What a run is going to write, as plain data, made before anything is written.
 *
 * 1. Every step names what stood there before, so that it can be previewed, checked against a colleague's change and put back.
 * 2. Only cells of ours and empty ones are written; text stays text.
 * 3. Steps are carried out in order and put back in reverse.
 *
 * Source: workbook.md section 4.
 */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
  readonly preview: PlanPreview;
}

export type WriteStep = AddSheet | WriteCells | FormatCells | ResizeTable | AddTable | PlaceChart | SetName;

/** A formula of ours, with its "=". Text is never taken for one. */
export interface Formula {
  readonly formula: string;
}

/** What goes into a cell: a value, a formula, or null, which leaves the cell as it is. */
export type PlannedCell = CellValue | Formula | null;

export type CellBlock = readonly (readonly PlannedCell[])[];

/** A new sheet at the end of the workbook. Inverse: it is removed. */
export interface AddSheet {
  readonly kind: 'add-sheet';
  readonly sheet: string;
}

/** Cells of ours or empty ones get content. Inverse: what stood there; the same shape, null where `after` is null. */
export interface WriteCells {
  readonly kind: 'write-cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellBlock;
  readonly after: CellBlock;
}

/** How a rectangle looks. Inverse: the number formats that stood there (the look of cells on new sheets goes with the sheet). */
export interface FormatCells {
  readonly kind: 'format-cells';
  readonly sheet: string;
  readonly area: Area;
  readonly numberFormat?: string;
  /** Number formats that stood there, one per row, where the sheet was there before; absent on a new sheet. */
  readonly formatsBefore?: readonly string[];
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'right';
  /** Column width in points, and what it was where the sheet was there before. */
  readonly width?: number;
  readonly widthBefore?: number;
}

/** A table gets another area. Inverse: its old one. */
export interface ResizeTable {
  readonly kind: 'resize-table';
  readonly table: string;
  readonly sheet: string;
  readonly before: Area;
  readonly after: Area;
}

/** An Excel table over cells just written on a sheet of ours. Inverse: the cells stay, the table goes. */
export interface AddTable {
  readonly kind: 'add-table';
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
}

/** A native stacked chart on a sheet of ours, new or with another source. Inverse: its removal, or its old source. */
export interface PlaceChart {
  readonly kind: 'place-chart';
  readonly sheet: string;
  readonly name: string;
  /** Null = there is no such chart yet. */
  readonly sourceBefore: Area | null;
  readonly source: Area;
  readonly title: string;
  readonly place: Area;
  /** One per series, "#RRGGBB". */
  readonly colors: readonly string[];
}

/** A hidden workbook name that marks an area as ours. Inverse: what it pointed at, or its removal. */
export interface SetName {
  readonly kind: 'set-name';
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly before: { readonly sheet: string; readonly area: Area } | null;
}

/** The plan in numbers, for the user to agree to. */
export interface PlanPreview {
  /** Cells that get content, and how many of them held something else of ours before. */
  readonly cells: number;
  readonly changedCells: number;
  /** Where the results per customer go. */
  readonly target: 'beside-customers' | 'ratings-sheet';
  /** The sheet of the results. */
  readonly targetSheet: string;
  /** Titles of columns that are new, in the written language. */
  readonly newColumns: readonly string[];
  /** Sheets that are new. */
  readonly newSheets: readonly string[];
  /** Titles that a column of the user's had already, with the title ours got instead. */
  readonly renamedColumns: readonly { readonly wanted: string; readonly given: string }[];
}
