import { describe, expect, it } from 'vitest';
import { holdingCosts } from '../../../src/domain/capital/holdingCost.js';

const LEVELS = [
  { receivables: 300, shortage: 5, badDebtRate: 0.03 },
  { receivables: 100, shortage: 60, badDebtRate: 0.01 },
  { receivables: 200, shortage: 20, badDebtRate: 0.02 },
];
const STEPS = [
  { from: 200, cost: 12 },
  { from: 0, cost: 4 },
];

describe('the cost of holding receivables', () => {
  it('adds shortage, management, opportunity and bad debt, level by level', () => {
    // 100: 60 + 4 + 10 + 1 = 75; 200: 20 + 12 + 20 + 4 = 56; 300: 5 + 12 + 30 + 9 = 56
    const { levels } = holdingCosts(LEVELS, STEPS, 0.1);
    expect(levels.map(({ receivables, total }) => [receivables, total])).toEqual([
      [100, 75],
      [200, 56],
      [300, 56],
    ]);
    expect(levels[1]).toMatchObject({ shortage: 20, management: 12, opportunity: 20, badDebt: 4, step: 1 });
  });

  it('is lowest at the best holding level, the lower of equals', () => {
    expect(holdingCosts(LEVELS, STEPS, 0.1).best?.receivables).toBe(200);
    expect(holdingCosts([], STEPS).best).toBeNull();
  });

  it('has a peak and a valley on each management step', () => {
    // At a rate of 0.2: 100: 85, 200: 76, 300: 86
    const { steps } = holdingCosts(LEVELS, STEPS, 0.2);
    expect(steps.map(({ step, peak, valley }) => [step, peak.receivables, valley.receivables])).toEqual([
      [0, 100, 100],
      [1, 300, 200],
    ]);
  });

  it('has no management cost below the first step', () => {
    expect(holdingCosts(LEVELS, [{ from: 150, cost: 9 }], 0.1).levels[0]).toMatchObject({ management: 0, step: -1 });
  });
});
