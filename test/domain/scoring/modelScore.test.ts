import { describe, expect, it } from 'vitest';
import { modelScore } from '../../../src/domain/scoring/modelScore.js';
import { SCORECARD_IDS } from '../../../src/domain/scoring/registry.js';

const NOTHING = { points: null, paymentIndex: null, ratedOn: 45_000 };

describe('a score by any model', () => {
  it('takes the factors of the model from what is known, whatever else is known', () => {
    const points = new Map<string, number | null>([
      ...Object.entries({ character: 90, capacity: 80, capital: 70, collateral: 60, conditions: 50 }),
      ['brand', 10],
    ]);
    // Equal weights: (90 + 80 + 70 + 60 + 50) / 5.
    expect(modelScore('five-c', { ...NOTHING, points })).toMatchObject({ grade: 'CA2', result: { score: 70 } });
  });

  it('names what is missing, and is NR', () => {
    const points = new Map([['character', 90]]);
    expect(modelScore('five-c', { ...NOTHING, points })).toMatchObject({
      grade: 'NR',
      result: { score: null, missing: ['capacity', 'capital', 'collateral', 'conditions'] },
    });
  });

  it('makes points of the ratios of LAPP by its bands', () => {
    const points = new Map([
      // 80, 80 and 50 points; 50 and 20; 80; all by the bands of the standard policy.
      ...Object.entries({ currentRatio: 1.5, quickRatio: 0.9, debtRatio: 0.6 }),
      ...Object.entries({ receivableTurnover: 4, collectionDays: 91, netMargin: 0.06 }),
      ...Object.entries({ policyFit: 60, marketPotential: 60, sustainability: 60 }),
    ]);
    // Groups weigh the same: (210 / 3 + 70 / 2 + 80 + 60) / 4 = (70 + 35 + 80 + 60) / 4.
    expect(modelScore('lapp', { ...NOTHING, points })?.result.score).toBeCloseTo(61.25, 9);
  });

  it('is the index of the ledger for the payment index, and a grade CA for every model', () => {
    expect(modelScore('payment-index', { ...NOTHING, paymentIndex: 80 })).toMatchObject({
      grade: 'CA2',
      result: { score: 80 },
    });
    const points = new Map(
      ['basicFacts', 'companySize', 'profitLevel', 'debtCapacity', 'bankCredit', 'tradeCredit', 'cooperationHistory']
        .concat('dealingVolume', 'serviceNeed', 'industryPotential', 'strategyFit')
        .map((factor) => [factor, 90] as const),
    );
    expect(modelScore('evaluation', { ...NOTHING, points })?.grade).toBe('CA1');
  });

  it('is none where nothing is stated that the model asks for', () => {
    for (const id of SCORECARD_IDS) expect(modelScore(id, NOTHING)).toBeNull();
    expect(modelScore('five-c', { ...NOTHING, points: new Map([['brand', 50]]) })).toBeNull();
  });
});
