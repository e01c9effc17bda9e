import type { Area } from '../records/address.js';
import type { CellValue } from '../records/grid.js';
import type { SheetArea } from './ports.js';

/**
 * What a run is going to write, as plain data, made before anything is written.
 *
 * 1. Every step names what stood there before, so that it can be previewed, checked against a colleague's change and put back.
 * 2. Only cells of ours and empty ones are written; text stays text.
 * 3. Steps are carried out in order and put back in reverse. Places are those of the moment when the step's turn comes.
 * 4. What the plan relies on without writing it (whose row is whose) is named too, and checked before anything is written.
 *
 * Source: workbook.md section 4.
 */
export interface WritePlan {
  readonly steps: readonly WriteStep[];
  readonly reliesOn: readonly KeyedTable[];
  readonly preview: PlanPreview;
}

export type WriteStep =
  | AddSheet
  | InsertColumns
  | WriteCells
  | FormatCells
  | ResizeTable
  | MoveTable
  | AddTable
  | PageSetup
  | ValidateCells
  | PlaceChart
  | SetName
  | DeleteName;

/** A table of the user's whose rows get results: where it lay, and whose row was whose when it was read. */
export interface KeyedTable extends SheetArea {
  readonly table: string;
  /** The columns that say whose row it is, from the row `firstRow` of the sheet downwards. */
  readonly firstRow: number;
  readonly keys: readonly { readonly column: number; readonly values: readonly CellValue[] }[];
}

/** A formula of ours, with its "=", or an error value as Excel writes it ("#N/A"). Text is never taken for one. */
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

/** Whole columns come in, and what stood there moves to the right with all that refers to it: the user has chosen so. Inverse: they go again. */
export interface InsertColumns {
  readonly kind: 'insert-columns';
  readonly sheet: string;
  readonly column: number;
  readonly count: number;
  /** A hidden name that is put on the first cell that moves: where it points tells whether they came in. */
  readonly marker: string;
}

/** Cells of ours or empty ones get content. Inverse: what stood there; the same shape, null where `after` is null. */
export interface WriteCells {
  readonly kind: 'write-cells';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellBlock;
  readonly after: CellBlock;
  /** Titles within a table: Excel lets no two be the same, so none may stand in the way of another on its way to its place. */
  readonly titles?: true;
  /** Before, one formula fills the cells: it stands in the first one, and the others are its own. */
  readonly spills?: true;
}

/** How a rectangle looks. Inverse: the number formats that stood there (the look of cells on new sheets goes with the sheet). */
export interface FormatCells {
  readonly kind: 'format-cells';
  readonly sheet: string;
  readonly area: Area;
  readonly numberFormat?: string;
  /** Number formats that stood there, one per row, where the sheet was there before (null: leave it); absent on a new sheet. */
  readonly formatsBefore?: readonly (string | null)[];
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

/** A table on a sheet of ours is moved up or down as a whole, as dragging it does. Inverse: back again. */
export interface MoveTable {
  readonly kind: 'move-table';
  readonly table: string;
  readonly sheet: string;
  readonly before: Area;
  /** As large as `before`. */
  readonly after: Area;
}

/** An Excel table over cells just written on a sheet of ours. Inverse: the cells stay, the table goes. */
export interface AddTable {
  readonly kind: 'add-table';
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
}

/** How a new sheet of ours is printed: one page wide, its title row on every page. Inverse: it goes with the sheet. */
export interface PageSetup {
  readonly kind: 'page-setup';
  readonly sheet: string;
  readonly landscape: boolean;
  /** From 0. */
  readonly titleRow: number;
  /** All of it on a single page. */
  readonly onePage?: true;
}

/** Cells of a new sheet of ours take a choice from a list; what stands there stays. Inverse: it goes with the sheet. */
export interface ValidateCells {
  readonly kind: 'validate-cells';
  readonly sheet: string;
  readonly area: Area;
  /** What may be chosen, none with a comma. */
  readonly list: readonly string[];
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
  /** The last series is a line on an axis of its own, such as cumulative shares over bars of amounts. */
  readonly line?: true;
}

/** A hidden workbook name that marks an area as ours. Inverse: what it pointed at, or its removal. */
export interface SetName {
  readonly kind: 'set-name';
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly before: SheetArea | null;
}

/** A hidden name of ours that marks nothing any more goes. Inverse: it marks again what it marked. */
export interface DeleteName {
  readonly kind: 'delete-name';
  readonly name: string;
  readonly sheet: string;
  /** Null = what it pointed at was gone. */
  readonly before: SheetArea | null;
}

/** The plan in numbers, for the user to agree to. */
export interface PlanPreview {
  /** Cells that get content, and how many of them held something else of ours before. */
  readonly cells: number;
  readonly changedCells: number;
  /** Where the results per customer go; a policy goes to its sheet, formulas are changed where they stand, and whole tables go to new sheets. */
  readonly target: 'beside-customers' | 'ratings-sheet' | 'policy-sheet' | 'formulas' | 'new-sheets';
  /** The sheet of the results. */
  readonly targetSheet: string;
  /** Titles of columns that are new, in the written language. */
  readonly newColumns: readonly string[];
  /** Sheets that are new. */
  readonly newSheets: readonly string[];
  /** Titles that a column of the user's had already, with the title ours got instead. */
  readonly renamedColumns: readonly { readonly wanted: string; readonly given: string }[];
  /** Customers that owe but are in no customers table: rated on a sheet of their own where the others stand beside their rows. */
  readonly unlisted: number;
  readonly unlistedSheet: string | null;
  /** Columns by which cells of the user beside the customers are moved to the right to make room; left out = none are. */
  readonly movedBy?: number;
  /** Only cells of the user stand in the way of results beside the customers: they could be moved (`RateRequest.room`). */
  readonly couldMove?: boolean;
  /** Columns of ours beside the customers that go, because the results stand elsewhere now. */
  readonly droppedColumns: number;
}
