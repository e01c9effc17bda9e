import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/domain/comparison/compareRuns.js';
import type { Run, RunLine } from '../../../src/domain/comparison/run.js';
import { scoreCard, type Scorecard } from '../../../src/domain/scoring/engine.js';
import { gradeOf } from '../../../src/domain/scoring/grades.js';
import { day } from '../ledgerOf.js';

/** Skill weighs 3 of 4, funds 1. */
const TWO: Scorecard = {
  id: 'two',
  version: 1,
  factors: [
    { id: 'skill', weight: 3 },
    { id: 'funds', weight: 1 },
  ],
  scaleMax: 100,
};

function line(points: readonly (number | null)[] | null, more: Partial<RunLine> = {}): RunLine {
  const result = points === null ? null : scoreCard(TWO, points);
  return {
    customer: 'K',
    currency: null,
    grade: gradeOf(result?.score ?? null),
    result,
    buckets: [100, 0, 0, 0, 0],
    oldestDays: 0,
    ...more,
  };
}

function run(asOf: string, lines: readonly RunLine[], more: Partial<Run> = {}): Run {
  return { asOf: day(asOf), model: 'two', version: 1, limits: [30, 60, 90], lines, ...more };
}

/** The only customer that moved, from the end of May to the end of June (30 days). */
function moved(before: RunLine, now: RunLine, last: Partial<Run> = {}) {
  const { moved: all } = compareRuns(run('2024-05-31', [before], last), run('2024-06-30', [now]));
  expect(all.length).toBeLessThanOrEqual(1);
  return all[0] ?? null;
}

describe('a move of the grade', () => {
  it('is explained by the factors that changed, the largest effect first', () => {
    // Before (3·90 + 80) / 4 = 87.5, CA1; now (3·60 + 88) / 4 = 67, CA2. Skill took 3·30/4 = 22.5, funds gave 8/4 = 2.
    expect(moved(line([90, 80]), line([60, 88]))).toEqual({
      customer: 'K',
      currency: null,
      grade: { from: 'CA1', to: 'CA2', way: 'worse' },
      bucket: null,
      reasons: [
        { code: 'factor-fell', factor: 'skill', from: 90, to: 60, effect: -22.5 },
        { code: 'factor-rose', factor: 'funds', from: 80, to: 88, effect: 2 },
      ],
    });
  });

  it('from or to NR names what was filled in or went missing', () => {
    const nr = moved(line([90, 80]), line([90, null]));
    expect(nr?.grade).toEqual({ from: 'CA1', to: 'NR', way: 'neither' });
    expect(nr?.reasons).toEqual([{ code: 'factor-lost', factor: 'funds' }]);
    expect(moved(line([90, null]), line([90, 80]))?.reasons).toEqual([{ code: 'factor-filled', factor: 'funds' }]);
  });

  it('with the same points comes from other bounds of the grades', () => {
    const better = moved(line([90, 80], { grade: 'CA2' }), line([90, 80]));
    expect(better?.grade?.way).toBe('better');
    expect(better?.reasons).toEqual([{ code: 'bounds-changed' }]);
  });

  it('made with another model or version is put down to that', () => {
    const changed = { code: 'model-changed', from: 'two 0', to: 'two 1' };
    expect(moved(line([90, 80]), line([60, 80]), { version: 0 })?.reasons).toEqual([changed]);
    const other = { code: 'model-changed', from: 'five-c 1', to: 'two 1' };
    expect(moved(line([90, 80]), line([60, 80]), { model: 'five-c' })?.reasons).toEqual([other]);
  });

  it('says that scores are there for the first time, or no longer', () => {
    expect(moved(line(null), line([90, 80]))?.reasons).toEqual([{ code: 'score-first' }]);
    expect(moved(line([90, 80]), line(null))?.reasons).toEqual([{ code: 'score-gone' }]);
    expect(moved(line(null, { grade: 'Cash' }), line(null))?.reasons).toEqual([]);
  });
});

