import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/calendar/serial.js';
import {
  expectedReceiptDate,
  expectedReceipts,
  RECEIPT_CASES,
  type ExpectedItem,
} from '../../../src/domain/cash/expectedReceipts.js';
import { day } from '../ledgerOf.js';

const AS_OF = day('2024-03-01');
const ITEM: ExpectedItem = { amount: 100, dueDate: day('2024-03-10'), daysLate: 4.2 };

/** Best, expected and worst day. */
function dates(item: ExpectedItem): (string | null)[] {
  return RECEIPT_CASES.map((one) => {
    const date = expectedReceiptDate(item, one, AS_OF);
    return date === null ? null : isoDate(date);
  });
}

describe('a receipt is expected', () => {
  it('so many days after the due date as the customer is late, rounded up; at worst 30 later', () => {
    // 10 March; + 5; + 5 + 30
    expect(dates(ITEM)).toEqual(['2024-03-10', '2024-03-15', '2024-04-14']);
  });

  it('before the due date of one who pays early', () => {
    expect(dates({ ...ITEM, daysLate: -3 })).toEqual(['2024-03-07', '2024-03-07', '2024-04-09']);
  });

  it('on the due date of one of whom nothing is known', () => {
    expect(dates({ ...ITEM, daysLate: null })).toEqual(['2024-03-10', '2024-03-10', '2024-04-09']);
  });

  it('tomorrow, when the day has passed', () => {
    expect(dates({ ...ITEM, dueDate: day('2024-02-01') })).toEqual(['2024-03-02', '2024-03-02', '2024-04-01']);
  });

  it('never in the worst case, when long past due', () => {
    // 2023-12-02 is 90 days before
    expect(dates({ ...ITEM, dueDate: day('2023-12-02') })[2]).toBe('2024-04-01');
    expect(dates({ ...ITEM, dueDate: day('2023-12-01') })).toEqual(['2024-03-02', '2024-03-02', null]);
  });

  it('on the day promised, unless the promise is broken', () => {
    const promised = { ...ITEM, dueDate: day('2023-01-01') };
    expect(dates({ ...promised, promise: day('2024-03-20') })).toEqual(['2024-03-20', '2024-03-20', '2024-04-19']);
    expect(dates({ ...promised, promise: day('2024-02-28') })).toEqual(['2024-03-02', '2024-03-02', null]);
  });

  it('on the customer’s payment day, past holidays', () => {
    const calendar = { paymentDays: [25], holidays: new Set([day('2024-03-25')]) };
    expect(dates({ ...ITEM, calendar })).toEqual(['2024-03-26', '2024-03-26', '2024-04-25']);
  });
});

describe('expected receipts by week', () => {
  it('go into the week of their day; the first is the seven days after the as-of', () => {
    const on = (iso: string, amount: number): ExpectedItem => ({ amount, dueDate: day(iso), daysLate: 0 });
    const items = [on('2024-03-08', 1), on('2024-03-09', 2), on('2024-05-31', 4), on('2024-06-01', 8)];
    const undated: ExpectedItem = { amount: 16, dueDate: null, daysLate: 0 };
    const credit: ExpectedItem = { ...ITEM, amount: -99 };
    const { weeks, later, lost, undated: none } = expectedReceipts([...items, undated, credit], 'expected', AS_OF);
    // 13 weeks: 91 days after 1 March is 31 May
    expect(weeks).toEqual([1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4]);
    expect([later, lost, none]).toEqual([8, 0, 16]);
  });

  it('and what comes later, never or without a date make the whole, in each case, and best ≤ expected ≤ worst', () => {
    const anyDay = fc.option(fc.integer({ min: AS_OF - 200, max: AS_OF + 200 }), { nil: null });
    const item = fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      dueDate: anyDay,
      daysLate: fc.option(fc.double({ min: -50, max: 150, noNaN: true }), { nil: null }),
      promise: anyDay,
      calendar: fc.record({ paymentDays: fc.array(fc.integer({ min: 1, max: 31 }), { maxLength: 2 }) }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 20 }), (items) => {
        for (const one of RECEIPT_CASES) {
          const { weeks, later, lost, undated } = expectedReceipts(items, one, AS_OF);
          const whole = weeks.reduce((sum, week) => sum + week, later + lost + undated);
          expect(whole).toBe(items.reduce((sum, { amount }) => sum + amount, 0));
        }
        for (const one of items) {
          const [best = null, expected = null, worst] = RECEIPT_CASES.map((name) =>
            expectedReceiptDate(one, name, AS_OF),
          );
          if (best === null || expected === null) continue;
          expect(best).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(worst ?? Infinity);
        }
      }),
    );
  });
});
