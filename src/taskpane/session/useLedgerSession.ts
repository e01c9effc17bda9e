import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Policy } from '../../domain/policy/policy.js';
import type { Language } from '../../locales/language.js';
import { cellAddress } from '../../records/address.js';
import { UseCaseError } from '../../usecases/errors.js';
import type { ConfirmedMapping } from '../../records/headers/confirmedMapping.js';
import { confirmMapping, type MappingMemory } from '../../usecases/rateLedger/confirmMapping.js';
import type { LedgerOverview } from '../../usecases/rateLedger/types.js';
import { findLedger } from '../../usecases/rateLedger/findLedger.js';
import { undoRun, writeRating } from '../../usecases/writeRating.js';
import type { SelectionWatch } from '../../usecases/customerCard/customerAt.js';
import type { ChangeWatch } from '../../usecases/outOfDate/ports.js';
import type { Progress, RunControl, RunReceipt, WorkbookPort } from '../../usecases/ports.js';
import { useChanges } from './useChanges.js';
import type { CustomerFilter } from './customerFilter.js';
import { requestOf, type RequestForm } from './requestForm.js';
import {
  FIRST_STATE,
  sessionReducer,
  type Screen,
  type SessionEvent,
  type SessionState,
  type Task,
} from './sessionState.js';

export interface LedgerSession extends SessionState {
  readonly port: WorkbookPort;
  /** ISO date of the user's day. */
  readonly today: string;
  /** Tells what is selected in the sheet; left out where nothing does. */
  readonly selections?: SelectionWatch | undefined;
  readonly find: () => void;
  /** Adds the sample to the workbook, on new sheets, and finds it. */
  readonly insertSample: () => void;
  readonly rate: () => void;
  /** Rates with something of the form changed first. */
  readonly rateWith: (change: Partial<RequestForm>) => void;
  /** Remembers in the workbook what the columns of a table are, and looks for the ledger again. */
  readonly confirm: (mapping: ConfirmedMapping) => void;
  readonly write: () => void;
  /** Undoes the last run. Where cells were changed since, they come to `changedSince` first; the answer goes here. */
  readonly undo: (changed?: 'keep' | 'overwrite') => void;
  readonly cancel: () => void;
  readonly show: (screen: Screen) => void;
  /** Shows the customers of a kind: those behind a figure. */
  readonly showCustomers: (filter: CustomerFilter) => void;
  readonly edit: (change: Partial<RequestForm>) => void;
  readonly dismiss: () => void;
  readonly goTo: (sheet: string, cell: string) => void;
  /** A report was written beside the rating: it is what undo takes back now. */
  readonly reported: (receipt: RunReceipt) => void;
}

/** What one task does with a run's control; resolves to the event that ends it, or null when there is nothing to do. */
type Work = (run: RunControl) => Promise<SessionEvent | null>;

export interface Surroundings {
  readonly port: WorkbookPort & MappingMemory;
  /** ISO date of the user's day. */
  readonly today: string;
  readonly language: Language;
  /** The time now, as reports print it. */
  readonly now?: (() => string) | undefined;
  /** Tells when cells change; left out where nothing does. */
  readonly changes?: ChangeWatch | undefined;
  /** Tells what is selected. */
  readonly selections?: SelectionWatch | undefined;
}

/**
 * The main job as the pane sees it: find the ledger, rate it, write the rating, undo. One task at a time; each can be
 * stopped, and ends in a state that says what happened.
 */
