import { monthEnd } from '../calendar/serial.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { DUNNING_LEVELS, type DunningChannel, type DunningMode } from '../policy/receivablesSettings.js';

/** A level of the collection policy: reached so many days after what its mode counts from. */
export interface DunningLevel {
  readonly mode: DunningMode;
  readonly days: number;
  readonly channel: DunningChannel;
}

/** Where the collection of an item stands; serial dates. */
export interface DunningState {
  readonly dueDate: number;
  /** Last level sent, counted from 1; 0 = none yet. */
  readonly lastLevel: number;
  readonly lastDate: number | null;
  /** Last day of grace: no reminder until it has passed. */
  readonly graceUntil?: number | null;
  /** A dispute holds collection to its end, that day included; no end = until it is lifted. */
  readonly dispute?: { readonly until: number | null } | null;
}

export interface NextLevel {
  /** The next level, counted from 1; null after the last. */
  readonly level: number | null;
  readonly channel: DunningChannel | null;
  /** First day on which it may be sent; null after the last level and in a dispute without an end. */
  readonly date: number | null;
  /** What the answer rests on: the level's own days, the grace, the dispute, or that all levels were sent. */
  readonly because: 'level' | 'grace' | 'dispute' | 'last-level-sent';
  /** Whether it is to be sent at the as-of. */
  readonly isDue: boolean;
}

/** The levels of the policy, first to last. */
export function dunningLevels({ dunning }: Policy = DEFAULT_POLICY): readonly DunningLevel[] {
  return DUNNING_LEVELS.map((name) => ({
    mode: dunning.modes[name],
    days: dunning.days[name],
    channel: dunning.channels[name],
  }));
}

/**
 * The next collection level of an item and when it is due.
 *
 * 1. Sequential: the next level is the one after the last that was sent, however late the item is; one level a day.
 * 2. Net days count from the due date, end of month from the end of the due date's month, after the last reminder from its
 *    day (before any reminder: from the due date). The day reached counts: due + 10 ≤ as-of.
 * 3. Grace and dispute hold a level back until the day after; a dispute without an end for as long as it stands.
 *
 * Source: domain.md section 9 (Policy levels).
 */
export function nextDunningLevel(levels: readonly DunningLevel[], state: DunningState, asOf: number): NextLevel {
  const level = levels[state.lastLevel];
  if (level === undefined) {
    return { level: null, channel: null, date: null, because: 'last-level-sent', isDue: false };
  }
  const next = { level: state.lastLevel + 1, channel: level.channel };
  const { graceUntil = null, dispute = null } = state;
  if (dispute !== null && dispute.until === null) return { ...next, date: null, because: 'dispute', isDue: false };
  const holds = [
    { because: 'level', date: dateOf(level, state) },
    { because: 'grace', date: dayAfter(graceUntil) },
    { because: 'dispute', date: dayAfter(dispute?.until ?? null) },
  ] as const;
  let { because, date }: { because: NextLevel['because']; date: number } = holds[0];
  for (const hold of holds) if (hold.date > date) ({ because, date } = hold);
  return { ...next, date, because, isDue: date <= asOf };
}

function dateOf({ mode, days }: DunningLevel, { dueDate, lastDate }: DunningState): number {
  const earliest = lastDate === null ? -Infinity : lastDate + 1;
  switch (mode) {
    case 'net-days':
      return Math.max(earliest, dueDate + days);
    case 'end-of-month':
      return Math.max(earliest, monthEnd(dueDate) + days);
    case 'after-last':
      return Math.max(earliest, (lastDate ?? dueDate) + days);
  }
}

function dayAfter(date: number | null): number {
  return date === null ? -Infinity : date + 1;
}
