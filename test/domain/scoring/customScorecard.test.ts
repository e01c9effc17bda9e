import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/locales/language.js';
import { MODEL_TEXTS } from '../../../src/locales/modelTexts.js';
import { customScorecard, type ScorecardRow } from '../../../src/domain/scoring/customScorecard.js';
import { scoreCard } from '../../../src/domain/scoring/engine.js';
import { rate } from '../../../src/domain/scoring/rating.js';

const HEAD = { id: 'own', version: 3, scaleMax: 10 };

const ROWS: readonly ScorecardRow[] = [
  { row: 5, factor: 'Visit', weight: 1 },
  { row: 6, factor: 'Days late', weight: 3, direction: 'lower', from: '', points: 10 },
  { row: 7, from: 10, points: 5 },
  { row: 8, factor: ' Days late ', from: 60, points: 0 },
  { row: 9, grade: 'good', from: 60 },
  { row: 10, grade: 'weak', from: 0 },
  { row: 11 },
];

function issuesOf(...rows: readonly ScorecardRow[]): readonly (readonly [string, number | null])[] {
  return customScorecard(HEAD, rows).issues.map(({ code, row }) => [code, row]);
}

describe('a company’s own scorecard', () => {
  it('is read from rows and scores like any other', () => {
    const { scorecard, issues } = customScorecard(HEAD, ROWS);
    expect(issues).toEqual([]);
    if (scorecard === null) throw new Error('no scorecard');
    // Visit 6 of 10; 35 days late give 5 of 10: (1·60 + 3·50) / 4 = 52.5
    expect(scoreCard(scorecard, [6, 35]).score).toBe(52.5);
    expect(rate(scorecard, { values: [6, 35], ratedOn: 45000 })).toMatchObject({
      model: 'own',
      version: 3,
      grade: 'weak',
    });
    expect(rate(scorecard, { values: [10, -4], ratedOn: 45000 }).grade).toBe('good');
    expect(scoreCard(scorecard, [6, null]).missing).toEqual(['Days late']);
  });

  it('takes bands in any order, blank or null or spaced cells alike, and factors named by numbers', () => {
    const { scorecard, issues } = customScorecard(HEAD, [
      { row: 2, factor: ' ', weight: '', from: null, points: ' ' },
      { row: 3, factor: 2024, weight: 1, direction: ' ', from: 50, points: 10 },
      { row: 4, factor: null, weight: null, grade: ' ', from: 0, points: 2 },
      { row: 5, grade: 'best', from: 100 },
      { row: 6, grade: 'rest', from: 0 },
    ]);
    expect(issues).toEqual([]);
    if (scorecard === null) throw new Error('no scorecard');
    expect(scorecard.factors.map(({ id, direction }) => [id, direction])).toEqual([['2024', 'higher']]);
    expect([10, 49.9, 50].map((value) => scoreCard(scorecard, [value]).score)).toEqual([20, 20, 100]);
    expect(rate(scorecard, { values: [50], ratedOn: 45000 }).grade).toBe('best');
  });

  it('without grades takes those of the policy', () => {
    const { scorecard } = customScorecard(HEAD, [{ row: 2, factor: 'Visit', weight: 2 }]);
    if (scorecard === null) throw new Error('no scorecard');
    expect(rate(scorecard, { values: [9], ratedOn: 45000 }).grade).toBe('CA1');
  });
});

