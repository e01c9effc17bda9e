import { describe, expect, it } from 'vitest';
import { averageReceivables, carryingCost } from '../../../src/domain/capital/carryingCost.js';

describe('the cost of the funds tied up', () => {
  it('is average receivables × variable-cost rate × cost of capital', () => {
    // 3,650,000 / 365 × 36.5 = 365,000; × 0.6 × 0.1 = 21,900
    expect(averageReceivables(3_650_000, 36.5)).toBeCloseTo(365_000, 6);
    expect(carryingCost(3_650_000, 36.5, 0.6, 0.1)).toBeCloseTo(21_900, 6);
  });

  it('goes by a year of 360 days where that is asked for', () => {
    // 3,600,000 / 360 × 60 = 600,000; × 0.6 × 0.1 = 36,000
    expect(carryingCost(3_600_000, 60, 0.6, 0.1, 360)).toBeCloseTo(36_000, 6);
  });

  it('takes the policy’s cost of capital where none is given', () => {
    expect(carryingCost(365_000, 1, 1)).toBeCloseTo(80, 10); // 1,000 × 0.08, ours
  });
});
