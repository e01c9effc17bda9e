import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backTest, scoreAuc, scoreKs, turnedBad, type ScoredOutcome } from '../../../src/domain/scoring/backTest.js';

const good = (score: number | null): ScoredOutcome => ({ score, bad: false });
const bad = (score: number | null): ScoredOutcome => ({ score, bad: true });

describe('AUC', () => {
  it('counts pairs in which the good customer scored higher, ties half', () => {
    // 80 > 60, 80 > 20, 60 = 60 (½), 60 > 20: 3.5 of 4
    expect(scoreAuc([good(80), bad(60), good(60), bad(20)])).toBe(0.875);
  });

  it('is 1 when scores separate, 0 when they are upside down, ½ when all are alike', () => {
    expect(scoreAuc([good(2), good(3), bad(1)])).toBe(1);
    expect(scoreAuc([good(1), bad(2), bad(3)])).toBe(0);
    expect(scoreAuc([good(5), bad(5), bad(5)])).toBe(0.5);
  });

  it('agrees with counting every pair', () => {
    const outcomes = fc.array(fc.record({ score: fc.integer({ min: 0, max: 20 }), bad: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(outcomes, (given) => {
        const ones = given.filter((one) => !one.bad);
        const others = given.filter((one) => one.bad);
        fc.pre(ones.length > 0 && others.length > 0);
        let won = 0;
        for (const one of ones) {
          for (const other of others) won += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
        }
        expect(scoreAuc(given)).toBeCloseTo(won / (ones.length * others.length), 12);
      }),
    );
  });
});

describe('KS', () => {
  it('is the largest gap of the cumulated shares', () => {
    // Up to 20: bad ½, good 0. Up to 60: bad 1, good ½. Up to 80: 1 and 1.
    expect(scoreKs([good(80), bad(60), good(60), bad(20)])).toBe(0.5);
    expect(scoreKs([good(2), good(3), bad(1)])).toBe(1);
    expect(scoreKs([good(5), bad(5)])).toBe(0);
  });

  it('sees a scorecard that is upside down', () => {
    expect(scoreKs([good(1), bad(2)])).toBe(1);
  });

  it('lies within 0 to 1 and does not depend on order', () => {
    const outcomes = fc.array(fc.record({ score: fc.integer({ min: 0, max: 20 }), bad: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(outcomes, (given) => {
        const ks = scoreKs(given);
        expect(scoreKs([...given].reverse())).toBe(ks);
        if (typeof ks === 'number') expect(ks >= 0 && ks <= 1).toBe(true);
      }),
    );
  });
});

it.each([
  ['good', [good(50), good(60)]],
  ['bad', [bad(50)]],
  ['unscored', [good(null), bad(50)]],
  ['none', []],
])('customers who are all %s separate nothing', (_, outcomes) => {
  expect([scoreAuc(outcomes), scoreKs(outcomes)]).toEqual(['division-by-zero', 'division-by-zero']);
});

it('a customer turned bad when it paid more than 60 days late', () => {
  expect([turnedBad(60), turnedBad(60.5), turnedBad(-5)]).toEqual([false, true, false]);
});

describe('a back-test', () => {
  it('counts bad customers by grade, best first, those without a score last', () => {
    const result = backTest([good(90), good(88), bad(86), good(50), bad(50), bad(10), good(null)]);
    expect([result.good, result.bad]).toEqual([4, 3]);
    expect(result.byGrade).toEqual([
      { grade: 'CA1', count: 3, bad: 1, badRate: 1 / 3 },
      { grade: 'CA2', count: 0, bad: 0, badRate: 'division-by-zero' },
      { grade: 'CA3', count: 2, bad: 1, badRate: 0.5 },
      { grade: 'CA4', count: 0, bad: 0, badRate: 'division-by-zero' },
      { grade: 'CA5', count: 0, bad: 0, badRate: 'division-by-zero' },
      { grade: 'CA6', count: 1, bad: 1, badRate: 1 },
      { grade: 'NR', count: 1, bad: 0, badRate: 0 },
    ]);
    // Pairs of 3 scored good and 3 bad: 90 beats all (3), 88 beats all (3), 50 ties 50 and beats 10 (1.5): 7.5 of 9.
    expect(result.auc).toBeCloseTo(7.5 / 9, 12);
    // Up to 50: bad 2/3, good 1/3; up to 86: bad 1, good 1/3.
    expect(result.ks).toBeCloseTo(2 / 3, 12);
  });

  it('counts a score below all bands with those without a grade', () => {
    const { byGrade } = backTest([bad(49)], [{ from: 50, value: 'strong' }]);
    expect(byGrade.map(({ grade, count }) => [grade, count])).toEqual([
      ['strong', 0],
      ['NR', 1],
    ]);
  });

  it('takes the bands of any model', () => {
    const bands = [
      { from: 0, value: 'weak' },
      { from: 50, value: 'strong' },
    ];
    expect(backTest([good(50), bad(49)], bands).byGrade.map(({ grade, bad: turned }) => [grade, turned])).toEqual([
      ['strong', 0],
      ['weak', 1],
      ['NR', 0],
    ]);
  });
});
