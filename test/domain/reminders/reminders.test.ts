import { describe, expect, it } from 'vitest';
import { reminderKey, remindersOf, type CustomerDates } from '../../../src/domain/reminders/reminders.js';

const QUIET: CustomerDates = {
  lastContact: 990,
  lastPurchase: 990,
  nextReview: null,
  isActive: true,
  promises: [],
  complaints: [],
  bills: [],
  items: [],
  products: [],
  snoozed: new Map(),
};

describe('reminders', () => {
  const on = (day: number, change: Partial<CustomerDates>) =>
    remindersOf({ ...QUIET, ...change }, day).map(({ kind, since }) => [kind, since]);

  it('are none for who was followed and bought lately', () => {
    expect(on(1000, {})).toEqual([]);
  });

  it('come when more than the days have passed, or there is no day', () => {
    // 30 days after day 990 is 1020: due on 1021. 90 days: 1080, due on 1081.
    expect(on(1020, {})).toEqual([]);
    expect(on(1021, {})).toEqual([['not-followed', 1021]]);
    expect(on(1081, { lastContact: 1080 })).toEqual([['not-bought', 1081]]);
    expect(on(1000, { lastContact: null, lastPurchase: null })).toEqual([
      ['never-followed', null],
      ['never-bought', null],
    ]);
    expect(on(1000, { lastContact: null, isActive: false })).toEqual([]);
  });

  it('come on the day of a promise, a reply, a review, a product, and stay', () => {
    const promises = [{ promisedFor: 1000, amount: 5 }];
    expect(on(999, { promises })).toEqual([]);
    expect(on(1000, { promises })).toEqual([['promise-due', 1000]]);
    expect(on(1005, { promises })).toEqual([['promise-due', 1000]]);
    expect(on(1000, { complaints: [{ number: 'B1', replyDue: 999 }] })).toEqual([['complaint-reply', 999]]);
    expect(on(1000, { nextReview: 1000 })).toEqual([['review-due', 1000]]);
    expect(on(1000, { products: [{ product: 'Ink', usedUp: 998 }] })).toEqual([['used-up', 998]]);
  });

  it('announce items and bills some days before, not after', () => {
    const items = [{ number: 'I1', due: 1010, amount: 5 }];
    expect(on(1002, { items })).toEqual([]);
    expect(on(1003, { items })).toEqual([['item-due', 1010]]);
    expect(on(1010, { items })).toEqual([['item-due', 1010]]);
    expect(on(1011, { items })).toEqual([]);
    const bills = [{ number: 'W1', due: 1005, amount: null }];
    expect(on(1000, { bills })).toEqual([['bill-due', 1005]]);
  });

  it('are put off one by one', () => {
    const complaints = [
      { number: 'B1', replyDue: 999 },
      { number: 'B2', replyDue: 999 },
    ];
    const [first] = remindersOf({ ...QUIET, complaints }, 1000);
    if (!first) throw new Error('Nothing is reminded of');
    const snoozed = new Map([[reminderKey(first), 1005]]);
    const about = (day: number) => remindersOf({ ...QUIET, complaints, snoozed }, day).map((each) => each.about);
    expect(about(1000)).toEqual(['B2']);
    expect(about(1005)).toEqual(['B1', 'B2']);
  });
});
