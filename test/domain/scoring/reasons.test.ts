import { describe, expect, it } from 'vitest';
import { scoreCard } from '../../../src/domain/scoring/engine.js';
import { NINE_FACTOR } from '../../../src/domain/scoring/models/nineFactor.js';
import { scoreReasons } from '../../../src/domain/scoring/reasons.js';

describe('the reasons of a score', () => {
  it('are the factors that cost most, and the way to the next grade', () => {
    // Score 70. Lost: culture 10·60/100 = 6, brand 5, market share 4, management level 3.5, team 15·20/100 = 3 …
    const result = scoreCard(NINE_FACTOR, [80, 70, 60, 90, 75, 65, 85, 50, 40]);
    expect(scoreReasons(result)).toEqual([
      { code: 'factor-cost', factor: 'culture', points: 40, lost: 6 },
      { code: 'factor-cost', factor: 'brand', points: 50, lost: 5 },
      { code: 'factor-cost', factor: 'marketShare', points: 60, lost: 4 },
      { code: 'points-to-next-grade', grade: 'CA1', points: 16 },
    ]);
  });

  it('of a missing score are what is missing', () => {
    const result = scoreCard(NINE_FACTOR, [80, null, 60, 90, 75, 65, 85, 50, null]);
    expect(scoreReasons(result)).toEqual([
      { code: 'factor-missing', factor: 'capitalStrength' },
      { code: 'factor-missing', factor: 'culture' },
    ]);
  });

  it('full points leave nothing to say', () => {
    expect(scoreReasons(scoreCard(NINE_FACTOR, Array<number>(9).fill(100)))).toEqual([]);
  });
});
