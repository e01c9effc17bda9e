import { describe, expect, it } from 'vitest';
import { discountCost } from '../../../src/domain/capital/discountCost.js';

const TWO_TEN_NET_THIRTY = { discount: 0.02, discountDays: 10, payDay: 30 };

describe('the yearly cost of a discount not taken', () => {
  it('simple: 2/10 net 30 is 37.2 %', () => {
    expect(discountCost(TWO_TEN_NET_THIRTY)).toBeCloseTo(0.372449, 6); // 0.02/0.98 × 365/20
    expect(discountCost(TWO_TEN_NET_THIRTY, 360)).toBeCloseTo(0.367347, 6); // 0.02/0.98 × 18
  });

  it('compounded: 44.6 %', () => {
    expect(discountCost(TWO_TEN_NET_THIRTY, 365, true)).toBeCloseTo(0.445853, 5); // (1/0.98)^18.25 − 1
  });

  it('is unknown when the whole is not paid later, or all of it is discount', () => {
    expect(discountCost({ ...TWO_TEN_NET_THIRTY, payDay: 10 })).toBeNull();
    expect(discountCost({ ...TWO_TEN_NET_THIRTY, discount: 1 })).toBeNull();
  });
});
