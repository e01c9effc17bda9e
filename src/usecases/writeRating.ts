import type { RunControl, RunReceipt, WorkbookPort } from './ports.js';
import type { Rating } from './rateLedger/types.js';

/** Writes what a rating planned, all or nothing. */
export function writeRating(port: WorkbookPort, rating: Rating, run?: RunControl): Promise<RunReceipt> {
  return port.execute(rating.plan, run);
}

/** Puts the workbook back to what it was before a run. */
export function undoRun(port: WorkbookPort, receipt: RunReceipt, run?: RunControl): Promise<void> {
  return port.undo(receipt, run);
}
