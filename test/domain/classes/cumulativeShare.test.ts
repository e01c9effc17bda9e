import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cumulativeShare } from '../../../src/domain/classes/cumulativeShare.js';

describe('cumulative share', () => {
  it('counts each value with all larger ones, in the order given', () => {
    expect(cumulativeShare([20, 50, 30])).toEqual([1, 0.5, 0.8]);
  });

  it('takes ties in row order', () => {
    expect(cumulativeShare([5, 10, 5])).toEqual([0.75, 0.5, 1]);
  });

  it('is 1 for 0 and less, and blank for blank', () => {
    expect(cumulativeShare([0, 4, -4, null])).toEqual([1, 1, 1, null]);
    expect(cumulativeShare([-1, 0])).toEqual([1, 1]);
  });

  it('ends at 1 without dust', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e9, noNaN: true }), { minLength: 1 }), (values) => {
        const shares = cumulativeShare(values).map((share) => share ?? 0);
        expect(Math.max(...shares)).toBe(1);
      }),
    );
  });
});
