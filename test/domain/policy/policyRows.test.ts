import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY, POLICY_SETTINGS } from '../../../src/domain/policy/policy.js';
import { policyOfRows, rowsOfPolicy, type PolicyCell } from '../../../src/domain/policy/policyRows.js';
import type { Setting } from '../../../src/domain/policy/settings.js';

const row = (path: string, value: PolicyCell, item: PolicyCell = '') => ({ path, item, value });

describe('a policy as rows', () => {
  it('is the same policy again', () => {
    expect(policyOfRows(rowsOfPolicy(DEFAULT_POLICY))).toEqual({ policy: DEFAULT_POLICY, issues: [] });
  });

  it('has a row for each value, and one for each entry of a table or point of a curve', () => {
    const rows = rowsOfPolicy(DEFAULT_POLICY);
    expect(rows).toContainEqual(row('aging.limits', '30, 60, 90'));
    expect(rows).toContainEqual(row('grades.bands', 86, 'CA1'));
    expect(rows).toContainEqual(row('paymentIndex.points', 80, 0));
    expect(rows).toContainEqual(row('limit.shareOfNetAssets', ''));
    expect(rows).toContainEqual(row('abc.crossing', false));
  });

  it('keeps the defaults of what has no row, and takes blank rows for none', () => {
    const { policy, issues } = policyOfRows([row('grades.bands', 90, 'CA1'), row('', ''), row('abc.a', 0.8)]);
    expect(issues).toEqual([]);
    expect(policy.grades.bands).toEqual({ ...DEFAULT_POLICY.grades.bands, CA1: 90 });
    expect(policy.abc).toEqual({ ...DEFAULT_POLICY.abc, a: 0.8 });
  });

  it('reads limits however they are separated, also a single one', () => {
    expect(policyOfRows([row('aging.limits', '15；45, 90')]).policy.aging.limits).toEqual([15, 45, 90]);
    expect(policyOfRows([row('aging.limits', 30)]).policy.aging.limits).toEqual([30]);
  });

  it('reads flags and choices however they are cased', () => {
    const { policy } = policyOfRows([row('abc.crossing', 'True'), row('aging.basis', ' DOCUMENT')]);
    expect([policy.abc.crossing, policy.aging.basis]).toEqual([true, 'document']);
  });

  it.each([
    ['unknown-setting', 'path', row('grades.band', 1, 'CA1')],
    ['unknown-setting', 'path', row('__proto__.x', 1)],
    ['unknown-item', 'item', row('grades.bands', 1, 'CA7')],
    ['unknown-item', 'item', row('nineFactor.weights', 10, '__proto__')],
    ['not-accepted', 'value', row('grades.bands', 'high', 'CA1')],
    ['not-accepted', 'value', row('nineFactor.weights', -1, 'brand')],
    ['not-accepted', 'value', row('abc.a', '')],
    ['not-accepted', 'value', row('abc.crossing', 'perhaps')],
    ['not-accepted', 'value', row('aging.basis', 'invoice')],
    ['not-accepted', 'value', row('aging.limits', '60, 30')],
    ['not-accepted', 'value', row('aging.limits', '')],
    ['not-accepted', 'value', row('orderCheck.grades', 'maybe', 'CA1')],
    ['not-accepted', 'value', row('paymentIndex.points', 50, 'a')],
  ] as const)('refuses %s in the %s', (code, cell, wrong) => {
    const { issues } = policyOfRows([row('abc.b', 0.95), wrong]);
    expect(issues).toEqual([{ code, row: 1, cell, path: wrong.path, given: wrong[cell] }]);
  });

  it('refuses the second row of one value', () => {
    const twice = [
      row('core.line', 0.7),
      row('core.line', 0.8),
      row('grades.bands', 90, 'CA1'),
      row('grades.bands', 91, 'CA1'),
    ];
    expect(policyOfRows(twice).issues.map(({ code, row: at }) => [code, at])).toEqual([
      ['repeated', 1],
      ['repeated', 3],
    ]);
  });

  it('refuses bands that overlap, at the first of them', () => {
    const { issues } = policyOfRows([row('abc.a', 0.7), row('grades.bands', 61, 'CA1')]);
    expect(issues).toEqual([{ code: 'not-accepted', row: 1, cell: 'value', path: 'grades.bands', given: 61 }]);
  });

  it('refuses ABC lines out of order, whichever of them stands there', () => {
    expect(policyOfRows([row('abc.a', 0.96)]).issues).toMatchObject([{ code: 'out-of-order', row: 0 }]);
    expect(policyOfRows([row('abc.b', 0.5)]).issues).toMatchObject([{ code: 'out-of-order', row: 0 }]);
  });

  it('never throws, and either understands a row or names it', () => {
    const paths = [...POLICY_SETTINGS].flatMap(([group, own]) => [...own.keys()].map((name) => `${group}.${name}`));
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('CA1', 'due', '30, 60', ''));
    const rows = fc.array(
      fc.record({ path: fc.oneof(fc.constantFrom(...paths), fc.string()), item: cell, value: cell }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const { policy, issues } = policyOfRows(given);
        for (const { row: at } of issues) expect(given[at]).toBeDefined();
        if (issues.length === 0) expect(policyOfRows(rowsOfPolicy(policy)).policy).toEqual(policy);
        const accepted = (setting: Setting, value: unknown) => expect(setting.accepts(value)).toBe(true);
        for (const [group, own] of POLICY_SETTINGS) {
          const values = Object.entries(policy).find(([name]) => name === group)?.[1] ?? {};
          for (const [name, value] of Object.entries(values)) {
            const setting = own.get(name);
            if (setting) accepted(setting, value);
          }
        }
      }),
    );
  });
});
