import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnScale, scoreCard, type Scorecard } from '../../../src/domain/scoring/engine.js';

const TWO: Scorecard<'skill' | 'funds'> = {
  id: 'two',
  version: 1,
  factors: [
    { id: 'skill', weight: 3 },
    { id: 'funds', weight: 1 },
  ],
  scaleMax: 100,
};

describe('a scorecard', () => {
  it('weighs points, and says what each factor gave and cost', () => {
    // (3·80 + 1·40) / 4 = 70; skill gives 60 of 75, funds 10 of 25.
    expect(scoreCard(TWO, [80, 40])).toEqual({
      score: 70,
      contributions: [
        { factor: 'skill', points: 80, contribution: 60, lost: 15 },
        { factor: 'funds', points: 40, contribution: 10, lost: 15 },
      ],
      missing: [],
    });
  });

  it('converts a five-point scale', () => {
    expect(scoreCard({ ...TWO, scaleMax: 5 }, [4, 2]).score).toBe(70);
  });

  it('gives no score when a factor with weight is missing, and names it', () => {
    expect(scoreCard(TWO, [80, null])).toEqual({ score: null, contributions: [], missing: ['funds'] });
    expect(scoreCard(TWO, [80]).missing).toEqual(['funds']);
  });

  it('needs no value where the weight is 0', () => {
    const light = {
      ...TWO,
      factors: TWO.factors.map(({ id, weight }) => ({ id, weight: id === 'funds' ? 0 : weight })),
    };
    expect(scoreCard(light, [80, null]).score).toBe(80);
  });

  it('a row of nothing but 0 and blank is missing, for an empty cell may arrive as 0', () => {
    expect(scoreCard(TWO, [0, 0]).missing).toEqual(['skill', 'funds']);
    expect(scoreCard(TWO, [0, null]).missing).toEqual(['skill', 'funds']);
    expect(scoreCard(TWO, [0, 1]).score).toBe(0.25);
  });

  it('has no score when nothing carries weight', () => {
    expect(scoreCard({ ...TWO, factors: [{ id: 'skill', weight: 0 }] }, [50]).score).toBeNull();
  });

  it('turns a raw value into points by its bands; in no band is missing', () => {
    const bands = [
      { from: 1, value: 40 },
      { from: 2, value: 100 },
    ];
    const ratio: Scorecard = { ...TWO, factors: [{ id: 'current ratio', weight: 1, bands }] };
    expect(scoreCard(ratio, [1.5]).score).toBe(40);
    expect(scoreCard(ratio, [2]).score).toBe(100);
    expect(scoreCard(ratio, [0.5]).missing).toEqual(['current ratio']);
  });

  it.each([-1, 100.1, NaN])('refuses %f points on a scale of 100', (points) => {
    expect(isOnScale(TWO, points)).toBe(false);
    expect(() => scoreCard(TWO, [points, 50])).toThrow(RangeError);
  });

  it('counts points of a factor where lower is better down from the scale', () => {
    const risk: Scorecard = { ...TWO, factors: [{ id: 'risk', weight: 1, direction: 'lower' }] };
    expect(scoreCard(risk, [30]).score).toBe(70);
  });

  it('takes bands as they are where lower is better', () => {
    const bands = [
      { from: -Infinity, value: 100 },
      { from: 0.5, value: 20 },
    ];
    const debt: Scorecard = { ...TWO, factors: [{ id: 'debt', weight: 1, bands, direction: 'lower' }] };
    expect([scoreCard(debt, [-3]).score, scoreCard(debt, [0.4]).score, scoreCard(debt, [0.5]).score]).toEqual([
      100, 100, 20,
    ]);
  });

  it('knows 0 for a value where values are computed', () => {
    expect(scoreCard({ ...TWO, computed: true }, [0, 0]).score).toBe(0);
    expect(scoreCard({ ...TWO, computed: true }, [0, null]).missing).toEqual(['funds']);
  });

  it('binary dust above the scale is on it', () => {
    expect(isOnScale(TWO, 100.00000000000001)).toBe(true);
  });
});

describe('any scorecard', () => {
  const factors = fc.array(
    fc.record({ weight: fc.integer({ min: 0, max: 50 }), points: fc.integer({ min: 0, max: 10 }) }),
    {
      minLength: 1,
      maxLength: 22,
    },
  );
  const cardOf = (given: readonly { weight: number }[]): Scorecard => ({
    id: 'any',
    version: 1,
    factors: given.map(({ weight }, index) => ({ id: `f${index}`, weight })),
    scaleMax: 10,
  });

  it('has contributions that sum to the score, within 0 to 100', () => {
    fc.assert(
      fc.property(factors, (given) => {
        const { score, contributions } = scoreCard(
          cardOf(given),
          given.map(({ points }) => points),
        );
        fc.pre(score !== null);
        const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBeCloseTo(score, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        const lost = contributions.reduce((total, part) => total + part.lost, 0);
        expect(score + lost).toBeCloseTo(100, 9);
      }),
    );
  });

  it('never gains by a missing factor', () => {
    fc.assert(
      fc.property(factors, fc.nat(), (given, place) => {
        const index = place % given.length;
        const points = given.map((factor) => factor.points);
        const full = scoreCard(cardOf(given), points).score;
        const blanked = scoreCard(
          cardOf(given),
          points.map((one, at) => (at === index ? null : one)),
        ).score;
        if (given[index]?.weight === 0) expect(blanked === null || blanked === full).toBe(true);
        else expect(blanked).toBeNull();
      }),
    );
  });
});
