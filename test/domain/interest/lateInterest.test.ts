import { describe, expect, it } from 'vitest';
import { lateCharge, lateInterest } from '../../../src/domain/interest/lateInterest.js';

describe('late interest', () => {
  it('is simple, by the days of a year', () => {
    expect(lateInterest(5000, 0.12, 90)).toBeCloseTo(147.9452, 4); // 5,000 × 0.12 × 90 / 365
    expect(lateInterest(5000, 0.12, 90, 360)).toBeCloseTo(150, 10); // a quarter of 600
  });

  it('is nothing before it is late', () => {
    expect(lateInterest(5000, 0.12, 0)).toBe(0);
    expect(lateInterest(5000, 0.12, -10)).toBe(0);
  });

  it('comes with a fee once it is late', () => {
    // 100 × 0.10 × 15 / 365 = 0.41; with the fee of 10 a charge of 10.41, in all 110.41
    const { interest, charge, total } = lateCharge(100, 15, { annualRate: 0.1, fee: 10 });
    expect([interest, charge, total].map((amount) => amount.toFixed(2))).toEqual(['0.41', '10.41', '110.41']);
    expect(lateCharge(100, 0, { annualRate: 0.1, fee: 10 })).toEqual({ interest: 0, fee: 0, charge: 0, total: 100 });
  });

  it('takes rate and fee of the policy where none is given', () => {
    // 1,000 × 0.08 (ours) × 365 / 365, no fee
    expect(lateCharge(1000, 365)).toEqual({ interest: 80, fee: 0, charge: 80, total: 1080 });
  });
});
