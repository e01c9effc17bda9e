import type { Area } from '../records/address.js';
import type { CellValue } from '../records/grid.js';

/**
 * What a run is going to write, as plain data, made before anything is written.
 * Every step names what stood there before, so that it can be previewed, checked and put back.
 */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
  readonly preview: PlanPreview;
}

export type WriteStep = AddSheet | ResizeTable | WriteCells | FormatCells | AddTable | AddChart | SetName | FreezeRows;

/** A new sheet at the end of the workbook. Inverse: it is removed. */
export interface AddSheet {
  readonly kind: 'add-sheet';
  readonly sheet: string;
}

/** A user's table is widened. Inverse: its old area. */
export interface ResizeTable {
  readonly kind: 'resize-table';
  readonly table: string;
  readonly sheet: string;
  readonly before: Area;
  readonly after: Area;
}

/** Values into cells of ours or empty ones. Inverse: the formulas or values that stood there. */
export interface WriteCells {
  readonly kind: 'write-cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

/** Number format, and look, of a rectangle. Inverse: the formats that stood there. */
export interface FormatCells {
  readonly kind: 'format-cells';
  readonly sheet: string;
  readonly area: Area;
  readonly numberFormat?: string;
  /** Number formats that stood there; null where the cells were empty ones of a new sheet. */
  readonly before: readonly (readonly string[])[] | null;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  /** Column width in points. */
  readonly width?: number;
}

/** An Excel table over cells just written on a sheet of ours. */
export interface AddTable {
  readonly kind: 'add-table';
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
}

/** A native stacked chart on a sheet of ours. */
export interface AddChart {
  readonly kind: 'add-chart';
  readonly sheet: string;
  readonly name: string;
  readonly type: 'ColumnStacked';
  readonly source: Area;
  readonly title: string;
  readonly place: Area;
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

export interface FreezeRows {
  readonly kind: 'freeze-rows';
  readonly sheet: string;
  readonly rows: number;
}

/** The plan in numbers, for the user to agree to. */
export interface PlanPreview {
  /** Cells that get a value, and how many of them held another one of ours before. */
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
