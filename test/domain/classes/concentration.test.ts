import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hhi, topShare } from '../../../src/domain/classes/concentration.js';

describe('HHI', () => {
  it('is the sum of the squared shares in percent', () => {
    // 50² + 30² + 20²
    expect(hhi([50, 30, 20])).toBe(3800);
    expect(hhi([7])).toBe(10000);
    expect(hhi([1, 1, 1, 1])).toBe(2500);
  });

  it('counts only values above 0', () => {
    expect(hhi([50, null, -40, 50, 0])).toBe(5000);
    expect(hhi([null, 0, -1])).toBe('division-by-zero');
    expect(hhi([])).toBe('division-by-zero');
  });

  it('lies between 10,000 / n and 10,000 and does not depend on order or unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 50 }), (values) => {
        const index = Number(hhi(values));
        expect(index).toBeLessThanOrEqual(10000 * (1 + 1e-12));
        expect(index).toBeGreaterThanOrEqual((10000 / values.length) * (1 - 1e-12));
        expect(Number(hhi([...values].reverse().map((value) => value * 100)))).toBeCloseTo(index, 6);
      }),
    );
  });
});

describe('the share of the largest', () => {
  it('is of the values above 0', () => {
    expect(topShare([20, 50, -10, 30, null], 1)).toBe(0.5);
    expect(topShare([20, 50, -10, 30, null], 2)).toBe(0.8);
    expect(topShare([20, 50, -10, 30, null], 10)).toBe(1);
    expect(topShare([0], 1)).toBe('division-by-zero');
  });
});
