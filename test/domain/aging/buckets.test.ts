import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAgeLimits, bucketIndex, bucketLabels } from '../../../src/domain/aging/buckets.js';

describe('age buckets', () => {
  it.each([
    [-400, 0],
    [0, 0],
    [1, 1],
    [30, 1],
    [31, 2],
    [60, 2],
    [61, 3],
    [90, 3],
    [91, 4],
    [4000, 4],
  ])('%i days are in bucket %i of 30, 60, 90', (days, bucket) => {
    expect(bucketIndex(days, [30, 60, 90])).toBe(bucket);
  });

  it('are labelled by their limits', () => {
    expect(bucketLabels([30, 60, 90])).toEqual(['Not due', '1-30', '31-60', '61-90', '90+']);
    expect(bucketLabels([15, 45], '未到期')).toEqual(['未到期', '1-15', '16-45', '45+']);
  });

  it('have a label for every bucket, and an older item is never in a younger bucket', () => {
    const limits = fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(limits, fc.integer({ min: -9, max: 5000 }), (unsorted, days) => {
        const ascending = [...unsorted].sort((one, other) => one - other);
        expect(bucketIndex(days, ascending)).toBeLessThan(bucketLabels(ascending).length);
        expect(bucketIndex(days + 1, ascending)).toBeGreaterThanOrEqual(bucketIndex(days, ascending));
      }),
    );
  });

  it.each([[[]], [[0, 30]], [[30, 30]], [[60, 30]], [[-1]], [[NaN]]])('%j cannot bound buckets', (limits) => {
    expect(areAgeLimits(limits)).toBe(false);
  });

  it('free ascending limits can', () => {
    expect(areAgeLimits([30, 60, 90, 120, 180, 360])).toBe(true);
  });
});
