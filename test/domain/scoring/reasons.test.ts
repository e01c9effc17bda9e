import { describe, expect, it } from 'vitest';
import { scoreCard } from '../../../src/domain/scoring/engine.js';
import { gradeOf } from '../../../src/domain/scoring/grades.js';
import { NINE_FACTOR } from '../../../src/domain/scoring/models/nineFactor.js';
import { liftingFactors, scoreReasons } from '../../../src/domain/scoring/reasons.js';

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

describe('what lifts a customer one grade', () => {
  it('are the factors that could do it alone, the smallest rise first', () => {
    // Score 79.5 (all 80 but culture 75); CA1 begins at 86, so 6.5 are needed. With weight 15 a full rise from 80 gives 3,
    // with weight 10 from 75 gives 2.5: no single factor is enough.
    const even = scoreCard(NINE_FACTOR, [80, 80, 80, 80, 80, 80, 80, 80, 75]);
    expect(liftingFactors(even)).toEqual([]);
    // Score 83: team 15·60 = 9, culture 10·50 = 5, the rest 75·92 = 69. 3 are needed: team to 60 + 3/0.15 = 80, culture to
    // 50 + 3/0.1 = 80; technology (15) from 92 gives at most 1.2.
    const uneven = scoreCard(NINE_FACTOR, [60, 92, 92, 92, 92, 92, 92, 92, 50]);
    expect(uneven.score).toBeCloseTo(83, 9);
    const lifts = liftingFactors(uneven);
    expect(lifts.map(({ factor, grade, from }) => [factor, grade, from])).toEqual([
      ['managementTeam', 'CA1', 60],
      ['culture', 'CA1', 50],
    ]);
    expect(lifts[0]?.to).toBeCloseTo(80, 9);
    expect(lifts[1]?.to).toBeCloseTo(80, 9);
  });

  it('stand with the smallest rise first, wherever they stand in the model', () => {
    const card = { ...NINE_FACTOR, factors: [1, 3, 2].map((weight, index) => ({ id: `f${index}`, weight })) };
    // Score (1·10 + 3·40 + 2·46) / 6 = 37: CA3 begins at 46, 9 are missing. f0 alone gives 54 / 1 more: to 64; f1 18: to 58; f2 27: to 73.
    const lifts = liftingFactors(scoreCard(card, [10, 40, 46]));
    expect(lifts.map(({ factor, grade, to }) => [factor, grade, Math.round(to)])).toEqual([
      ['f1', 'CA3', 58],
      ['f2', 'CA3', 73],
      ['f0', 'CA3', 64],
    ]);
  });

  it('goes for the next grade, in whatever order the grades are written', () => {
    const bands = [
      { from: 0, value: 'low' },
      { from: 50, value: 'middle' },
      { from: 90, value: 'high' },
    ];
    const result = scoreCard(NINE_FACTOR, Array<number>(9).fill(40));
    for (const written of [bands, [...bands].reverse()]) {
      expect(scoreReasons(result, 0, written)).toEqual([{ code: 'points-to-next-grade', grade: 'middle', points: 10 }]);
    }
  });

  it('keeps its promise: the raised factor reaches the grade', () => {
    const points = [60, 92, 92, 92, 92, 92, 92, 92, 50];
    for (const { factor, to } of liftingFactors(scoreCard(NINE_FACTOR, points))) {
      const place = NINE_FACTOR.factors.findIndex(({ id }) => id === factor);
      const raised = points.map((one, index) => (index === place ? to : one));
      expect(gradeOf(scoreCard(NINE_FACTOR, raised).score)).toBe('CA1');
    }
  });

  it('is nothing at the best grade or without a score', () => {
    expect(liftingFactors(scoreCard(NINE_FACTOR, Array<number>(9).fill(90)))).toEqual([]);
    expect(liftingFactors(scoreCard(NINE_FACTOR, [80]))).toEqual([]);
  });
});
