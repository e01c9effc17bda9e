import type { Policy } from '../../domain/policy/policy.js';
import type { ChangedCell } from '../../usecases/plannedChanges.js';
import type { LastRun, Progress, RunReceipt } from '../../usecases/ports.js';
import { concernsLedger } from '../../usecases/outOfDate/concernsLedger.js';
import type { SheetChange } from '../../usecases/outOfDate/ports.js';
import type { LedgerOverview, Rating } from '../../usecases/rateLedger/types.js';
import { ALL_CUSTOMERS, type CustomerFilter } from './customerFilter.js';
import { EMPTY_FORM, formFor, type RequestForm } from './requestForm.js';

export type Screen = 'data' | 'overview' | 'customers' | 'work' | 'policy' | 'help';

/** What the pane can be busy with. */
export type Task = 'find' | 'rate' | 'write' | 'undo';

export interface Activity {
  readonly task: Task;
  readonly progress: Progress;
  readonly cancelling: boolean;
  /** The ledger has changed meanwhile: what was read may be from before. */
  readonly changed?: true;
}

export interface Fault {
  readonly task: Task | 'go-to';
  readonly error: unknown;
}

/** Where the last results stand: shown only, written, or put back again. */
export type Stage = 'preview' | 'written' | 'undone';

export interface SessionState {
  readonly screen: Screen;
  /** Null until the workbook was looked through. */
  readonly overview: LedgerOverview | null;
  readonly form: RequestForm;
  /** Which customers the screen Customers shows. */
  readonly customerFilter: CustomerFilter;
  readonly rating: Rating | null;
  /** When the rating was made, as reports print it: "2013-06-30 14:32". Null when nothing tells the time. */
  readonly ratedAt: string | null;
  /** What the rating was read from has changed since. */
  readonly outOfDate: boolean;
  readonly stage: Stage;
  /** The last run that is in the workbook; a later preview does not take its undo away. */
  readonly receipt: RunReceipt | null;
  /** The last run was broken off, by a closed pane or a crash: it has to be put back before another. */
  readonly brokenOff: boolean;
  /** Cells that the user has changed since the run, while undo waits to be told whether to keep or to overwrite them; else null. */
  readonly changedSince: readonly ChangedCell[] | null;
  /** Cells that the last undo left as the user had made them. */
  readonly kept: readonly ChangedCell[];
  /** Null when nothing runs. */
  readonly activity: Activity | null;
  readonly fault: Fault | null;
  /** The task that the user stopped last. */
  readonly cancelled: Task | null;
}

export type SessionEvent =
  | { readonly type: 'shown'; readonly screen: Screen }
  | { readonly type: 'filtered'; readonly filter: CustomerFilter }
  | { readonly type: 'edited'; readonly change: Partial<RequestForm> }
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelling' }
  | { readonly type: 'cancelled'; readonly task: Task }
  | { readonly type: 'failed'; readonly fault: Fault }
  | { readonly type: 'dismissed' }
  | {
      readonly type: 'found';
      readonly overview: LedgerOverview;
      readonly last: LastRun | null;
      readonly aging?: Policy['aging'] | null;
    }
  /** With the ledger where it was looked for again. */
  | { readonly type: 'rated'; readonly rating: Rating; readonly overview: LedgerOverview; readonly at: string | null }
  | { readonly type: 'changed'; readonly change: SheetChange }
  | { readonly type: 'written'; readonly receipt: RunReceipt }
  | { readonly type: 'reported'; readonly receipt: RunReceipt }
  | { readonly type: 'asked'; readonly changed: readonly ChangedCell[] }
  | { readonly type: 'undone'; readonly kept: readonly ChangedCell[] };

export const FIRST_STATE: SessionState = {
  screen: 'data',
  overview: null,
  form: EMPTY_FORM,
  customerFilter: ALL_CUSTOMERS,
  rating: null,
  ratedAt: null,
  outOfDate: false,
  stage: 'preview',
  receipt: null,
  brokenOff: false,
  changedSince: null,
  kept: [],
  // The pane opens by looking for the ledger.
  activity: { task: 'find', progress: { phase: 'find', done: 0 }, cancelling: false },
  fault: null,
  cancelled: null,
};

/** The phase that a task begins with. */
const FIRST_PHASE = { find: 'find', rate: 'read', write: 'write', undo: 'undo' } as const satisfies Record<
  Task,
  Progress['phase']
>;

/** The pane's state after an event. */
export function sessionReducer(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'shown':
      return { ...state, screen: event.screen };
    case 'filtered':
      return { ...state, customerFilter: event.filter, screen: 'customers' };
    case 'edited':
      return { ...state, form: { ...state.form, ...event.change } };
    case 'started': {
      const progress = { phase: FIRST_PHASE[event.task], done: 0 };
      const activity = { task: event.task, progress, cancelling: false };
      return { ...state, fault: null, cancelled: null, changedSince: null, activity };
    }
    case 'progressed':
      return state.activity ? { ...state, activity: { ...state.activity, progress: event.progress } } : state;
    case 'cancelling':
      return state.activity ? { ...state, activity: { ...state.activity, cancelling: true } } : state;
    case 'cancelled':
      return { ...state, activity: null, cancelled: event.task };
    case 'failed':
      return { ...state, activity: null, fault: event.fault };
    case 'dismissed':
      return { ...state, fault: null, cancelled: null, changedSince: null };
    case 'found':
      return {
        ...state,
        activity: null,
        overview: event.overview,
        form: formFor(event.overview, state.form, event.aging ?? undefined),
        // What the workbook has on record stands for what was forgotten when the pane was closed.
        receipt: event.last?.receipt ?? null,
        brokenOff: event.last?.finished === false,
      };
    case 'rated':
      return {
        ...state,
        activity: null,
        overview: event.overview,
        rating: event.rating,
        ratedAt: event.at,
        outOfDate: state.activity?.changed ?? false,
        stage: 'preview',
        screen: 'overview',
      };
    case 'changed': {
      const policySheet = state.rating?.on.rated.policy?.sheet ?? null;
      const concerned =
        (state.overview !== null && concernsLedger(event.change, state.overview.tables)) ||
        event.change.sheet === policySheet;
      const task = state.activity?.task;
      if (!concerned || task === 'write' || task === 'undo') return state;
      const activity = state.activity && ({ ...state.activity, changed: true } as const);
      return { ...state, activity, outOfDate: true };
    }
    case 'written':
      // A run that had nothing to write leaves the one before to be undone.
      return {
        ...state,
        activity: null,
        stage: 'written',
        receipt: event.receipt.plan.steps.length > 0 ? event.receipt : state.receipt,
      };
    case 'reported':
      // It may be the first row of the desk, which the next rating is to read.
      return {
        ...state,
        receipt: event.receipt,
        overview: state.overview && { ...state.overview, hasDesk: true },
      };
    case 'asked':
      return { ...state, activity: null, changedSince: event.changed };
    case 'undone':
      return {
        ...state,
        kept: event.kept,
        activity: null,
        stage: 'undone',
        receipt: null,
        brokenOff: false,
        // A later preview was made from cells that are gone now.
        rating: state.stage === 'written' ? state.rating : null,
      };
  }
}
