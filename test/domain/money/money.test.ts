import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyDecimals, fromMinor, isWholeMinor, toMinor } from '../../../src/domain/money/money.js';

describe('decimals of a currency', () => {
  it.each([
    ['EUR', 2],
    ['CNY', 2],
    ['JPY', 0],
    ['krw', 0],
    ['VND', 0],
    ['CLP', 0],
    ['KWD', 3],
    ['TND', 3],
    [null, 2],
  ])('%s has %i', (code, decimals) => {
    expect(currencyDecimals(code)).toBe(decimals);
  });
});

describe('amounts in minor units', () => {
  it.each([
    [55.94, 2, 5594],
    [1.005, 2, 101],
    [-1.005, 2, -101],
    [2.675, 2, 268],
    [1.0049, 2, 100],
    [0.1 + 0.2, 2, 30],
    [100 - 99.99, 2, 1],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.2345, 3, 1235],
    [1e-9, 2, 0],
    [90_071_992_547_409.91, 2, 9_007_199_254_740_991],
    [1e18, 2, 1e20],
  ])('%f with %i decimals is %i', (amount, decimals, minor) => {
    expect(toMinor(amount, decimals)).toBe(minor);
  });

  it('nothing owed is 0, not minus 0', () => {
    expect(Object.is(toMinor(-0.001, 2), 0)).toBe(true);
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(0, 2, 3), (minor, decimals) => {
        fc.pre(Math.abs(minor) < 1e14);
        expect(toMinor(fromMinor(minor, decimals), decimals)).toBe(minor);
      }),
    );
  });
});

describe('whole minor units', () => {
  it.each([
    [12.34, 2, true],
    [0.1 + 0.2, 2, true],
    [100 - 99.99, 2, true],
    [12.345, 2, false],
    [12.345, 3, true],
    [12.5, 0, false],
  ])('%f with %i decimals: %s', (amount, decimals, whole) => {
    expect(isWholeMinor(amount, decimals)).toBe(whole);
  });
});
