import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCard } from '../../../src/domain/scoring/engine.js';
import { gradeOf } from '../../../src/domain/scoring/grades.js';
import { NINE_FACTOR } from '../../../src/domain/scoring/models/nineFactor.js';
import { nextGrade } from '../../../src/domain/scoring/nextGrade.js';

const rowOfPoints = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 9, maxLength: 9 });

describe('what would lift a customer', () => {
  it('is nothing at the best grade and without a score', () => {
    expect(nextGrade(scoreCard(NINE_FACTOR, new Array<number>(9).fill(90)))).toBeNull();
    expect(nextGrade(scoreCard(NINE_FACTOR, [90]))).toBeNull();
  });

  it('is the factor whose full points would raise the score most, and it does so', () => {
    fc.assert(
      fc.property(rowOfPoints, (points) => {
        const result = scoreCard(NINE_FACTOR, points);
        const next = nextGrade(result);
        if (next === null) return gradeOf(result.score) === 'CA1';
        const raised = NINE_FACTOR.factors.map((_, place) => {
          const better = scoreCard(NINE_FACTOR, points.with(place, 100));
          return better.score ?? 0;
        });
        const at = NINE_FACTOR.factors.findIndex(({ id }) => id === next.factor);
        expect(raised[at]).toBeCloseTo(next.score, 9);
        expect(Math.max(...raised)).toBeCloseTo(next.score, 9);
        // A grade is reached exactly when the raised score has one at least as good ("CA1" sorts before "CA2").
        expect(next.reached).toBe(gradeOf(next.score) <= next.grade);
        return gradeOf(next.bound) === next.grade && next.needed > 0;
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
