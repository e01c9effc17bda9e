import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/records/headers/fields.js';
import { scoreCard } from '../../../src/domain/scoring/engine.js';
import { isScorecardId, SCORECARDS } from '../../../src/domain/scoring/registry.js';

describe.each(Object.entries(SCORECARDS))('the model %s', (id, model) => {
  const card = model();
  const points = fc.array(fc.integer({ min: 1, max: card.scaleMax }), {
    minLength: card.factors.length,
    maxLength: card.factors.length,
  });

  it('is registered under its own id', () => {
    expect(card.id).toBe(id);
    expect(isScorecardId(id)).toBe(true);
  });

  it('stays within 0 to 100 and is the sum of its contributions', () => {
    fc.assert(
      fc.property(points, (given) => {
        const { score, contributions } = scoreCard(card, given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score ?? NaN, 9);
      }),
    );
  });

  it('never falls when one factor rises', () => {
    fc.assert(
      fc.property(points, fc.nat(), (given, place) => {
        const index = place % given.length;
        const better = given.map((one, at) => (at === index ? card.scaleMax : one));
        expect(scoreCard(card, better).score).toBeGreaterThanOrEqual((scoreCard(card, given).score ?? NaN) - 1e-9);
      }),
    );
  });

  it('has no score when any factor is missing', () => {
    for (const index of card.factors.keys()) {
      const values: (number | null)[] = card.factors.map(() => card.scaleMax);
      values[index] = null;
      expect(scoreCard(card, values).missing).toEqual([card.factors[index]?.id]);
    }
  });

  it('takes its factors from columns that the scores table has', () => {
    const columns: readonly string[] = FIELDS.scores;
    for (const factor of card.factors) expect(columns).toContain(factor.id);
  });
});

it('an unknown model is not registered', () => {
  expect(isScorecardId('ten-factor')).toBe(false);
  expect(isScorecardId('toString')).toBe(false);
});
