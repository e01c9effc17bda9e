import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callRank } from '../../../src/domain/collection/callList.js';
import { methodOf } from '../../../src/domain/collection/methods.js';
import { promiseStates } from '../../../src/domain/collection/promises.js';

describe('promises', () => {
  const promise = (given: number, promisedFor: number, amount: number | null) => ({ given, promisedFor, amount });

  it('are kept by the money of their days, both ends included', () => {
    expect(
      promiseStates(
        [promise(10, 20, 100)],
        [
          { date: 10, amount: 60 },
          { date: 20, amount: 40 },
        ],
        30,
      ),
    ).toEqual(['kept']);
    expect(promiseStates([promise(10, 20, 100)], [{ date: 9, amount: 100 }], 30)).toEqual(['broken']);
    expect(promiseStates([promise(10, 20, 100)], [{ date: 21, amount: 100 }], 30)).toEqual(['broken']);
  });

  it('are open up to their day, and not known to be kept before the money came', () => {
    expect(promiseStates([promise(10, 20, 100)], [{ date: 18, amount: 100 }], 17)).toEqual(['open']);
    expect(promiseStates([promise(10, 20, 100)], [], 20)).toEqual(['open']);
    expect(promiseStates([promise(10, 20, 100)], [], 21)).toEqual(['broken']);
  });

  it('take money once, the one that is due first before the others', () => {
    const two = [promise(3, 20, 400), promise(2, 9, 600)];
    expect(
      promiseStates(
        two,
        [
          { date: 8, amount: 600 },
          { date: 25, amount: 400 },
        ],
        31,
      ),
    ).toEqual(['broken', 'kept']);
  });

  it('without an amount are kept by any money', () => {
    expect(promiseStates([promise(1, 5, null)], [{ date: 4, amount: 1 }], 9)).toEqual(['kept']);
    expect(promiseStates([promise(1, 5, null)], [], 9)).toEqual(['broken']);
  });

  it('never keep more than came in', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, (promised, paid) => {
        const promises = promised.map((amount, index) => promise(0, index, amount));
        const receipts = paid.map((amount, date) => ({ date, amount }));
        const states = promiseStates(promises, receipts, 100);
        const kept = promised.reduce((sum, amount, index) => (states[index] === 'kept' ? sum + amount : sum), 0);
        expect(kept).toBeLessThanOrEqual(paid.reduce((sum, amount) => sum + amount, 0));
      }),
    );
  });
});

describe('calls', () => {
  it('rank by amount, days and grade', () => {
    expect(callRank({ overdue: 1000, days: 20, grade: 'CA4' })).toBe(30_000);
    expect(callRank({ overdue: 1000, days: 20, grade: 'CA1' })).toBe(20_000);
    expect(callRank({ overdue: -5, days: 20, grade: 'CA6' })).toBe(0);
  });
});

describe('the way to collect', () => {
  const at = (daysPastDue: number, allLevelsSent = true, disputed = false) =>
    methodOf({ daysPastDue, allLevelsSent, disputed });

  it('is our own until all levels are sent, then an agency, arbitration, court', () => {
    expect([89, 90, 179, 180, 364, 365].map((days) => at(days))).toEqual([
      'own',
      'agency',
      'agency',
      'arbitration',
      'arbitration',
      'court',
    ]);
    expect(at(1000, false)).toBe('own');
    expect(at(1000, true, true)).toBe('own');
  });
});
