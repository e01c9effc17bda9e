import { cellAddress } from '../records/address.js';
import { stopIfCancelled, UseCaseError } from '../usecases/errors.js';
import type { RunControl, RunReceipt } from '../usecases/ports.js';
import type { CellBlock, WriteCells, WritePlan } from '../usecases/writePlan.js';
import { areaOfBlock, holds, MAX_BYTES, MAX_CELLS } from './cells.js';
import { loadLayout } from './layout.js';
import { movesOf, type Move } from './moves.js';
import { readArea } from './read.js';
import { asUseCaseError, isTooLarge, withExcel } from './run.js';

/**
 * Carries a plan out, all or nothing (workbook.md section 4, rules 2, 3 and 8).
 *
 * 1. Nothing is written when a cell or sheet is not as it was when the plan was made, or when a sheet is protected.
 * 2. Moves go to Excel in batches that it can carry, smaller ones when it refuses.
 * 3. On any error, or when told to stop, every move of the batches sent so far is put back, last first.
 */
export function execute(plan: WritePlan, run: RunControl = {}): Promise<RunReceipt> {
  return withExcel(async (context) => {
    await checkSheetsFree(context, plan);
    await checkUnprotected(context, plan);
    await checkUnchanged(context, plan, 'before');
    await allOrNothing(context, movesOfPlan(plan), { ...run, phase: 'write' });
    return { plan, cells: plan.preview.cells };
  }, false);
}

/** Puts back what a run wrote, all or nothing; refuses when a cell of it was changed since. */
export function undo({ plan }: RunReceipt, run: RunControl = {}): Promise<void> {
  return withExcel(async (context) => {
    await checkUnprotected(context, plan);
    await checkUnchanged(context, plan, 'after');
    const inverse = movesOfPlan(plan)
      .reverse()
      .map(({ apply, putBack, ...rest }): Move => ({ ...rest, apply: putBack, putBack: apply }));
    await allOrNothing(context, inverse, { ...run, phase: 'undo' });
  }, false);
}

function movesOfPlan(plan: WritePlan): Move[] {
  return plan.steps.flatMap((step) => movesOf(step));
}

async function allOrNothing(
  context: Excel.RequestContext,
  moves: readonly Move[],
  options: SendOptions,
): Promise<void> {
  const sent: Move[] = [];
  try {
    await sendAll(context, moves, options, sent);
  } catch (error) {
    const failed = sent.at(-1)?.sheet;
    await putBack(sent.reverse(), error);
    throw asUseCaseError(error, failed);
  }
}

/** Puts moves back in a conversation of its own: the failed one may hold half a batch. */
async function putBack(moves: readonly Move[], reason: unknown): Promise<void> {
  try {
    await withExcel(async (context) => {
      for (const move of moves) {
        await move.putBack(context);
        await context.sync();
      }
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UseCaseError('put-back-failed', { detail }, { cause: new AggregateError([reason, error]) });
  }
}

interface SendOptions extends RunControl {
  readonly phase: 'write' | 'undo';
}

/** Sends moves in batches; `sent` names every move that may have reached Excel, in order. */
async function sendAll(
  context: Excel.RequestContext,
  moves: readonly Move[],
  { phase, signal, onProgress }: SendOptions,
  sent: Move[],
): Promise<void> {
  let limit = { cells: MAX_CELLS, bytes: MAX_BYTES };
  let next = 0;
  while (next < moves.length) {
    stopIfCancelled(signal);
    const batch = takeBatch(moves, next, limit);
    sent.push(...batch);
    try {
      for (const move of batch) await move.apply(context);
      await context.sync();
    } catch (error) {
      // A batch that is too large is refused whole, before any of it is done.
      if (!isTooLarge(error) || batch.length === 1) throw error;
      sent.length -= batch.length;
      limit = { cells: Math.ceil(limit.cells / 2), bytes: Math.ceil(limit.bytes / 2) };
      continue;
    }
    next += batch.length;
    onProgress?.({ phase, done: next / moves.length });
  }
  stopIfCancelled(signal);
}

function takeBatch(moves: readonly Move[], from: number, limit: { cells: number; bytes: number }): Move[] {
  const batch: Move[] = [];
  let cells = 0;
  let bytes = 0;
  for (const move of moves.slice(from)) {
    cells += move.cells;
    bytes += move.bytes;
    if (batch.length > 0 && (cells > limit.cells || bytes > limit.bytes)) break;
    batch.push(move);
  }
  return batch;
}

function isWriteCells(step: WritePlan['steps'][number]): step is WriteCells {
  return step.kind === 'write-cells';
}

/** Throws when a cell that the plan writes does not hold what the plan says stood there (`before`) or was written (`after`). */
async function checkUnchanged(context: Excel.RequestContext, plan: WritePlan, when: 'before' | 'after'): Promise<void> {
  const added = new Set(plan.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])));
  for (const step of plan.steps.filter(isWriteCells)) {
    if (when === 'before' && added.has(step.sheet)) continue;
    const expected: CellBlock = step[when];
    const { cells } = await readArea(context, step.sheet, areaOfBlock(step.row, step.column, expected));
    for (const [row, line] of expected.entries()) {
      for (const [column, cell] of line.entries()) {
        if (holds(cells[row]?.[column] ?? '', cell)) continue;
        const at = { sheet: step.sheet, cell: cellAddress(step.row + row, step.column + column) };
        throw new UseCaseError(when === 'before' ? 'changed-since-plan' : 'changed-since-run', at);
      }
    }
  }
}

/** Throws when a sheet that the plan adds, or a name that it sets, came into being since the plan was made. */
async function checkSheetsFree(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const { sheets } = await loadLayout(context);
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  for (const step of plan.steps) {
    if (step.kind === 'add-sheet' && taken.has(step.sheet.toLowerCase())) {
      throw new UseCaseError('changed-since-plan', { sheet: step.sheet, cell: 'A1' });
    }
  }
}

/** Throws when Excel would refuse the plan for a protected sheet or workbook. */
async function checkUnprotected(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  worksheets.load('items/name, items/protection/protected');
  await context.sync();
  const written = new Set(plan.steps.map(({ sheet }) => sheet));
  const locked = worksheets.items.find((sheet) => written.has(sheet.name) && sheet.protection.protected);
  if (locked) throw new UseCaseError('sheet-protected', { sheet: locked.name });
  if (protection.protected && plan.steps.some(({ kind }) => kind === 'add-sheet')) {
    throw new UseCaseError('workbook-protected');
  }
}