export function useLedgerSession({ port, today, language, now, changes, selections }: Surroundings): LedgerSession {
  const [state, dispatch] = useReducer(sessionReducer, FIRST_STATE);
  const running = useRef<AbortController | null>(null);

  const perform = useCallback((task: Task, work: Work) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'started', task });
    const onProgress = (progress: Progress) => dispatch({ type: 'progressed', progress });
    void work({ signal: controller.signal, onProgress })
      .then((end) => end ?? ({ type: 'cancelled', task } as const))
      .catch((error: unknown) => endOfFailure(task, error))
      .then((end) => {
        running.current = null;
        dispatch(end);
      });
  }, []);

  const look = useCallback(
    (confirmed?: ConfirmedMapping) =>
      perform('find', async (run) => {
        if (confirmed) await confirmMapping(port, confirmed);
        const overview = await findLedger(port, today, run);
        return { type: 'found', overview, last: await port.lastRun(), aging: await agingPolicy(port) };
      }),
    [perform, port, today],
  );
  const find = useCallback(() => look(), [look]);

  const { overview, form, rating, receipt, outOfDate } = state;
  const rateWith = useCallback(
    (change: Partial<RequestForm>) => {
      dispatch({ type: 'edited', change });
      perform('rate', async (run) => {
        const at = now?.();
        const request = requestOf({ ...form, ...change }, language, at);
        if (!overview || !request) return null;
        // Rating is loaded when it is first asked for: the first screen only looks for the tables.
        const { rateLedger } = await import('../../usecases/rateLedger/rateLedger.js');
        const ledger = outOfDate ? await findAgain(port, overview, today, run) : overview;
        return {
          type: 'rated',
          rating: await rateLedger(port, ledger, request, run),
          overview: ledger,
          at: at ?? null,
        };
      });
    },
    [perform, port, overview, outOfDate, today, form, language, now],
  );
  const rate = useCallback(() => rateWith({}), [rateWith]);

  const write = useCallback(
    () => perform('write', async (run) => rating && { type: 'written', receipt: await writeRating(port, rating, run) }),
    [perform, port, rating],
  );

  const undo = useCallback(
    (changed?: 'keep' | 'overwrite') =>
      perform('undo', async (run) => {
        if (!receipt) return null;
        const outcome = await undoRun(port, receipt, run, changed);
        return outcome.undone ? { type: 'undone', kept: outcome.kept } : { type: 'asked', changed: outcome.changed };
      }),
    [perform, port, receipt],
  );

  const insertSample = useCallback(
    () =>
      perform('write', async (run) => {
        const { planSample } = await import('../../usecases/sample/planSample.js');
        await port.execute(await planSample(port, language), run);
        return { type: 'found', overview: await findLedger(port, today, run), last: await port.lastRun() };
      }),
    [perform, port, today, language],
  );

  const goTo = useCallback(
    (sheet: string, cell: string) => {
      port.goTo(sheet, cell).catch((error: unknown) => dispatch({ type: 'failed', fault: { task: 'go-to', error } }));
    },
    [port],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ type: 'cancelling' });
  }, []);
  const show = useCallback((screen: Screen) => dispatch({ type: 'shown', screen }), []);
  const showCustomers = useCallback((filter: CustomerFilter) => dispatch({ type: 'filtered', filter }), []);
  const edit = useCallback((change: Partial<RequestForm>) => dispatch({ type: 'edited', change }), []);
  const reported = useCallback((written: RunReceipt) => dispatch({ type: 'reported', receipt: written }), []);
  const dismiss = useCallback(() => dispatch({ type: 'dismissed' }), []);

  useEffect(find, [find]);
  useChanges(changes, dispatch);

  return {
    ...state,
    port,
    today,
    selections,
    find,
    insertSample,
    rate,
    rateWith,
    confirm: look,
    write,
    undo,
    cancel,
    show,
    showCustomers,
    edit,
    dismiss,
    goTo,
    reported,
  };
}

/** Looks for a ledger again that may have grown; a plain list is found on the sheet in front only, so its sheet is brought there. */
async function findAgain(port: WorkbookPort, found: LedgerOverview, today: string, run: RunControl) {
  const list = found.tables.find(({ kind, source }) => kind === 'receivables' && source.kind !== 'table');
  if (list) await port.goTo(list.source.sheet, cellAddress(list.source.headerRow, list.source.firstColumn));
  return findLedger(port, today, run);
}

/** What the workbook's policy says of aging; null where its sheet is not understood, which the next run says with the cell. */
async function agingPolicy(port: WorkbookPort): Promise<Policy['aging'] | null> {
  const { loadPolicy } = await import('../../usecases/policy/loadPolicy.js');
  try {
    return (await loadPolicy(port)).policy.aging;
  } catch (error) {
    if (error instanceof UseCaseError) return null;
    throw error;
  }
}

function endOfFailure(task: Task, error: unknown): SessionEvent {
  const cancelled = error instanceof UseCaseError && error.code === 'cancelled';
  return cancelled ? { type: 'cancelled', task } : { type: 'failed', fault: { task, error } };
}
