import type { Area } from '../records/address.js';
import type { CellGrid, CellValue, SourceTable } from '../records/grid.js';
import type { ChangedCell } from './plannedChanges.js';
import type { CellBlock, WritePlan } from './writePlan.js';

/** What a long run tells while it works, and how it is stopped. */
export interface RunControl {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Progress {
  readonly phase: 'find' | 'read' | 'compute' | 'plan' | 'write' | 'undo';
  /** 0-1 within the phase. */
  readonly done: number;
}

/** The workbook, as the use cases see it. Implemented in `src/workbook` over Office.js. */
export interface WorkbookPort {
  /** Tables anywhere in the workbook, the active sheet's first, and the top of the active sheet. */
  findSources(): Promise<FoundSources>;
  /** The values of some columns of a source table, in blocks. */
  readColumns(source: SourceTable, offsets: readonly number[], run?: RunControl): Promise<CellGrid>;
  /** What lies in some areas: formulas or values, and number formats. */
  readAreas(areas: readonly SheetArea[]): Promise<AreaContent[]>;
  /** Names of the sheets, tables and workbook names that are taken, where they lie, and which are ours. */
  readLayout(): Promise<Layout>;
  /** Carries the plan out, all or nothing: on any error, or when the signal says stop, what was written is put back before it throws. */
  execute(plan: WritePlan, run?: RunControl): Promise<RunReceipt>;
  /**
   * Puts back what a run wrote, all or nothing, in the rows where it lies now. Cells that were changed since are the user's: without an answer
   * nothing is done and they are shown; `keep` puts everything else back, `overwrite` these too.
   */
  undo(receipt: RunReceipt, run?: RunControl, changed?: 'keep' | 'overwrite'): Promise<UndoOutcome>;
  /** The last run on record in the workbook, from whenever; it can be undone, and has to be when it was broken off. Null when there is none. */
  lastRun(): Promise<LastRun | null>;
  /** Shows a cell to the user. */
  goTo(sheet: string, cell: string): Promise<void>;
}

export interface FoundSources {
  readonly tables: readonly SourceTable[];
  /** The top rows of the active sheet's used range; null when the sheet is empty or ours. */
  readonly topRows: SheetTop | null;
  readonly activeSheet: string;
  /** What the user has confirmed of tables, as the workbook keeps it (`confirmMapping`); left out = nothing. */
  readonly mappings?: string;
  /** The workbook counts its days from 1904; left out = from 1900. */
  readonly date1904?: boolean;
}

export interface SheetTop {
  readonly sheet: string;
  /** The used range of the sheet. */
  readonly used: Area;
  /** Its first rows, at most 20. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface AreaContent extends SheetArea {
  readonly cells: CellBlock;
  /** Number formats of the area's first column, one per row. */
  readonly formats: readonly string[];
  /** Width of the area's first column, in points. */
  readonly width: number;
  /** Some of its cells are merged. */
  readonly merged: boolean;
}

/** A hidden workbook name of ours and what it points at now; null when that is gone. */
export interface OwnedName {
  readonly name: string;
  readonly at: SheetArea | null;
}

export interface TablePlace extends SheetArea {
  readonly id: string;
  readonly name: string;
}

export interface Layout {
  readonly sheets: readonly string[];
  readonly tables: readonly TablePlace[];
  readonly owned: readonly OwnedName[];
}

/** A run that the workbook has on record. */
export interface LastRun {
  readonly receipt: RunReceipt;
  /** Not so when it, or its undo, was broken off: cells are half written, and `undo` puts them back. */
  readonly finished: boolean;
}

/** What became of an undo: done, with the cells that stayed as the user had made them, or nothing, until the user says what to do with these. */
export type UndoOutcome =
  | { readonly undone: true; readonly kept: readonly ChangedCell[] }
  | { readonly undone: false; readonly changed: readonly ChangedCell[] };

/** Proof of a run: what undo needs. Plain data. */
export interface RunReceipt {
  readonly plan: WritePlan;
  /** Cells that were written. */
  readonly cells: number;
}
