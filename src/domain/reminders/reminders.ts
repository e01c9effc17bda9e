import { isoDate } from '../calendar/serial.js';
import { followUpOf } from '../collection/followUp.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';

/** What the desk is reminded of 提醒, the most urgent first (S3). */
export const REMINDERS = [
  'promise-due',
  'complaint-reply',
  'bill-due',
  'review-due',
  'item-due',
  'never-followed',
  'not-followed',
  'used-up',
  'never-bought',
  'not-bought',
] as const;
export type ReminderKind = (typeof REMINDERS)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  /** Day from which it is due; null = always. */
  readonly since: number | null;
  readonly amount: number | null;
  /** Document, complaint or product that it is about; "" for the customer itself. */
  readonly about: string;
}

/** What tells a reminder from others of its customer: kind, day and what it is about. It is written where one is put off. */
export function reminderKey({ kind, since, about }: Pick<Reminder, 'kind' | 'since' | 'about'>): string {
  return [kind, since === null ? '' : isoDate(since), about].filter((part) => part !== '').join(' ');
}

/** What is known of one customer on a day. Serial dates; null = never or none. */
export interface CustomerDates {
  readonly lastContact: number | null;
  readonly lastPurchase: number | null;
  readonly nextReview: number | null;
  /** The customer still owes or buys, so that it is to be followed. */
  readonly isActive: boolean;
  readonly promises: readonly { readonly promisedFor: number; readonly amount: number | null }[];
  readonly complaints: readonly { readonly number: string; readonly replyDue: number }[];
  readonly bills: readonly { readonly number: string; readonly due: number; readonly amount: number | null }[];
  readonly items: readonly { readonly number: string; readonly due: number; readonly amount: number }[];
  readonly products: readonly { readonly product: string; readonly usedUp: number }[];
  /** What was put off or done, by `reminderKey`: not reminded of before that day. */
  readonly snoozed: ReadonlyMap<string, number>;
}

/**
 * What is to be done for a customer on a day, most urgent first.
 *
 * 1. Promises, reviews, replies, used-up products remind from their own day on; items and bills some days before, up to the day itself.
 * 2. Not followed, or not bought, once more than the policy's days have passed; never, where there is no day.
 * 3. What was put off does not remind before the day it was put off to.
 *
 * Source: domain.md section 8 (Reminders).
 */
export function remindersOf(customer: CustomerDates, asOf: number, policy: Policy = DEFAULT_POLICY): Reminder[] {
  const { followDays, purchaseDays, dueDays } = policy.reminders;
  const found: Reminder[] = [];
  const add = (kind: ReminderKind, since: number | null, amount: number | null = null, about = '') => {
    const reminder = { kind, since, amount, about };
    const until = customer.snoozed.get(reminderKey(reminder));
    if (until === undefined || until <= asOf) found.push(reminder);
  };
  for (const { promisedFor, amount } of customer.promises)
    if (promisedFor <= asOf) add('promise-due', promisedFor, amount);
  for (const { number, replyDue } of customer.complaints)
    if (replyDue <= asOf) add('complaint-reply', replyDue, null, number);
  for (const { number, due, amount } of customer.bills) {
    if (due - dueDays <= asOf && due >= asOf) add('bill-due', due, amount, number);
  }
  const { nextReview } = customer;
  if (nextReview !== null && nextReview <= asOf) add('review-due', nextReview);
  for (const { number, due, amount } of customer.items) {
    if (due - dueDays <= asOf && due >= asOf) add('item-due', due, amount, number);
  }
  for (const { product, usedUp } of customer.products) if (usedUp <= asOf) add('used-up', usedUp, null, product);
  if (customer.isActive) {
    const followed = followUpOf(customer.lastContact, asOf, followDays);
    if (followed === 'never') add('never-followed', null);
    else if (followed === 'due') add('not-followed', (customer.lastContact ?? 0) + followDays + 1);
  }
  const bought = followUpOf(customer.lastPurchase, asOf, purchaseDays);
  if (bought === 'never') add('never-bought', null);
  else if (bought === 'due') add('not-bought', (customer.lastPurchase ?? 0) + purchaseDays + 1);
  return found.sort((one, other) => REMINDERS.indexOf(one.kind) - REMINDERS.indexOf(other.kind));
}