describe('a move of the bucket', () => {
  const aged = (oldestDays: number | null): RunLine => line([90, 80], { oldestDays });

  it.each([
    ['grew older with the days between the runs', 15, 45, 1, 2, 'worse', { code: 'grew-older', days: 30 }],
    ['fell as the older items were settled', 70, 5, 3, 1, 'better', { code: 'older-settled', from: 70, to: 5 }],
    [
      'rose though the oldest was settled: the next one is old too',
      20,
      40,
      1,
      2,
      'worse',
      { code: 'older-settled', from: 20, to: 40 },
    ],
    ['rose as an older item came to light', 15, 95, 1, 4, 'worse', { code: 'older-appeared', from: 15, to: 95 }],
    ['ended as all was settled', 15, null, 1, null, 'neither', { code: 'all-settled' }],
    ['began with the first item owed', null, -3, null, 0, 'neither', { code: 'first-owed' }],
  ] as const)('%s', (_, before, now, from, to, way, reason) => {
    const move = moved(aged(before), aged(now));
    expect(move?.bucket).toEqual({ from, to, way });
    expect(move?.reasons).toEqual([reason]);
  });

  it('is none where only the bounds of the buckets changed', () => {
    expect(moved(aged(-20), aged(10), { limits: [5, 10] })?.bucket).toEqual({ from: 0, to: 1, way: 'worse' });
    expect(moved(aged(10), aged(20), { limits: [5, 15] })).toBeNull();
  });

  it('is read from the amounts where the days are not known', () => {
    const { oldestDays: _, ...known } = aged(0);
    const before = { ...known, buckets: [100, 50, 0, 0, 0] };
    const now = { ...known, buckets: [80, 0, 70.5, 0, -10] };
    expect(moved(before, now)).toMatchObject({
      bucket: { from: 1, to: 2, way: 'worse' },
      reasons: [{ code: 'overdue-rose', from: 50, to: 60.5 }],
    });
    expect(moved(now, before)?.reasons).toEqual([{ code: 'overdue-fell', from: 60.5, to: 50 }]);
    expect(moved({ ...known, buckets: [0, 0, 0, 0, 0] }, before)?.bucket).toEqual({
      from: null,
      to: 1,
      way: 'neither',
    });
    // Aged by other bounds and without days it cannot be told.
    expect(moved(before, now, { limits: [15] })).toBeNull();
  });
});

describe('two runs', () => {
  it('match customers by name and currency, and list who appeared and who is gone', () => {
    const last = run('2024-05-31', [
      line([90, 80], { customer: 'A', currency: 'EUR' }),
      line([90, 80], { customer: 'B' }),
    ]);
    const present = run('2024-06-30', [
      line([60, 80], { customer: 'A', currency: 'USD' }),
      line([90, 80], { customer: 'A', currency: 'EUR' }),
    ]);
    const { moved: all, appeared, gone, unmoved } = compareRuns(last, present);
    expect([all, unmoved]).toEqual([[], 1]);
    expect(appeared.map(({ customer, currency }) => [customer, currency])).toEqual([['A', 'USD']]);
    expect(gone.map(({ customer }) => customer)).toEqual(['B']);
  });

  it('count everybody once: moved, unmoved or appeared', () => {
    const any = fc.record({
      customer: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      points: fc.tuple(fc.option(fc.integer({ min: 1, max: 100 })), fc.integer({ min: 1, max: 100 })),
      oldestDays: fc.option(fc.integer({ min: -40, max: 200 })),
    });
    const lines = fc.uniqueArray(any, { selector: ({ customer }) => customer });
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const written = (all: typeof before): RunLine[] =>
          all.map(({ customer, points, oldestDays }) => line(points, { customer, oldestDays }));
        const last = run('2024-05-31', written(before));
        const present = run('2024-06-30', written(now));
        const { moved: all, appeared, gone, unmoved } = compareRuns(last, present);
        expect(all.length + appeared.length + unmoved).toBe(now.length);
        expect(now.length - appeared.length).toBe(before.length - gone.length);
        for (const { reasons } of all) expect(reasons.length).toBeGreaterThan(0);
        expect(compareRuns(present, present).unmoved).toBe(now.length);
      }),
    );
  });
});
