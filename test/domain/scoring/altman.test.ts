import { describe, expect, it } from 'vitest';
import { altmanRatios, altmanScore } from '../../../src/domain/scoring/altman.js';

const STATEMENT = {
  workingCapital: 100,
  retainedEarnings: 200,
  ebit: 50,
  equity: 300,
  liabilities: 600,
  sales: 1500,
  totalAssets: 1000,
};

describe('Altman’s ratios', () => {
  it('are of total assets, equity of liabilities', () => {
    expect(altmanRatios(STATEMENT)).toEqual({ x1: 0.1, x2: 0.2, x3: 0.05, x4: 0.5, x5: 1.5 });
  });

  it.each(['totalAssets', 'liabilities'])('%s of 0 divide by zero', (figure) => {
    expect(altmanRatios({ ...STATEMENT, [figure]: 0 })).toBe('division-by-zero');
  });
});

it('total assets of 0 divide by zero whatever stands beside them, and are not the liabilities', () => {
  const empty = {
    workingCapital: 0,
    retainedEarnings: 0,
    ebit: 0,
    equity: 0,
    liabilities: 600,
    sales: 0,
    totalAssets: 0,
  };
  expect(altmanRatios(empty)).toBe('division-by-zero');
  expect(altmanRatios({ ...empty, totalAssets: 1000 })).toEqual({ x1: 0, x2: 0, x3: 0, x4: 0, x5: 0 });
});

describe('Altman Z', () => {
  const ratios = { x1: 0.1, x2: 0.2, x3: 0.05, x4: 0.5, x5: 1.5 };

  it('weighs the ratios by the coefficients of 1968', () => {
    // 0.12 + 0.28 + 0.165 + 0.3 + 1.5 = 2.365
    const { z, zone, contributions } = altmanScore(ratios);
    expect(z).toBeCloseTo(2.365, 12);
    expect(zone).toBe('grey');
    expect(Object.values(contributions).reduce((sum, part) => sum + part, 0)).toBeCloseTo(z, 12);
  });

  it('of private companies has its own coefficients and zones', () => {
    // 0.0717 + 0.1694 + 0.15535 + 0.21 + 1.497 = 2.10345
    const result = altmanScore(ratios, 'altman-z-private');
    expect(result.z).toBeCloseTo(2.10345, 12);
    expect(result.model).toBe('altman-z-private');
    // X5 alone, 0.998 each: 2.906 is safe for Z', grey for Z.
    const salesOnly = { x1: 0, x2: 0, x3: 0, x4: 0, x5: 2.912 };
    expect([altmanScore(salesOnly).zone, altmanScore(salesOnly, 'altman-z-private').zone]).toEqual(['grey', 'safe']);
  });

  it.each([
    [1.8, 'distress'],
    [1.81, 'grey'],
    [2.99, 'grey'],
    [3, 'safe'],
  ])('%f is in the zone %s', (z, zone) => {
    expect(altmanScore({ x1: 0, x2: 0, x3: 0, x4: 0, x5: z }).zone).toBe(zone);
  });
});
