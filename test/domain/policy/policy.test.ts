import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, parsePolicy, POLICY_SETTINGS } from '../../../src/domain/policy/policy.js';

describe('the policy', () => {
  it('has defaults that its own settings accept', () => {
    const all = [...POLICY_SETTINGS.values()].flatMap((group) => [...group.values()]);
    expect(all.every((setting) => setting.accepts(setting.default))).toBe(true);
    expect(all.length).toBeGreaterThan(15);
  });

  it('is all defaults when nothing is given', () => {
    expect(parsePolicy({})).toEqual({ policy: DEFAULT_POLICY, issues: [] });
  });

  it('takes what is given and leaves the rest', () => {
    const { policy, issues } = parsePolicy({ aging: { limits: [15, 45] }, abc: { a: 0.8, crossing: true } });
    expect(issues).toEqual([]);
    expect(policy.aging).toEqual({ ...DEFAULT_POLICY.aging, limits: [15, 45] });
    expect(policy.abc).toEqual({ a: 0.8, b: 0.95, crossing: true });
    expect(policy.core).toEqual(DEFAULT_POLICY.core);
  });

  it.each([
    [{ aging: { limits: [30, 30] } }, 'aging.limits'],
    [{ aging: { limits: [] } }, 'aging.limits'],
    [{ aging: { limits: '30,60' } }, 'aging.limits'],
    [{ aging: { basis: 'invoice' } }, 'aging.basis'],
    [{ abc: { a: '0.75' } }, 'abc.a'],
    [{ abc: { a: 75 } }, 'abc.a'],
    [{ abc: { a: NaN } }, 'abc.a'],
    [{ abc: { crossing: 1 } }, 'abc.crossing'],
    [{ paymentHabit: { limits: [-20, 3, 30] } }, 'paymentHabit.limits'],
    [{ grades: { bands: { CA1: 86, CA2: 90, CA3: 46, CA4: 31, CA5: 16, CA6: 0 } } }, 'grades.bands'],
    [{ grades: { bands: { CA1: 86 } } }, 'grades.bands'],
    [{ review: { months: { A: 6, B: 3, D: 1 } } }, 'review.months'],
    [
      { review: { classes: { CA1: 'A', CA2: 'B', CA3: 'B', CA4: 'C', CA5: 'C', CA6: 'C', NR: 'D' } } },
      'review.classes',
    ],
    [{ paymentIndex: { points: [[0, 80]] } }, 'paymentIndex.points'],
    [
      {
        paymentIndex: {
          points: [
            [0, 80],
            [0, 70],
          ],
        },
      },
      'paymentIndex.points',
    ],
    [
      {
        paymentIndex: {
          points: [
            [0, 80],
            [30, 101],
          ],
        },
      },
      'paymentIndex.points',
    ],
    [{ lapp: { currentRatio: [] } }, 'lapp.currentRatio'],
    [{ lapp: { currentRatio: [[1, 101]] } }, 'lapp.currentRatio'],
    [{ lapp: { currentRatio: [['1', 50]] } }, 'lapp.currentRatio'],
    [{ lapp: { currentRatio: [[1, 50, 2]] } }, 'lapp.currentRatio'],
    [
      {
        lapp: {
          currentRatio: [
            [1, 50],
            [null, 20],
          ],
        },
      },
      'lapp.currentRatio',
    ],
    [
      {
        lapp: {
          currentRatio: [
            [1, 50],
            [1, 20],
          ],
        },
      },
      'lapp.currentRatio',
    ],
    [{ limit: { shareOfNetAssets: -1 } }, 'limit.shareOfNetAssets'],
    [{ aging: [30] }, 'aging'],
  ])('%j is not accepted, and is named', (given, path) => {
    const { policy, issues } = parsePolicy(given);
    expect(issues).toMatchObject([{ code: 'not-accepted', path }]);
    expect(policy).toEqual(DEFAULT_POLICY);
  });

  it('takes bands with and without a lowest bound', () => {
    const currentRatio = [
      [null, 10],
      [-1, 20],
    ];
    const { policy, issues } = parsePolicy({ lapp: { currentRatio, quickRatio: [[0.5, 100]] } });
    expect(issues).toEqual([]);
    expect([policy.lapp.currentRatio, policy.lapp.quickRatio]).toEqual([currentRatio, [[0.5, 100]]]);
  });

  it('names a setting and a group that it does not know', () => {
    expect(parsePolicy({ aging: { colour: 'red' }, weather: {} }).issues).toEqual([
      { code: 'unknown-setting', path: 'aging.colour', value: 'red' },
      { code: 'unknown-setting', path: 'weather', value: {} },
    ]);
  });

  it('wants the A line no higher than the B line', () => {
    expect(parsePolicy({ abc: { a: 0.96 } }).issues).toEqual([{ code: 'out-of-order', path: 'abc.b', value: 0.95 }]);
  });

  it('must be a table of groups', () => {
    expect(parsePolicy(null).issues).toEqual([{ code: 'not-accepted', path: '', value: null }]);
  });
});
