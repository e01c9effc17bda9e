import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSum } from '../../../src/domain/numbers/sum.js';
import { settleFifo } from '../../../src/domain/receivables/settleFifo.js';

describe('settling instalments in their order', () => {
  it('fills the first before the second', () => {
    // 40 = 30 for the first + 10 of the second's 50
    expect(settleFifo([30, 50, 20], 40)).toEqual([0, 40, 20]);
  });

  it('leaves no float dust', () => {
    expect(settleFifo([100], 99.99)).toEqual([0.01]);
    expect(settleFifo([0.1, 0.2, 0.3], 0.3)).toEqual([0, 0, 0.3]);
  });

  it('does not show money beyond the last', () => {
    expect(settleFifo([10, 20], 50)).toEqual([0, 0]);
  });

  it('never leaves less than nothing, and settles no more than was paid', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(fc.array(cents), cents, (instalments, paid) => {
        const open = settleFifo(instalments, paid);
        expect(open.every((amount, index) => amount >= 0 && amount <= (instalments[index] ?? 0))).toBe(true);
        const settled = cleanSum([...instalments, ...open.map((amount) => -amount)]);
        expect(settled).toBe(Math.min(paid, cleanSum(instalments)));
      }),
    );
  });
});
