import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/calendar/serial.js';
import { dueDate, nextPaymentDay, type DueDateCalendar } from '../../../src/domain/terms/dueDate.js';
import { day } from '../ledgerOf.js';

function due(dated: string, terms: number | string, calendar?: DueDateCalendar): string | null {
  const serial = dueDate(day(dated), terms, calendar);
  return serial === null ? null : isoDate(serial);
}

describe('a due date', () => {
  it.each([
    ['2024-01-15', 30, '2024-02-14'],
    ['2024-01-15', '30', '2024-02-14'],
    ['2024-01-15', '2W', '2024-01-29'],
    ['2024-01-31', '1M', '2024-02-29'], // end of month kept
    ['2024-01-15', 'EOM', '2024-01-31'],
    ['2024-01-15', 'EOM+45', '2024-03-16'], // 31 January + 45 days
    ['2024-01-15', '30 EOM', '2024-02-29'], // 14 February, then its month end
    ['2024-01-15', '2M EOM', '2024-03-31'],
    ['2024-01-15', '30 DAY20', '2024-02-20'], // 14 February, then the 20th
    ['2024-01-15', 'NET 30 days + 1M', '2024-03-14'],
    ['2024-01-15', '月结 60 天', '2024-03-31'], // 31 January + 60 days
    ['2024-01-15', '1M DAY5', '2024-02-05'],
    ['2024-01-15', '次月5日', '2024-02-05'],
    ['2024-01-15', '月结30天', '2024-03-01'], // 31 January + 30 days
    ['2024-01-31', '1M DAY31', '2024-02-29'], // February has no 31st
    ['2024-01-15', 'COD', '2024-01-15'],
    ['2024-01-15', '货到付款', '2024-01-15'],
  ])('of %s with %s is %s', (dated, terms, wanted) => {
    expect(due(dated, terms)).toBe(wanted);
  });

  it('is unknown for a text that is no term', () => {
    expect(due('2024-01-15', 'as agreed')).toBeNull();
  });

  it('moves on to the next payment day, next month’s first when past the last', () => {
    const calendar = { paymentDays: [10, 5] };
    expect(due('2024-01-03', 0, calendar)).toBe('2024-01-05');
    expect(due('2024-01-05', 0, calendar)).toBe('2024-01-05');
    expect(due('2024-01-07', 0, calendar)).toBe('2024-01-10');
    expect(due('2024-12-11', 0, calendar)).toBe('2025-01-05');
  });

  it('takes the last day of a month that has no such payment day', () => {
    expect(due('2024-02-10', 0, { paymentDays: [31] })).toBe('2024-02-29');
    expect(due('2024-04-30', 0, { paymentDays: [31] })).toBe('2024-04-30');
  });

  it('moves past holidays, after the payment day', () => {
    const holidays = new Set([day('2024-01-05'), day('2024-01-06')]);
    expect(due('2024-01-05', 0, { holidays })).toBe('2024-01-07');
    expect(due('2024-01-04', 0, { holidays, paymentDays: [5] })).toBe('2024-01-07');
  });

  it('is never before what the payment days allow, and within two months', () => {
    const days = fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 50_000 }), days, (date, paymentDays) => {
        const moved = nextPaymentDay(date, paymentDays);
        expect(moved).toBeGreaterThanOrEqual(date);
        expect(moved - date).toBeLessThanOrEqual(62);
        expect(nextPaymentDay(moved, paymentDays)).toBe(moved);
      }),
    );
  });
});
