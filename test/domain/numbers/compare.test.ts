import { describe, expect, it } from 'vitest';
import { atLeast, atMost } from '../../../src/domain/numbers/compare.js';

describe('comparing with a bound', () => {
  it('binary dust does not keep a value from its bound', () => {
    expect(atLeast(85.99999999999999, 86)).toBe(true);
    expect(atMost(100.00000000000001, 100)).toBe(true);
    expect(atMost(-19.999999999999996, -20)).toBe(true);
  });

  it('a difference that one can see counts', () => {
    expect(atLeast(85.9999, 86)).toBe(false);
    expect(atMost(100.0001, 100)).toBe(false);
    expect(atMost(0.0001, 0)).toBe(false);
  });
});
