import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/locales/language.js';
import { MODEL_TEXTS } from '../../../src/locales/modelTexts.js';
import { scoreCard, type Scorecard } from '../../../src/domain/scoring/engine.js';
import { GIVEN_FACTORS } from '../../../src/domain/policy/scorecardSettings.js';
import { mappingAs } from '../../../src/records/headers/recognise.js';
import { isScorecardId, SCORECARDS } from '../../../src/domain/scoring/registry.js';

/** What every model keeps, whatever its factors. */
describe.each(Object.entries(SCORECARDS))('the model %s', (id, model) => {
  const card: Scorecard = model();
  const values = fc.tuple(
    ...card.factors.map(({ bands }) =>
      bands === undefined
        ? fc.integer({ min: 1, max: card.scaleMax })
        : fc.double({ min: -5, max: 400, noNaN: true, noDefaultInfinity: true }).filter((raw) => raw !== 0),
    ),
  );

  it('is registered under its own id, with a version', () => {
    expect(card.id).toBe(id);
    expect(isScorecardId(id)).toBe(true);
    expect(card.version).toBeGreaterThanOrEqual(1);
  });

  it('has factors of different names, each with weight', () => {
    expect(new Set(card.factors.map((factor) => factor.id)).size).toBe(card.factors.length);
    for (const { weight } of card.factors) expect(weight).toBeGreaterThan(0);
  });

  it('stays within 0 to 100 and is the sum of its contributions', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { score, contributions } = scoreCard(card, given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score ?? NaN, 9);
      }),
    );
  });

  it('never falls when one factor gets better', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.integer({ min: 1, max: 100 }), (given, place, by) => {
        const index = place % given.length;
        const factor = card.factors[index];
        const better = given.map((one, at) => {
          if (at !== index) return one;
          if (factor?.bands === undefined) return Math.min(card.scaleMax, one + by);
          return factor.direction === 'lower' ? one - by : one + by;
        });
        expect(scoreCard(card, better).score).toBeGreaterThanOrEqual((scoreCard(card, given).score ?? NaN) - 1e-9);
      }),
    );
  });

  it('has no score when any factor is missing, and names it', () => {
    for (const index of card.factors.keys()) {
      const full: (number | null)[] = card.factors.map(() => 1);
      full[index] = null;
      const result = scoreCard(card, full);
      expect(result.score).toBeNull();
      if (card.factors.length > 1) expect(result.missing).toEqual([card.factors[index]?.id]);
    }
  });

  it('has bands for every value, with points on its scale', () => {
    for (const { bands } of card.factors) {
      if (bands === undefined) continue;
      expect(bands[0]?.from).toBe(-Infinity);
      for (const { value } of bands) expect(value >= 0 && value <= card.scaleMax).toBe(true);
    }
  });

  it.each(LANGUAGES)('has a name for itself and for each factor and group in %s', (language) => {
    // The compiler asks for the texts; here it is seen that none is blank and no two factors share one.
    const texts = MODEL_TEXTS[language];
    const own: { name: string; factors: Readonly<Record<string, string>> } =
      texts.scorecards[id as keyof typeof SCORECARDS]; // Object.entries forgets the keys' type
    expect(own.name.trim()).not.toBe('');
    expect(Object.keys(own.factors).sort()).toEqual(card.factors.map((factor) => factor.id).sort());
    const names = Object.values(own.factors);
    expect(new Set(names).size).toBe(names.length);
    const groups: Readonly<Record<string, string>> = texts.groups;
    for (const { group } of card.factors) if (group !== undefined) expect(groups[group]?.trim()).toBeTruthy();
  });
});

it('an unknown model is not registered', () => {
  expect(isScorecardId('ten-factor')).toBe(false);
  expect(isScorecardId('toString')).toBe(false);
});

describe('the factors that a scores table can hold', () => {
  it('are those of all models that are given points, each under one name only', () => {
    const factors = Object.values(SCORECARDS).flatMap((model) => model().factors.map(({ id }): string => id));
    expect(new Set(GIVEN_FACTORS).size).toBe(GIVEN_FACTORS.length);
    expect([...GIVEN_FACTORS].sort()).toEqual(factors.filter((id) => id !== 'paymentIndex').sort());
  });

  it.each(LANGUAGES)('are recognised by the names that the models give them (%s)', (language) => {
    for (const { factors } of Object.values(MODEL_TEXTS[language].scorecards)) {
      for (const [factor, name] of Object.entries<string>(factors)) {
        if (factor === 'paymentIndex') continue;
        expect([...mappingAs('scores', [name]).fields.keys()], name).toEqual([factor]);
      }
    }
  });
});