describe('what is wrong with a row is named with its number', () => {
  const visit = { row: 2, factor: 'Visit', weight: 1 };

  it.each<[string, ScorecardRow[], [string, number | null][]]>([
    ['no factor at all', [], [['no-factor', null]]],
    ['weights all 0', [{ ...visit, weight: 0 }], [['no-weight', null]]],
    ['a weight in words', [visit, { row: 3, factor: 'Size', weight: 'much' }], [['weight-not-number', 3]]],
    ['a weight below 0', [visit, { row: 3, factor: 'Size', weight: -1 }], [['weight-not-number', 3]]],
    ['a factor without a weight', [visit, { row: 3, factor: 'Size' }], [['weight-not-number', 3]]],
    ['a factor twice', [visit, { row: 3, factor: 'Visit', weight: 2 }], [['factor-twice', 3]]],
    ['a direction of its own', [{ ...visit, direction: 'sideways' }], [['direction-unknown', 2]]],
    ['a band before any factor', [{ row: 1, from: 1, points: 2 }, visit], [['band-without-factor', 1]]],
    ['points before any factor', [{ row: 1, points: 2 }, visit], [['band-without-factor', 1]]],
    ['a bound before any factor', [{ row: 1, from: 2 }, visit], [['band-without-factor', 1]]],
    [
      'a weight that is no finite number',
      [visit, { row: 3, factor: 'Size', weight: Infinity }],
      [['weight-not-number', 3]],
    ],
    [
      'a weight as text',
      [{ ...visit, weight: '5' }],
      [
        ['weight-not-number', 2],
        ['no-weight', null],
      ],
    ],
    [
      'a grade from below 0',
      [visit, { row: 3, grade: 'good', from: 0 }, { row: 4, grade: 'worst', from: -1 }],
      [['grade-not-on-scale', 4]],
    ],
    ['a weight without a factor', [visit, { row: 3, weight: 2 }], [['band-without-factor', 3]]],
    ['a bound in words', [visit, { row: 3, from: 'x', points: 2 }], [['bound-not-number', 3]]],
    ['a bound twice', [visit, { row: 3, from: 1, points: 2 }, { row: 4, from: 1, points: 3 }], [['bound-twice', 4]]],
    [
      'a blank bound further down',
      [visit, { row: 3, from: 1, points: 2 }, { row: 4, points: 3 }],
      [['bound-missing', 4]],
    ],
    ['points beyond the scale', [visit, { row: 3, from: 1, points: 11 }], [['points-not-on-scale', 3]]],
    ['points below 0', [visit, { row: 3, from: 1, points: -1 }], [['points-not-on-scale', 3]]],
    ['a bound without points', [visit, { row: 3, from: 1 }], [['points-not-on-scale', 3]]],
    [
      'points that fall where higher is better',
      [visit, { row: 3, from: 1, points: 5 }, { row: 4, from: 2, points: 4 }],
      [['points-against-direction', 4]],
    ],
    [
      'points that rise where lower is better',
      [
        { ...visit, direction: 'Lower', from: 1, points: 4 },
        { row: 4, from: 2, points: 5 },
      ],
      [['points-against-direction', 4]],
    ],
    [
      'a grade twice',
      [visit, { row: 3, grade: 'good', from: 0 }, { row: 4, grade: 'good', from: 50 }],
      [['grade-twice', 4]],
    ],
    [
      'two grades from one score',
      [visit, { row: 3, grade: 'good', from: 0 }, { row: 4, grade: 'bad', from: 0 }],
      [['bound-twice', 4]],
    ],
    [
      'a grade in a factor’s row',
      [visit, { row: 3, grade: 'good', factor: 'Size', from: 0 }],
      [['grade-and-factor', 3]],
    ],
    [
      'a grade without a bound',
      [visit, { row: 3, grade: 'good', from: 0 }, { row: 4, grade: 'best' }],
      [['bound-not-number', 4]],
    ],
    [
      'a grade from beyond 100',
      [visit, { row: 3, grade: 'good', from: 0 }, { row: 4, grade: 'best', from: 101 }],
      [['grade-not-on-scale', 4]],
    ],
    ['no grade from 0', [visit, { row: 3, grade: 'good', from: 50 }], [['grades-not-from-zero', null]]],
  ])('%s', (_, rows, issues) => {
    expect(issuesOf(...rows)).toEqual(issues);
    expect(customScorecard(HEAD, rows).scorecard).toBeNull();
  });

  it.each(LANGUAGES)('and every sentence in %s that has a row says so', (language) => {
    for (const [code, sentence] of Object.entries(MODEL_TEXTS[language].scorecardIssues)) {
      const whole = ['no-factor', 'no-weight', 'grades-not-from-zero'].includes(code);
      expect(sentence.includes('{{row}}'), code).toBe(!whole);
    }
  });
});
