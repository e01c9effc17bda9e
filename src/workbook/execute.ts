import { UseCaseError } from '../usecases/errors.js';
import type { RunControl, RunReceipt } from '../usecases/ports.js';
import type { WritePlan } from '../usecases/writePlan.js';
import { checkSheetsFree, checkUnchanged, checkUnprotected } from './checks.js';
import { lastEntry, loadJournal, recordMoves } from './journal.js';
import { loadRowCuts } from './rowCuts.js';
import { loadLayout } from './layout.js';
import { movesOf } from './moves.js';
import { withExcel } from './run.js';
import { allOrNothing, BATCH_LIMIT, type BatchLimit } from './send.js';

export interface AdapterOptions {
  /** Whether runs are put on record in the workbook; a file that is written as a copy needs none. */
  readonly journal: boolean;
  /** The largest request; left out = as large as Excel carries well. */
  readonly batch?: BatchLimit;
}

/**
 * Carries a plan out, all or nothing (workbook.md section 4, rules 2, 3 and 8).
 *
 * 1. Nothing is written when something that the plan relies on is not as it was when the plan was made, or when a sheet is protected, or when an
 *    earlier run was broken off and not put back.
 * 2. The plan is put on record in the workbook before anything is changed.
 * 3. Moves go to Excel in batches that it can carry, smaller ones when it refuses.
 * 4. On any error, or when told to stop, every move of the batches sent so far is put back, last first.
 */
export function execute(
  plan: WritePlan,
  run: RunControl = {},
  option: AdapterOptions = { journal: true },
): Promise<RunReceipt> {
  return withExcel(async (context) => {
    const layout = await loadLayout(context);
    checkSheetsFree(layout, plan);
    const journal = option.journal && plan.steps.length > 0 ? await loadJournal(context) : null;
    if (journal && lastEntry(journal)?.heading.state !== 'written' && journal.entries.length > 0) {
      throw new UseCaseError('run-unfinished');
    }
    await checkUnprotected(context, plan, journal?.sheet === null);
    await checkUnchanged(context, layout, plan);
    const cuts = await loadRowCuts(context, plan);
    const record = journal ? recordMoves(journal, plan) : { first: [], last: [] };
    const moves = [
      ...record.first,
      ...plan.steps.flatMap((step) => movesOf(step, cuts.get(step.sheet))),
      ...record.last,
    ];
    await allOrNothing(context, moves, { ...run, phase: 'write', batch: option.batch ?? BATCH_LIMIT });
    return { plan, cells: plan.preview.cells };
  }, false);
}
