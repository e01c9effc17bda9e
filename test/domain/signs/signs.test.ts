import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../src/domain/policy/policy.js';
import { REVERSED_SIGNS, SIGN_GROUPS, SIGN_IDS, type SignId } from '../../../src/domain/policy/signIds.js';
import { ledgerSigns, type PaymentTrace } from '../../../src/domain/signs/ledgerSigns.js';
import { signLevel } from '../../../src/domain/signs/signLevel.js';

const answers = (...all: [SignId, boolean][]) => new Map(all);

describe('the fifty signs', () => {
  it('are 14 of the owner, 13 of the company, 13 of funding and 10 of payment, each once', () => {
    expect(Object.values(SIGN_GROUPS).map(({ length }) => length)).toEqual([14, 13, 13, 10]);
    expect(new Set(SIGN_IDS).size).toBe(50);
  });

  it('ask four good questions, to which NO is the sign', () => {
    expect(REVERSED_SIGNS.size).toBe(4);
    expect(signLevel(answers(['staff-united', true])).level).toBe('none');
    expect(signLevel(answers(['staff-united', false])).level).toBe('watch');
    expect(signLevel(answers(['stock-swings', false])).level).toBe('none');
  });

  it('weigh most where bills are refused, accounts frozen, creditors avoided', () => {
    const { severities } = DEFAULT_POLICY.signs;
    const gravest = SIGN_IDS.filter((sign) => severities[sign] === 3);
    expect(gravest).toEqual(
      expect.arrayContaining([
        'funding-bills-refused',
        'payment-bills-refused',
        'account-frozen',
        'hides-from-creditors',
      ]),
    );
  });

  it('make a level by the sum of their severities; one of the gravest is an alert by itself', () => {
    expect(signLevel(answers()).level).toBe('none');
    // 1 + 1 + 1 = 3
    expect(signLevel(answers(['haggard', true], ['fickle', true], ['small-loans', true]))).toMatchObject({
      level: 'watch',
      points: 3,
    });
    expect(signLevel(answers(['account-frozen', true]))).toMatchObject({ level: 'alert', points: 3 });
    // 3 + 3 + 2 = 8
    expect(signLevel(answers(['account-frozen', true], ['usury', true], ['dumps-goods', true]))).toMatchObject({
      level: 'stop',
      points: 8,
      signs: ['usury', 'account-frozen', 'dumps-goods'],
    });
  });
});

describe('signs that the ledger shows', () => {
  const calm: PaymentTrace = {
    promises: ['kept'],
    daysLate: 10,
    daysLateBefore: 5,
    overdueItems: [900],
    usualInvoice: 1000,
    remindersUnanswered: 1,
  };
  const shown = (change: Partial<PaymentTrace>) => ledgerSigns({ ...calm, ...change }).map(({ sign }) => sign);

  it('are none where promises are kept and money comes as before', () => {
    expect(shown({})).toEqual([]);
  });

  it.each<[SignId, Partial<PaymentTrace>]>([
    ['breaks-promise', { promises: ['kept', 'broken'] }],
    // 15 - 5 = 10 days, the policy's bound
    ['postpones-cash-day', { daysLate: 15 }],
    // 99 is less than a tenth of 1,000
    ['cannot-pay-small', { overdueItems: [99] }],
    ['fobs-off', { remindersUnanswered: 2 }],
  ])('%s', (sign, change) => {
    expect(shown(change)).toEqual([sign]);
  });

  it('need something to compare with', () => {
    expect(shown({ daysLate: 90, daysLateBefore: null })).toEqual([]);
    expect(shown({ overdueItems: [1], usualInvoice: null })).toEqual([]);
    expect(shown({ overdueItems: [], remindersUnanswered: 5 })).toEqual([]);
  });
});
