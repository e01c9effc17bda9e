import { ageLedger, ON_ACCOUNT } from '../aging/ageLedger.js';
import { periodLimits } from '../aging/periods.js';
import { addMonths, monthEnd } from '../calendar/serial.js';
import { amountAt, intAt } from '../numbers/columns.js';
import {
  NOTE_LAYOUTS,
  type NoteLayout,
  type NoteLayoutId,
  type NoteLineId,
  type Standing,
} from '../policy/noteLayouts.js';
import type { Ledger } from '../receivables/ledger.js';
import type { Settlement } from '../receivables/settle.js';

export { NOTE_LAYOUTS, STANDINGS, type NoteLayoutId, type NoteLineId, type Standing } from '../policy/noteLayouts.js';

/** What is known of a document beside its dates and amounts. */
export interface DocumentStanding {
  readonly disputed: boolean;
  readonly standing: Standing;
}

export interface NoteOptions {
  readonly layout: NoteLayoutId;
  /** Serial date. */
  readonly asOf: number;
  readonly settlement: Settlement;
  /** How a document (index into the ledger's) stood at a date; without it all is undisputed and good. */
  readonly standingOf?: (document: number, asOf: number) => DocumentStanding;
}

/** Amounts of a line by period, minor units; not due first where the layout has it. */
export interface NoteAmounts {
  readonly line: NoteLineId;
  readonly periods: readonly number[];
  readonly total: number;
}

/** A statutory aging note of one currency; minor units. Total + on account = balance, exactly. */
export interface AgingNote {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  readonly lines: readonly NoteAmounts[];
  readonly periods: readonly number[];
  readonly total: number;
  /** Credits and advances, which are no receivables and stand in no line. */
  readonly onAccount: number;
  readonly balance: number;
}

const AS_AGREED: DocumentStanding = { disputed: false, standing: 'good' };

/**
 * The statutory aging note of a ledger, one per currency: what is owed by period and line.
 *
 * 1. Periods run from the layout's date; where a due date is missing, from the date of the document.
 * 2. Each item owed stands in exactly one line and one period. Without a column for it, what is not due is in the first period.
 * 3. "Less than six months" leaves the item of just six months to the next period; every other bound belongs to its period.
 *
 * Example: China at 2024-12-31: a document of 2023-12-31 is within 1 year, one of 2023-12-30 in 1-2 years. Source: domain.md section 4.
 */
export function agingNote(ledger: Ledger, options: NoteOptions): readonly AgingNote[] {
  const { asOf, settlement, standingOf } = options;
  const layout: NoteLayout = NOTE_LAYOUTS[options.layout];
  const limits = periodLimits(layout.periods, asOf).map((limit, index) =>
    layout.firstIsBelow && index === 0 ? limit - 1 : limit,
  );
  const { items, totals } = ageLedger(ledger, { asOf, settlement, basis: layout.basis, credits: 'on-account', limits });
  const first = layout.notDue ? 0 : 1;
  const width = limits.length + 2 - first;
  const sums = totals.map(() => layout.lines.map(() => new Array<number>(width).fill(0)));
  for (let item = 0; item < items.count; item++) {
    const bucket = intAt(items.bucket, item);
    if (bucket === ON_ACCOUNT) continue;
    const line = lineOf(layout, standingOf?.(intAt(items.document, item), asOf) ?? AS_AGREED);
    const periods = sums[intAt(items.currency, item)]?.[line];
    const period = Math.max(0, bucket - first);
    if (periods !== undefined) periods[period] = (periods[period] ?? 0) + amountAt(items.open, item);
  }
  return totals.map(({ currency, onAccount, balance }) => {
    const lines = layout.lines.map(({ id }, line): NoteAmounts => {
      const periods = sums[currency]?.[line] ?? [];
      return { line: id, periods, total: sumOf(periods) };
    });
    const periods = Array.from({ length: width }, (_, period) => sumOf(lines.map((line) => line.periods[period] ?? 0)));
    return { currency, lines, periods, total: sumOf(periods), onAccount, balance };
  });
}

/** This year's note beside last year's, both by the same layout. */
export interface AgingNotes {
  readonly asOf: number;
  readonly present: readonly AgingNote[];
  readonly previousAsOf: number;
  readonly previous: readonly AgingNote[];
}

/**
 * The note of the as-of date beside that of a year before, from the same ledger (what came in since then is ignored there). The year before a
 * month's end is that month's end. Example: beside 2025-02-28 stands 2024-02-29.
 */
export function agingNotes(ledger: Ledger, options: NoteOptions): AgingNotes {
  const { asOf } = options;
  const previousAsOf = asOf === monthEnd(asOf) ? monthEnd(asOf, -12) : addMonths(asOf, -12);
  return {
    asOf,
    present: agingNote(ledger, options),
    previousAsOf,
    previous: agingNote(ledger, { ...options, asOf: previousAsOf }),
  };
}

function lineOf({ lines }: NoteLayout, { disputed, standing }: DocumentStanding): number {
  return lines.findIndex((line) => (line.disputed ?? disputed) === disputed && line.standings.includes(standing));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
