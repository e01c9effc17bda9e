import type { RunControl, RunReceipt, UndoOutcome, WorkbookPort } from './ports.js';
import type { Rating } from './rateLedger/types.js';

/** Writes what a rating planned, all or nothing. */
export function writeRating(port: WorkbookPort, rating: Rating, run?: RunControl): Promise<RunReceipt> {
  return port.execute(rating.plan, run);
}

/**
 * Puts the workbook back to what it was before a run. Cells that the user has changed since are shown first, and nothing is done; asked again with
 * an answer, they are kept or overwritten.
 */
export function undoRun(
  port: WorkbookPort,
  receipt: RunReceipt,
  run?: RunControl,
  changed?: 'keep' | 'overwrite',
): Promise<UndoOutcome> {
  return port.undo(receipt, run, changed);
}
