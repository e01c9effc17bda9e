import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOrder, type OrderRequest } from '../../../src/domain/exposure/orderCheck.js';

const ORDER: OrderRequest = { amount: 300, exposure: 600, limit: 1000 };

function reasonsOf(order: OrderRequest): readonly string[] {
  return checkOrder(order).reasons.map(({ code }) => code);
}

describe('an order', () => {
  it('within the limit is released, and the headroom would still pass', () => {
    // 1,000 − 600
    expect(checkOrder(ORDER)).toEqual({ answer: 'release', reasons: [], passes: 400 });
  });

  it('exactly at the limit passes, a cent above is referred', () => {
    expect(checkOrder({ ...ORDER, amount: 400 }).answer).toBe('release');
    expect(checkOrder({ ...ORDER, amount: 400.01 })).toEqual({
      answer: 'refer',
      reasons: [{ code: 'over-limit', answer: 'refer', by: 0.01, limit: 1000 }],
      passes: 400,
    });
  });

  it('has more room when the customer is in credit', () => {
    expect(checkOrder({ amount: 1200, exposure: -200, limit: 1000 })).toMatchObject({
      answer: 'release',
      passes: 1200,
    });
  });

  it('without a limit is referred, and nothing passes', () => {
    expect(checkOrder({ ...ORDER, limit: null })).toMatchObject({ answer: 'refer', passes: 0 });
  });

  it('is held when more is overdue than is allowed', () => {
    expect(checkOrder({ ...ORDER, overdue: 0.01 })).toMatchObject({ answer: 'hold', passes: 0 });
    expect(checkOrder({ ...ORDER, overdue: 50, tolerance: 50 }).answer).toBe('release');
    // 40 allowed and 10 tolerated
    expect(checkOrder({ ...ORDER, overdue: 50.01, overdueLimit: 40, tolerance: 10 })).toMatchObject({
      answer: 'hold',
      reasons: [{ code: 'overdue', overdue: 50.01, allowed: 50 }],
    });
  });

  it('of an exempt customer is released, and says so', () => {
    expect(checkOrder({ ...ORDER, overdue: 500, exempt: true })).toMatchObject({
      answer: 'release',
      reasons: [{ code: 'overdue-exempt', overdue: 500 }],
      passes: 400,
    });
  });

  it.each([
    ['CA4', 'release'],
    ['CA5', 'refer'],
    ['CA6', 'hold'],
    ['NR', 'refer'],
    [null, 'release'],
  ] as const)('of grade %s: %s', (grade, answer) => {
    expect(checkOrder({ ...ORDER, grade }).answer).toBe(answer);
  });

  it.each([
    ['none', 'release'],
    ['watch', 'release'],
    ['alert', 'refer'],
    ['stop', 'hold'],
  ] as const)('with signs at %s: %s', (signs, answer) => {
    expect(checkOrder({ ...ORDER, signs }).answer).toBe(answer);
  });

  it('names every reason and takes the severest answer', () => {
    const order: OrderRequest = { ...ORDER, amount: 500, overdue: 10, grade: 'CA5', signs: 'stop' };
    expect(reasonsOf(order)).toEqual(['overdue', 'grade', 'signs', 'over-limit']);
    expect(checkOrder(order).answer).toBe('hold');
  });

  it('that is prepaid passes whatever else stands', () => {
    const order: OrderRequest = { ...ORDER, limit: null, overdue: 10, grade: 'CA6', signs: 'stop', prepaid: true };
    expect(checkOrder(order)).toEqual({
      answer: 'release',
      reasons: [{ code: 'prepaid', answer: 'release' }],
      passes: 300,
    });
  });

  it('of the amount that passes does pass, and a unit more does not', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(cents, cents, cents, (amount, exposure, limit) => {
        const { passes } = checkOrder({ amount, exposure, limit });
        if (exposure <= limit) expect(checkOrder({ amount: passes, exposure, limit }).answer).toBe('release');
        expect(checkOrder({ amount: passes + 0.01, exposure, limit }).answer).toBe('refer');
      }),
    );
  });
});
