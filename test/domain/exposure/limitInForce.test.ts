import { describe, expect, it } from 'vitest';
import { limitInForce, type LimitRow } from '../../../src/domain/exposure/limitInForce.js';

const STANDING: LimitRow = { kind: 'standing', amount: 1000, validFrom: null, validTo: null };
const TEMPORARY: LimitRow = { kind: 'temporary', amount: 1500, validFrom: 100, validTo: 200 };
const SPECIAL: LimitRow = { kind: 'special', amount: 250, validFrom: 150, validTo: 160 };
const ROWS = [STANDING, TEMPORARY, SPECIAL];

describe('the limit in force', () => {
  it.each([
    [99, 1000],
    [100, 1500],
    [150, 1750], // temporary 1,500 and a special release of 250
    [160, 1750],
    [161, 1500],
    [200, 1500],
    [201, 1000],
  ])('at day %i is %i', (asOf, amount) => {
    expect(limitInForce(ROWS, asOf).amount).toBe(amount);
  });

  it('lists what expired and what is still to come', () => {
    expect(limitInForce(ROWS, 170)).toMatchObject({ expired: [SPECIAL], coming: [] });
    expect(limitInForce(ROWS, 120)).toMatchObject({ expired: [], coming: [SPECIAL] });
  });

  it('is the one that was set last', () => {
    const raised: LimitRow = { ...STANDING, amount: 1200, validFrom: 50 };
    expect(limitInForce([raised, STANDING], 60).amount).toBe(1200);
    expect(limitInForce([STANDING, { ...STANDING, amount: 900 }], 60).amount).toBe(900);
  });

  it('is none when nothing is valid, and a special release stands for itself', () => {
    expect(limitInForce([TEMPORARY], 300).amount).toBeNull();
    expect(limitInForce([SPECIAL], 155).amount).toBe(250);
  });
});
