import { describe, expect, it } from 'vitest';
import { weightedDays } from '../../../src/domain/receivables/weightedDays.js';

describe('weighted days', () => {
  it('weigh the days by the amounts', () => {
    // (2,000·15 + 5,000·40 + 3,000·25) / 10,000 = 305,000 / 10,000
    expect(weightedDays([2000, 5000, 3000], [15, 40, 25])).toBe(30.5);
  });

  it('leave out a pair with a missing side', () => {
    expect(weightedDays([100, 900, null], [10, null, 50])).toBe(10);
    expect(weightedDays([100, 900], [10])).toBe(10);
  });

  it('are unknown without a pair or with amounts that cancel out', () => {
    expect(weightedDays([], [])).toBeNull();
    expect(weightedDays([null], [5])).toBeNull();
    expect(weightedDays([100, -100], [5, 10])).toBeNull();
  });
});
