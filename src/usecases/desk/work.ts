import type { ReminderKind } from '../../domain/reminders/reminders.js';
import { customerLines } from '../customerCard/customerLines.js';
import type { CustomerLine } from '../customerCard/types.js';
import type { RatedBasis } from '../rateLedger/types.js';
import { deskOn, type CustomerDesk } from './customerDesk.js';
import type { Desk } from './types.js';

/** Something to do on a day. */
export interface WorkItem {
  readonly line: CustomerLine;
  readonly kind: ReminderKind | 'call' | 'change' | 'decide';
  /** Serial date since when; null = always. */
  readonly since: number | null;
  readonly amount: number | null;
  readonly about: string;
  readonly desk: CustomerDesk;
}

export interface Work {
  /** The largest rank first. */
  readonly calls: readonly WorkItem[];
  readonly reviews: readonly WorkItem[];
  readonly promises: readonly WorkItem[];
  readonly complaints: readonly WorkItem[];
  readonly changes: readonly WorkItem[];
  /** All other reminders, the most urgent kind first. */
  readonly reminders: readonly WorkItem[];
}

/** What a first customer without a contact is not called for: a list of everybody would be none. */
const OTHERS: readonly ReminderKind[] = [
  'bill-due',
  'item-due',
  'used-up',
  'never-followed',
  'not-followed',
  'never-bought',
  'not-bought',
];

/**
 * What is to be done on a day: whom to ring, in the order of overdue amount × days × grade, and what to decide, review, answer and follow.
 * A customer with a promise that is still open, a dispute, or enough contacts is not rung. Nothing is read or written.
 * Source: domain.md sections 8-10.
 */
export function workOf(on: RatedBasis, desk: Desk, day: number): Work {
  const all = customerLines(on).map(deskOn(on, desk, day));
  const of = (kinds: readonly ReminderKind[]) =>
    kinds.flatMap((kind) =>
      all.flatMap((each) =>
        each.reminders
          .filter((reminder) => reminder.kind === kind)
          .map((reminder): WorkItem => ({ ...reminder, line: each.line, desk: each })),
      ),
    );
  const calls = all.flatMap((each): WorkItem[] => {
    const { collecting, line } = each;
    if (!collecting?.next.isDue || collecting.mayContact > day || collecting.overdue <= 0) return [];
    return [{ line, kind: 'call', since: collecting.next.date, amount: collecting.overdue, about: '', desk: each }];
  });
  const changes = all.flatMap((each): WorkItem[] => {
    const { pending, change, line } = each;
    if (pending) return [{ line, kind: 'decide', since: pending.date, amount: null, about: pending.grade, desk: each }];
    // A first grade is given with the first review; what falls is proposed by itself.
    return change && change.reason !== 'first'
      ? [{ line, kind: 'change', since: null, amount: null, about: change.to, desk: each }]
      : [];
  });
  return {
    calls: calls.sort((one, other) => (other.desk.collecting?.rank ?? 0) - (one.desk.collecting?.rank ?? 0)),
    reviews: of(['review-due']),
    promises: of(['promise-due']),
    complaints: of(['complaint-reply']),
    changes: changes.sort((one, other) => Number(other.desk.change?.atOnce) - Number(one.desk.change?.atOnce)),
    reminders: of(OTHERS),
  };
}
