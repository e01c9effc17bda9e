import type { Calculation } from './calculation.js';

/** How the host behaves. */
export interface HostOptions {
  /** Computes formulas; without one they keep an empty value. */
  readonly calculation?: Calculation;
  /** What the host says it has, by requirement set. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Language of the user interface and of the data, such as "zh-CN". */
  readonly locale?: string;
  readonly dataLocale?: string;
  /** Milliseconds before each message is answered. */
  readonly latency?: number;
  /** Bytes that a request or an answer may have; Excel on the web has 5 MB. */
  readonly payloadLimit?: number;
  /** A block that is written over rows of which a filter hides some goes into the visible ones, as Excel has been seen to do. */
  readonly filtersShiftWrites?: boolean;
}

/** A failure to be played: the n-th sync as a whole, or the n-th action, counted from 1 from now on. It happens once, unless it lasts. */
export interface PlannedFailure {
  readonly at: 'sync' | 'action';
  readonly number: number;
  /** The error code, by default GeneralException. */
  readonly code?: string;
  /** Everything after it fails, too, as when the pane is closed. */
  readonly lasts?: boolean;
}

/** What passed over the wire since the counters were last reset. */
export interface Counters {
  syncs: number;
  actions: number;
  bytesToHost: number;
  bytesFromHost: number;
  cellsRead: number;
  cellsWritten: number;
}

export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  RibbonApi: '1.1',
  DialogApi: '1.2',
};

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Whether the sets hold this one in this version or a later one: "1.13" holds "1.9". */
export function isSetSupported(sets: Readonly<Record<string, string>>, name: string, version = '1.1'): boolean {
  const has = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
