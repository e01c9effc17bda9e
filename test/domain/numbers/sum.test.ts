import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSum } from '../../../src/domain/numbers/sum.js';

describe('sums without float dust', () => {
  it.each([
    [[100, -99.99], 0.01],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.2, -0.3], 0],
    [[1.005, 1.005], 2.01],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[1e15, 0.25, -1e15], 0.25],
    [[1e16, 1, -1e16], 1],
    [[], 0],
    [[1 / 3, -1 / 3], 0],
    [[1e300, 1, -1e300], 1],
  ])('%j give %f', (values, sum) => {
    expect(cleanSum(values)).toBe(sum);
  });

  it('an amount that is no number spoils the sum visibly', () => {
    expect(cleanSum([1, NaN])).toBeNaN();
    expect(cleanSum([1.5, Infinity])).toBe(Infinity);
  });

  it('of cents are exact whatever the order', () => {
    const cents = fc.array(fc.integer({ min: -1e11, max: 1e11 }), { maxLength: 50 });
    fc.assert(
      fc.property(cents, (whole) => {
        const total = whole.reduce((sum, cent) => sum + cent, 0) / 100;
        const amounts = whole.map((cent) => cent / 100);
        expect(cleanSum(amounts) - total).toBe(0);
        expect(cleanSum([...amounts].reverse()) - total).toBe(0);
      }),
    );
  });

  it('of any numbers do not depend on their order', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }));
    fc.assert(
      fc.property(numbers, (values) => {
        const sum = cleanSum(values);
        expect(Math.abs(cleanSum([...values].reverse()) - sum)).toBeLessThanOrEqual(Math.abs(sum) * 2 ** -52);
      }),
    );
  });
});
