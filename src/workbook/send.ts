import { stopIfCancelled, UseCaseError } from '../usecases/errors.js';
import type { RunControl } from '../usecases/ports.js';
import { MAX_BYTES, MAX_CELLS } from './cells.js';
import type { Move } from './move.js';
import { asUseCaseError, isTooLarge, withExcel } from './run.js';

/** What a request may carry at most. */
export interface BatchLimit {
  readonly cells: number;
  readonly bytes: number;
}

export const BATCH_LIMIT: BatchLimit = { cells: MAX_CELLS, bytes: MAX_BYTES };

export interface SendOptions extends RunControl {
  readonly phase: 'write' | 'undo';
  readonly batch: BatchLimit;
}

/** Sends moves to Excel, all or nothing: on any error, or when told to stop, every move of the batches sent so far is put back, last first. */
export async function allOrNothing(
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

/** Sends moves in batches, and can be stopped before each of them; `sent` names every move that may have reached Excel, in order. */
async function sendAll(
  context: Excel.RequestContext,
  moves: readonly Move[],
  { phase, signal, onProgress, batch: most }: SendOptions,
  sent: Move[],
): Promise<void> {
  let limit = most;
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
}

function takeBatch(moves: readonly Move[], from: number, limit: BatchLimit): Move[] {
  const batch: Move[] = [];
  let cells = 0;
  let bytes = 0;
  for (let next = from; next < moves.length; next++) {
    const move = moves[next];
    if (!move) break;
    cells += move.cells;
    bytes += move.bytes;
    if (batch.length > 0 && (move.startsBatch || cells > limit.cells || bytes > limit.bytes)) break;
    batch.push(move);
    if (move.endsBatch) break;
  }
  return batch;
}
