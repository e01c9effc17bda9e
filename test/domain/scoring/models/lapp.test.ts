import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../../src/domain/policy/policy.js';
import { scoreCard } from '../../../../src/domain/scoring/engine.js';
import { lapp, lappValues } from '../../../../src/domain/scoring/models/lapp.js';

const STATEMENT = {
  currentAssets: 300,
  inventory: 120,
  currentLiabilities: 200,
  liabilities: 500,
  totalAssets: 1000,
  creditSales: 730,
  openingReceivables: 60,
  closingReceivables: 86,
  netProfit: 36,
  sales: 900,
};
const JUDGED = { policyFit: 60, marketPotential: 70, sustainability: 80 };

describe('LAPP', () => {
  it('turns the ratios of a statement into points by bands', () => {
    // Current 1.5 → 80, quick 0.9 → 80, debt 0.5 → 80: liquidity 80. Average receivables 73: turnover 10 → 80,
    // 36.5 days → 80: activity 80. Net margin 0.04 → 50. Potentialities (60 + 70 + 80) / 3 = 70.
    // Four equal groups: (80 + 80 + 50 + 70) / 4 = 70.
    const values = lappValues(STATEMENT, JUDGED);
    expect(values.slice(0, 6)).toEqual([1.5, 0.9, 0.5, 10, 36.5, 0.04]);
    const { score, contributions } = scoreCard(lapp(), values);
    expect(contributions.map(({ points }) => points)).toEqual([80, 80, 80, 80, 80, 50, 60, 70, 80]);
    expect(score).toBeCloseTo(70, 9);
  });

  it('is not rated where a figure is missing or a ratio divides by zero', () => {
    expect(scoreCard(lapp(), lappValues({ ...STATEMENT, inventory: null }, JUDGED)).missing).toEqual(['quickRatio']);
    expect(scoreCard(lapp(), lappValues({ ...STATEMENT, totalAssets: 0 }, JUDGED)).missing).toEqual(['debtRatio']);
    expect(scoreCard(lapp(), lappValues(STATEMENT, {})).missing).toEqual([
      'policyFit',
      'marketPotential',
      'sustainability',
    ]);
  });

  it('follows the bands and the year of the policy', () => {
    const { policy, issues } = parsePolicy({ lapp: { netMargin: [[0, 10]] }, year: { days: 360 } });
    expect(issues).toEqual([]);
    const values = lappValues(STATEMENT, JUDGED, policy);
    expect(values[4]).toBe(36);
    expect(scoreCard(lapp(policy), values).contributions[5]?.points).toBe(10);
    expect(scoreCard(lapp(policy), lappValues({ ...STATEMENT, netProfit: -1 }, JUDGED, policy)).missing).toEqual([
      'netMargin',
    ]);
  });
});
