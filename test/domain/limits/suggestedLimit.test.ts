import { describe, expect, it } from 'vitest';
import { limitUse, suggestedLimit, termInMonths } from '../../../src/domain/limits/suggestedLimit.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';

describe('suggested limit', () => {
  it.each([
    // 10,000 a month × 2 months × multiplier
    ['CA1', 40_000],
    ['CA2', 30_000],
    ['CA3', 20_000],
    ['CA4', 10_000],
    ['CA5', 0],
    ['CA6', 0],
  ] as const)('of %s is %i', (grade, amount) => {
    expect(suggestedLimit({ grade, monthlySales: 10_000, termMonths: 2 })).toEqual({ amount, boundBy: null });
  });

  it('is none, not 0, for NR and where sales or term are missing', () => {
    expect(suggestedLimit({ grade: 'NR', monthlySales: 10_000, termMonths: 2 })).toBeNull();
    expect(suggestedLimit({ grade: 'CA1', monthlySales: null, termMonths: 2 })).toBeNull();
    expect(suggestedLimit({ grade: 'CA1', monthlySales: 10_000, termMonths: null })).toBeNull();
  });

  it('counts negative sales as 0', () => {
    expect(suggestedLimit({ grade: 'CA1', monthlySales: -5, termMonths: 2 })?.amount).toBe(0);
  });

  it('names the ceiling that bound', () => {
    const { policy } = parsePolicy({ limit: { shareOfNetAssets: 0.1, shareOfYearlySales: 0.2 } });
    const basis = { grade: 'CA1', monthlySales: 10_000, termMonths: 2, netAssets: 300_000 } as const;
    // 40,000 against 10 % of 300,000 = 30,000 and 20 % of 120,000 = 24,000.
    expect(suggestedLimit(basis, policy)).toEqual({ amount: 30_000, boundBy: 'net-assets' });
    expect(suggestedLimit({ ...basis, yearlySales: 120_000 }, policy)).toEqual({
      amount: 24_000,
      boundBy: 'yearly-sales',
    });
    expect(suggestedLimit({ ...basis, netAssets: null }, policy)?.boundBy).toBeNull();
  });

  it('a term of 45 days is a month and a half', () => {
    expect(termInMonths(45)).toBe(1.5);
  });
});

describe('limit use', () => {
  it('is exposure over the customer’s own limit', () => {
    expect(limitUse(550, 1100)).toBe(0.5);
    expect(limitUse(-100, 1000)).toBe(-0.1);
  });

  it('is blank without a limit, or with one of 0', () => {
    expect(limitUse(550, null)).toBeNull();
    expect(limitUse(550, 0)).toBeNull();
  });
});
