import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowanceMovement, allowanceOf } from '../../../src/domain/allowance/allowance.js';

describe('the allowance', () => {
  it('is the sum of balances times loss rates, line by line', () => {
    // 1,000 × 0.01 + 500 × 0.05 + 200 × 0.5 = 10 + 25 + 100
    const { lines, total } = allowanceOf([1000, 500, 200], [0.01, 0.05, 0.5]);
    expect(lines.map(({ allowance }) => allowance)).toEqual([10, 25, 100]);
    expect(total).toBe(135);
  });

  it('does not take a balance without a rate for safe', () => {
    expect(() => allowanceOf([1000, 500], [0.01])).toThrow('Balance 2 of 2 has no loss rate');
  });

  it('is additive: of two sets of balances, the sum of their allowances', () => {
    const cents = fc.integer({ min: -1e8, max: 1e9 });
    const rows = fc.array(fc.tuple(cents, cents, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (given) => {
        const rates = given.map(([, , rate]) => rate);
        const of = (balances: readonly number[]): number => allowanceOf(balances, rates).total;
        const apart = of(given.map(([one]) => one)) + of(given.map(([, other]) => other));
        expect(of(given.map(([one, other]) => one + other))).toBeCloseTo(apart, 4);
      }),
    );
  });
});

describe('the movement of the allowance', () => {
  it('charges what is missing to the closing allowance', () => {
    // 75,000 − 85,000 = −10,000; 73,100 are needed: 83,100
    expect(allowanceMovement(75_000, 85_000, 73_100)).toEqual({
      opening: 75_000,
      writeOffs: 85_000,
      recoveries: 0,
      expense: 83_100,
      closing: 73_100,
    });
  });

  it('releases what is too much, and counts recoveries', () => {
    // 100 − 10 + 5 = 95, needed 60: released 35
    expect(allowanceMovement(100, 10, 60, 5).expense).toBe(-35);
  });
});
