import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptsOnBalances } from '../../../src/domain/aging/receiptsOnBalances.js';

describe('receipts against aged balances', () => {
  it('settle the oldest bucket first and what is not due last', () => {
    expect(receiptsOnBalances([50, 30, 20], 35)).toEqual({ open: [50, 15, 0], used: [0, 15, 20], left: 0 });
    expect(receiptsOnBalances([50, 30, 20], 60)).toEqual({ open: [40, 0, 0], used: [10, 30, 20], left: 0 });
  });

  it('leave what is more than all that is owed', () => {
    expect(receiptsOnBalances([10, 0.1], 10.35)).toEqual({ open: [0, 0], used: [10, 0.1], left: 0.25 });
  });

  it('leave credits that were aged as they are', () => {
    expect(receiptsOnBalances([50, -30, 20], 25)).toEqual({ open: [45, -30, 0], used: [5, 0, 20], left: 0 });
  });

  it.each([-0.01, Number.NaN])('of %s are refused', (received) => {
    expect(() => receiptsOnBalances([1], received)).toThrow(`Receipts of ${received}`);
  });

  it('keep the balance to the cent, and touch no bucket while an older one is open', () => {
    const cents = fc.integer({ min: -5_000, max: 500_000 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 8 }), fc.integer({ min: 0, max: 2_000_000 }), (balances, received) => {
        const { open, used, left } = receiptsOnBalances(balances, received);
        const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);
        expect(sum(open) - left).toBe(sum(balances) - received);
        const youngest = used.findIndex((amount) => amount > 0);
        if (youngest >= 0) expect(Math.max(0, ...open.slice(youngest + 1))).toBe(0);
        if (left > 0) expect(Math.max(0, ...open)).toBe(0);
      }),
    );
  });
});
