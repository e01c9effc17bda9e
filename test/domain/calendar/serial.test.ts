import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isoDate, monthEnd, parseIsoDate, partsOf, serialOf } from '../../../src/domain/calendar/serial.js';
import { day } from '../ledgerOf.js';

describe('serial dates are those of Excel', () => {
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 2, 29, 60],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 2, 29, 36585],
    [2013, 6, 30, 41455],
    [2024, 2, 29, 45351],
    [9999, 12, 31, 2958465],
  ])('%i-%i-%i is %i', (year, month, date, serial) => {
    expect(serialOf(year, month, date)).toBe(serial);
    expect(partsOf(serial)).toEqual({ year, month, day: date });
  });

  it('a time of day does not move the date', () => {
    expect(partsOf(45351.99)).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('every serial has its own day, one after the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2958464 }), (serial) => {
        const { year, month, day: date } = partsOf(serial);
        expect(serialOf(year, month, date)).toBe(serial);
        expect(isoDate(serial) < isoDate(serial + 1)).toBe(true);
      }),
    );
  });

  it('agrees with the platform calendar on real dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        expect(isoDate(serial)).toBe(new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('months are added as EDATE does', () => {
  it.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-01-15', 1.9, '2024-02-15'],
    ['2024-12-31', 0, '2024-12-31'],
  ])('%s + %f months is %s', (from, months, to) => {
    expect(isoDate(addMonths(day(from), months))).toBe(to);
  });

  it('lands in the month meant, never on a later day of the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20000, max: 80000 }), fc.integer({ min: -400, max: 400 }), (serial, months) => {
        const from = partsOf(serial);
        const to = partsOf(addMonths(serial, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });

  it.each([
    ['2024-02-10', 0, '2024-02-29'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-03-31', -13, '2023-02-28'],
  ])('the month end of %s, %i months on, is %s', (from, months, to) => {
    expect(isoDate(monthEnd(day(from), months))).toBe(to);
  });
});

describe('ISO dates', () => {
  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '1899-12-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-05',
    '20240105',
    ' 2024-01-05',
    '2024-01-05T00:00',
    '',
  ])('"%s" is no date', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it('are written with four, two and two digits', () => {
    expect(isoDate(day('2024-01-05'))).toBe('2024-01-05');
  });
});
