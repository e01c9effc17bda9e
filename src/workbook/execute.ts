import type { RunControl, RunReceipt } from '../usecases/ports.js';
import type { WritePlan } from '../usecases/writePlan.js';
import { checkSheetsFree, checkUnchanged, checkUnprotected } from './checks.js';
import { loadLayout } from './layout.js';
import { movesOf } from './moves.js';
import { withExcel } from './run.js';
import { allOrNothing } from './send.js';

/**
 * Carries a plan out, all or nothing (workbook.md section 4, rules 2, 3 and 8).
 *
 * 1. Nothing is written when something that the plan relies on is not as it was when the plan was made, or when a sheet is protected.
 * 2. Moves go to Excel in batches that it can carry, smaller ones when it refuses.
 * 3. On any error, or when told to stop, every move of the batches sent so far is put back, last first.
 */
export function execute(plan: WritePlan, run: RunControl = {}): Promise<RunReceipt> {
  return withExcel(async (context) => {
    const layout = await loadLayout(context);
    checkSheetsFree(layout, plan);
    await checkUnprotected(context, plan);
    await checkUnchanged(context, layout, plan);
    const moves = plan.steps.flatMap((step) => movesOf(step));
    await allOrNothing(context, moves, { ...run, phase: 'write' });
    return { plan, cells: plan.preview.cells };
  }, false);
}
