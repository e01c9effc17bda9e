import { describe, expect, it } from 'vitest';
import { exposureOf, headroom } from '../../../src/domain/exposure/exposure.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';

const PARTS = { openItems: 100.1, goodsLent: 20.2, drafts: 30, openOrders: 400 };

describe('exposure', () => {
  it('is open items, goods lent and the drafts chosen', () => {
    expect(exposureOf(PARTS)).toBe(150.3); // 100.1 + 20.2 + 30
  });

  it('counts open orders, and leaves out the rest, as the policy says', () => {
    const { policy } = parsePolicy({ exposure: { openOrders: true, goodsLent: false, drafts: false } });
    expect(exposureOf(PARTS, policy)).toBe(500.1);
  });

  it('of a customer in credit is negative and makes room', () => {
    expect(exposureOf({ openItems: -50 })).toBe(-50);
    expect(headroom(-50, 100)).toBe(150);
  });

  it('leaves no headroom without a limit, and a negative one beyond it', () => {
    expect(headroom(100, null)).toBeNull();
    expect(headroom(100.1, 100)).toBe(-0.1);
  });
});
