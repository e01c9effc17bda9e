import { describe, expect, it } from 'vitest';
import { averageDaysDelinquent, bestPossibleDso, dso } from '../../../src/domain/dso/dso.js';

describe('days sales outstanding', () => {
  it('are the receivables in days of sales, of a year of 365 by default', () => {
    // 150,000 / 1,800,000 = 1/12; 365 / 12 = 30.41…
    expect(dso(150_000, 1_800_000)).toBeCloseTo(30.4166667, 6);
    expect(dso(150_000, 1_800_000, 360)).toBe(30);
  });

  it('are unknown without sales', () => {
    expect(dso(100, 0)).toBeNull();
    expect(bestPossibleDso(100, 0)).toBeNull();
    expect(averageDaysDelinquent(100, 50, 0)).toBeNull();
  });

  it('split into the best possible days and the days delinquent', () => {
    // 15,000 / 10,000 × 30 = 45; of it 4,000 not due: 12; delinquent 33
    expect(dso(15_000, 10_000, 30)).toBe(45);
    expect(bestPossibleDso(4_000, 10_000, 30)).toBe(12);
    expect(averageDaysDelinquent(15_000, 4_000, 10_000, 30)).toBeCloseTo(33, 10);
  });
});
