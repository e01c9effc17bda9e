import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../src/records/headers/fields.js';
import { parsePolicy } from '../../../../src/domain/policy/policy.js';
import { scoreCard } from '../../../../src/domain/scoring/engine.js';
import { NINE_FACTOR, nineFactor } from '../../../../src/domain/scoring/models/nineFactor.js';

describe('the nine-factor scorecard', () => {
  it('weighs as the source text does', () => {
    expect(NINE_FACTOR.factors.map(({ weight }) => weight)).toEqual([15, 10, 10, 15, 10, 10, 10, 10, 10]);
  });

  it('scores the example of its comment', () => {
    // 15·80 + 10·70 + 10·60 + 15·90 + 10·75 + 10·65 + 10·85 + 10·50 + 10·40 = 7,000
    expect(scoreCard(NINE_FACTOR, [80, 70, 60, 90, 75, 65, 85, 50, 40]).score).toBe(70);
  });

  it('follows the weights of the policy', () => {
    const { policy, issues } = parsePolicy({
      nineFactor: {
        weights: {
          managementTeam: 1,
          capitalStrength: 0,
          marketShare: 0,
          technology: 0,
          productQuality: 0,
          managementLevel: 0,
          scale: 0,
          brand: 0,
          culture: 1,
        },
      },
    });
    expect(issues).toEqual([]);
    expect(scoreCard(nineFactor(policy), [80, null, null, null, null, null, null, null, 40]).score).toBe(60);
  });

  it('takes its factors from columns that the scores table has', () => {
    const columns: readonly string[] = FIELDS.scores;
    for (const factor of NINE_FACTOR.factors) expect(columns).toContain(factor.id);
  });
});
