import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countbackDso, countbackSteps } from '../../../src/domain/dso/countback.js';

const MONTHS = [
  { sales: 100_000, days: 30 },
  { sales: 80_000, days: 31 },
  { sales: 70_000, days: 28 },
];

describe('countback', () => {
  it('takes off whole months, latest first, and the share of the next', () => {
    // 212,000 − 100,000 − 80,000 = 32,000 of the third month's 70,000: 30 + 31 + 32/70·28 = 73.8
    expect(countbackDso(212_000, MONTHS)).toBeCloseTo(73.8, 10);
  });

  it('scales the last month by what remains after it', () => {
    // 30 + 31 + 28 for 250,000; 35,000 more are half the last month: 14
    expect(countbackDso(285_000, MONTHS)).toBeCloseTo(103, 10);
  });

  it('stops before a month without sales', () => {
    const [first, , third] = MONTHS;
    if (first === undefined || third === undefined) throw new Error('Three months are given');
    // 150,000: 30 days for 100,000, the rest 50,000 is half of that month: 15
    expect(countbackDso(150_000, [first, { sales: 0, days: 31 }, third])).toBe(45);
    expect(countbackDso(150_000, [first, { sales: Number.NaN, days: 31 }, third])).toBe(45);
  });

  it('is unknown when the latest month has no sales', () => {
    expect(countbackDso(100, [{ sales: 0, days: 30 }])).toBeNull();
    expect(countbackDso(100, [])).toBeNull();
  });

  it('is 0 when nothing is owed, and exactly a month when its sales are owed', () => {
    expect(countbackDso(0, MONTHS)).toBe(0);
    expect(countbackDso(-5, MONTHS)).toBe(0);
    expect(countbackDso(100_000, MONTHS)).toBe(30);
  });

  it('never falls when more is owed', () => {
    const month = fc.record({ sales: fc.integer({ min: 1, max: 1e6 }), days: fc.integer({ min: 28, max: 31 }) });
    const owed = fc.integer({ min: 0, max: 5e6 });
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 12 }), owed, owed, (months, some, more) => {
        const less = countbackDso(some, months) ?? Number.NaN;
        expect(countbackDso(some + more, months)).toBeGreaterThanOrEqual(less - 1e-9);
      }),
    );
  });
});

describe('the months of a countback', () => {
  const months = [100, 80, 70].map((sales) => ({ sales, days: 30 }));

  it('name what each stands for, down to the one that is left', () => {
    expect(countbackSteps(212, months)?.map(({ taken }) => taken)).toEqual([100, 80, 32]);
    expect(countbackSteps(90, months)?.map(({ taken }) => taken)).toEqual([90]);
  });

  it('let the last one stand for all that remains', () => {
    expect(countbackSteps(300, months)?.map(({ taken }) => taken)).toEqual([100, 80, 120]);
  });

  it('are none where the first month has no sales', () => {
    expect(countbackSteps(300, [{ sales: 0, days: 30 }])).toBeNull();
  });
});
