import { callRank } from '../../domain/collection/callList.js';
import { nextContactDate } from '../../domain/collection/contacts.js';
import { dunningLevels, nextDunningLevel, type NextLevel } from '../../domain/collection/dunning.js';
import { methodOf, type Method } from '../../domain/collection/methods.js';
import { gradeInForce, proposedChange, type ProposedChange } from '../../domain/classes/classChange.js';
import { complaintState, replyDue, type ComplaintState } from '../../domain/complaints/complaints.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { nextReview } from '../../domain/classes/review.js';
import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.js';
import { remindersOf, type Reminder } from '../../domain/reminders/reminders.js';
import type { SignEvidence } from '../../domain/signs/ledgerSigns.js';
import type { SignId } from '../../domain/policy/signIds.js';
import type { SignResult } from '../../domain/signs/signLevel.js';
import type { CustomerLine } from '../customerCard/types.js';
import type { RatedBasis } from '../rateLedger/types.js';
import { COLLECTION_STEPS, customerSigns, promisesOf, type PromiseMade } from './customerSigns.js';
import { customerTraces, NO_TRACE, traceKey, type CustomerTrace } from './customerTraces.js';
import { rowsByCustomer } from './rowsByCustomer.js';
import type { ClassRow, ComplaintRow, Desk, FollowUp } from './types.js';

/** How the debt of a customer is collected on a day. */
export interface Collecting {
  /** Overdue and not disputed; currency units. */
  readonly overdue: number;
  readonly disputed: number;
  /** Amount-weighted days past due. */
  readonly days: number;
  readonly oldestDays: number;
  readonly next: NextLevel;
  readonly method: Method;
  /** First day on which the customer may be contacted. */
  readonly mayContact: number;
  readonly rank: number;
}

/** All that the desk knows of one customer in one currency on a day. */
export interface CustomerDesk {
  readonly line: CustomerLine;
  readonly followUps: readonly FollowUp[];
  readonly complaints: readonly (ComplaintRow & { readonly state: ComplaintState; readonly due: number })[];
  readonly classHistory: readonly ClassRow[];
  readonly promises: readonly PromiseMade[];
  readonly signs: SignResult;
  /** What was answered to the signs, without what the ledger shows by itself. */
  readonly answers: ReadonlyMap<SignId, boolean>;
  readonly evidence: readonly SignEvidence[];
  readonly change: ProposedChange | null;
  /** The row that waits for a decision; null = none. */
  readonly pending: ClassRow | null;
  readonly collecting: Collecting | null;
  readonly reminders: readonly Reminder[];
}

/** Rows that are no contact with the customer. */
const NO_CONTACT: readonly string[] = ['later', 'done', 'note', 'oral', 'urgent'];

/**
 * Puts together what the tables of the desk and the ledger say of a customer on a day. What is dated later is not known yet. Rows are found by the
 * customer's id or name. All is read once, so that the customers of a whole ledger follow one after another.
 * Source: domain.md sections 8, 9 and 10.
 */
export function deskOn(on: RatedBasis, desk: Desk, day: number): (line: CustomerLine) => CustomerDesk {
  const traces = customerTraces(on);
  const { customers } = on;
  const upToDay = <Row extends { readonly customer: string; readonly date: number | null }>(rows: readonly Row[]) =>
    rowsByCustomer(
      customers,
      rows.filter(({ date }) => (date ?? 0) <= day),
    );
  const followUps = upToDay(desk.followUps);
  const complaints = upToDay(desk.complaints);
  const classHistory = upToDay(desk.classHistory);
  const answered = upToDay(desk.signs);
  const agreements = rowsByCustomer(customers, desk.agreements);
  const products = rowsByCustomer(customers, desk.products);
  return (line) => {
    const { customer, currency } = line.account;
    const rows = {
      followUps: followUps.get(customer) ?? [],
      complaints: complaints.get(customer) ?? [],
      classHistory: classHistory.get(customer) ?? [],
      answered: answered.get(customer) ?? [],
      agreements: agreements.get(customer) ?? [],
      products: products.get(customer) ?? [],
    };
    return customerDesk(on, line, day, traces.get(traceKey(customer, currency)) ?? NO_TRACE, rows);
  };
}

/** The rows of one customer; those that have a date, up to the day. */
interface OwnRows extends Pick<Desk, 'followUps' | 'complaints' | 'classHistory' | 'agreements' | 'products'> {
  readonly answered: Desk['signs'];
}

