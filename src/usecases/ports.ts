import type { Area } from '../records/address.js';
import type { CellGrid, CellValue, SourceTable } from '../records/grid.js';
import type { WritePlan } from './writePlan.js';

/** What a long run tells while it works, and how it is stopped. */
export interface RunControl {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly phase: 'find' | 'read' | 'compute' | 'plan' | 'write' | 'undo';
  /** 0-1 within the phase. */
  readonly done: number;
}

/** The workbook, as the use cases see it. Implemented in `src/workbook` over Office.js. */
export interface WorkbookPort {
  /** Tables anywhere in the workbook, the active sheet's first, and plain blocks of the active sheet as their top rows. */
  findSources(): Promise<FoundSources>;
  /** The values of some columns of a source table, in blocks. */
  readColumns(source: SourceTable, offsets: readonly number[], run?: RunControl): Promise<CellGrid>;
  /** What lies where results could go, and what an earlier run left in the workbook. */
  inspect(request: InspectRequest): Promise<Inspection>;
  /** Carries the plan out, all or nothing: on any error, or when the signal says stop, what was written is put back before it throws. */
  execute(plan: WritePlan, run?: RunControl): Promise<RunReceipt>;
  /** Puts back what a run wrote. */
  undo(receipt: RunReceipt, run?: RunControl): Promise<void>;
  /** Shows a cell to the user. */
  goTo(sheet: string, cell: string): Promise<void>;
}

export interface FoundSources {
  readonly tables: readonly SourceTable[];
  /** The top rows of the active sheet's used range (none when it lies in a table). */
  readonly topRows: SheetTop | null;
  readonly activeSheet: string;
}

export interface SheetTop {
  readonly sheet: string;
  /** The used range of the sheet. */
  readonly used: Area;
  /** Its first rows, at most 20. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface InspectRequest {
  /** The table beside which results may go; null when there is no customers table. */
  readonly beside: SourceTable | null;
  /** How many result columns are needed there. */
  readonly columnsNeeded: number;
}

/** A hidden workbook name of ours and the area that it points at now; `area` is null when what it pointed at is gone. */
export interface OwnedName {
  readonly name: string;
  readonly sheet: string | null;
  readonly area: Area | null;
}

export interface OwnedArea extends OwnedName {
  readonly sheet: string;
  readonly area: Area;
  /** Formulas or values that stand in the area now. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface Inspection {
  readonly sheetNames: readonly string[];
  /** Whether every cell right of the table, in its rows, for the needed width is empty and free of other tables. */
  readonly freeBeside: boolean;
  readonly owned: readonly OwnedName[];
  readonly tableNames: readonly string[];
}

/** Proof of a run: what undo needs. Plain data. */
export interface RunReceipt {
  readonly plan: WritePlan;
  readonly cells: number;
}
