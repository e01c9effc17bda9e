/**
 * A step of a plan in pieces that one request can carry, and the way back. Either way may meet a workbook in which it was made already
 * (a batch that failed half way), and then changes nothing.
 */
export interface Move {
  readonly sheet: string;
  readonly cells: number;
  readonly bytes: number;
  /** What comes before has to be done when this is sent. */
  readonly startsBatch?: true;
  /** What follows may be put back only where this was done: it has to be done before that is sent. */
  readonly endsBatch?: true;
  readonly apply: (context: Excel.RequestContext) => void | Promise<void>;
  readonly putBack: (context: Excel.RequestContext) => void | Promise<void>;
}

/** What a step without cells of its own weighs. */
export const SMALL = { cells: 1, bytes: 500 };