function customerDesk(
  on: RatedBasis,
  line: CustomerLine,
  day: number,
  trace: CustomerTrace,
  own: OwnRows,
): CustomerDesk {
  const { rated, customers } = on;
  const { account } = line;
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const row = customers.rowOf(account.customer);
  const { answered } = own;
  const followUps = [...own.followUps].sort(latestFirst);
  const classHistory = [...own.classHistory].sort(latestFirst);
  const complaints = own.complaints.map((each) => ({
    ...each,
    state: complaintState(each, day, policy),
    due: replyDue(each, policy),
  }));
  const promises = promisesOf(followUps, trace, day);
  const collecting = collectingOf(on, line, followUps, promises, trace, day);
  const { signs, evidence } = customerSigns({ trace, followUps, promises, answered }, day, policy);
  const [latest] = classHistory;
  const pending = latest?.decision === 'proposed' ? latest : null;
  // What was refused is not proposed again before the grade moves.
  const isRefused = latest?.decision === 'refused' && latest.grade === account.grade;
  const change = proposedChange({
    inForce: gradeInForce(classHistory, day)?.grade ?? null,
    grade: account.grade,
    signs: signs.level,
    isBadDebt: account.stage === 'bad-debt',
  });
  return {
    ...{ line, followUps, complaints, classHistory, promises, signs, evidence, pending, collecting },
    answers: new Map(answered.map(({ sign, answer }) => [sign, answer])),
    change: pending || isRefused ? null : change,
    reminders: remindersOf(
      {
        lastContact: lastContact(followUps, row?.facts),
        lastPurchase: trace.lastPurchase,
        nextReview: reviewOf(account, followUps, row?.lastReview ?? null, policy),
        isActive: account.balance > 0,
        promises: promises.flatMap(({ state, promiseDate, promiseAmount }) =>
          state === 'kept' || promiseDate === null ? [] : [{ promisedFor: promiseDate, amount: promiseAmount }],
        ),
        complaints: complaints
          .filter(({ state }) => state === 'open' || state === 'reply-overdue')
          .map(({ number, due }) => ({ number, replyDue: due })),
        bills: own.agreements.flatMap(({ kind, number, validUntil, amount }) =>
          kind === 'bill' && validUntil !== null ? [{ number, due: validUntil, amount }] : [],
        ),
        items: trace.items.flatMap(({ number, due, open }) =>
          due === null || open <= 0 ? [] : [{ number, due, amount: open }],
        ),
        products: own.products.flatMap(({ product, usedUp }) => (usedUp !== null ? [{ product, usedUp }] : [])),
        snoozed: snoozedOf(followUps),
      },
      day,
      policy,
    ),
  };
}

function latestFirst(one: { readonly date: number; readonly at: { readonly row: number } }, other: typeof one): number {
  return other.date - one.date || other.at.row - one.at.row;
}

function collectingOf(
  { rated }: RatedBasis,
  { account }: CustomerLine,
  followUps: readonly FollowUp[],
  promises: readonly PromiseMade[],
  trace: CustomerTrace,
  day: number,
): Collecting | null {
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const late = trace.items
    .map((item) => ({
      ...item,
      days: item.due === null ? item.daysPastDue : day - item.due,
      // The last day of a dispute still belongs to it.
      disputed: item.disputed && (item.disputedUntil === null || item.disputedUntil >= day),
    }))
    .filter(({ open, days }) => open > 0 && days > 0);
  if (late.length === 0) return null;
  const owed = late.filter(({ disputed }) => !disputed);
  const overdue = cleanSum(owed.map(({ open }) => open));
  const disputed = cleanSum(late.filter((item) => item.disputed).map(({ open }) => open));
  const days = overdue === 0 ? 0 : owed.reduce((sum, item) => sum + item.open * item.days, 0) / overdue;
  const oldestDays = Math.max(...(owed.length > 0 ? owed : late).map((item) => item.days));
  const since = day - oldestDays;
  const steps = followUps.filter(({ kind, date }) => COLLECTION_STEPS.includes(kind) && date > since);
  const levels = dunningLevels(policy);
  const open = promises.find(({ state }) => state === 'open');
  const next = nextDunningLevel(
    levels,
    {
      dueDate: since,
      lastLevel: Math.min(levels.length, steps.length),
      lastDate: steps[0]?.date ?? null,
      graceUntil: open?.promiseDate ?? null,
      dispute: owed.length === 0 ? { until: endOf(late.map(({ disputedUntil }) => disputedUntil)) } : null,
    },
    day,
  );
  const contacts = followUps.filter(({ kind }) => !NO_CONTACT.includes(kind)).map(({ date }) => date);
  const allLevelsSent = steps.length >= levels.length;
  return {
    ...{ overdue, disputed, days, oldestDays, next },
    method: methodOf({ daysPastDue: oldestDays, allLevelsSent, disputed: owed.length === 0 }, policy),
    mayContact: nextContactDate(contacts, day, policy),
    rank: callRank({ overdue, days, grade: account.grade }, policy),
  };
}

/** The first end of some disputes; null where none has an end. */
function endOf(ends: readonly (number | null)[]): number | null {
  const known = ends.filter((end) => end !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** The last contact by the log, else by the customers table (its last fact). */
function lastContact(followUps: readonly FollowUp[], facts: readonly unknown[] | undefined): number | null {
  const logged = followUps.find(({ kind }) => !NO_CONTACT.includes(kind))?.date ?? null;
  const stated = facts?.at(LAST_CONTACT);
  return typeof stated === 'number' ? Math.max(logged ?? 0, stated) : logged;
}

/** Place of the last contact among the facts of a customer's file. */
const LAST_CONTACT = 7;

/** The review that comes next: after the one that the customers table states, or a later one that was logged. */
function reviewOf(
  { reviewClass }: CustomerLine['account'],
  followUps: readonly FollowUp[],
  lastReview: number | null,
  policy: Policy,
): number | null {
  const logged = followUps.find(({ kind }) => kind === 'review')?.date ?? null;
  const last = logged === null ? lastReview : Math.max(logged, lastReview ?? 0);
  return nextReview(reviewClass, last, null, policy);
}

/** "Later" puts the reminder off that it names to its next date, "done" for good. */
function snoozedOf(followUps: readonly FollowUp[]): ReadonlyMap<string, number> {
  const until = new Map<string, number>();
  for (const { kind, about, nextDate } of followUps) {
    if (about === '' || (kind !== 'later' && kind !== 'done') || until.has(about)) continue;
    until.set(about, nextDate ?? Number.MAX_SAFE_INTEGER);
  }
  return until;
}
