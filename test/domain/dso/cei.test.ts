import { describe, expect, it } from 'vitest';
import { collectionEffectiveness, monthlySales } from '../../../src/domain/dso/cei.js';

describe('collection effectiveness', () => {
  it('is what was collected of what could be, in percent', () => {
    // (6,200 + 3,630 − 6,340) / (6,200 + 3,630 − 3,590) = 3,490 / 6,240 = 55.929 %
    const period = { opening: 6200, sales: monthlySales(10_890, 3), closing: 6340, closingCurrent: 3590 };
    expect(collectionEffectiveness(period)).toBeCloseTo(55.929, 3);
  });

  it('is 100 when only what is not due stays open', () => {
    expect(collectionEffectiveness({ opening: 500, sales: 300, closing: 200, closingCurrent: 200 })).toBe(100);
  });

  it('is unknown when nothing could be collected', () => {
    expect(collectionEffectiveness({ opening: 0, sales: 300, closing: 300, closingCurrent: 300 })).toBeNull();
  });
});
