import type { Area } from '../../records/address.js';

/** Cells of a sheet that have another content now; without an area, any of them. */
export interface SheetChange {
  readonly sheet: string;
  readonly area: Area | null;
}

/** Tells of changes to cells of the workbook, by whomever. Implemented in `src/workbook` over Office.js. */
export interface ChangeWatch {
  /** Calls back for each change until the answer is called. */
  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
}
