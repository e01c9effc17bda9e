import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { readCustomers } from '../../../src/records/customers/readCustomers.js';
import { readReceivables } from '../../../src/records/receivables/readReceivables.js';
import { readScores } from '../../../src/records/scores/readScores.js';
import { compute } from '../../../src/usecases/rateLedger/compute.js';
import { day } from '../../domain/ledgerOf.js';
import { tableOf } from '../../records/tables.js';

const AS_OF = '2024-06-30';
const SCORES = tableOf(
  [
    'Customer',
    'Management team',
    'Capital strength',
    'Market share',
    'Technology',
    'Product quality',
    'Management level',
    'Scale',
    'Brand',
    'Culture',
  ],
  [
    ['K', 80, 70, 60, 90, 75, 65, 85, 50, 40],
    ['L', 80, 70, 60, 90, 75, 65, 85, 50, ''],
  ],
);
const RECEIVABLES = tableOf(
  ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount'],
  [['K', 'I1', day('2024-05-01'), day('2024-05-31'), 1200]],
);

/** The rated customers K and L under a policy in which only what differs from the defaults stands. */
function ratedUnder(given: unknown) {
  const { policy, issues } = parsePolicy(given);
  expect(issues).toEqual([]);
  const input = {
    customers: readCustomers([
      tableOf(
        ['Customer', 'Credit limit'],
        [
          ['K', 1000],
          ['L', 500],
        ],
      ),
    ]).customers,
    receivables: readReceivables([RECEIVABLES]),
    scores: readScores([SCORES]).rows,
  };
  const request = { asOf: AS_OF, basis: 'due', credits: 'on-account', limits: [30, 60, 90], language: 'en' } as const;
  const { accounts } = compute(input, day(AS_OF), request, policy).rated;
  const [k, l] = accounts;
  if (k === undefined || l === undefined) throw new Error('K and L are listed.');
  return { k, l };
}

describe('a rated customer', () => {
  it('has score, grade and the reasons of the nine factors', () => {
    // Σ weight·points = 15·80 + 10·70 + 10·60 + 15·90 + 10·(75 + 65 + 85 + 50 + 40) = 7,000 of 100.
    const { k } = ratedUnder({});
    expect([k.score, k.grade, k.class, k.stage]).toEqual([70, 'CA2', 'good', 'reminder']);
    expect(k.reasons).toEqual([
      'factor-cost:culture',
      'factor-cost:brand',
      'factor-cost:marketShare',
      'points-to-next-grade:CA1',
    ]);
  });

  it('is NR without a factor, which is named, and gets no limit', () => {
    const { l } = ratedUnder({});
    expect([l.score, l.grade, l.suggestedLimit]).toEqual([null, 'NR', null]);
    expect(l.reasons).toEqual(['factor-missing:culture']);
  });

  it('is scored by the model of the policy: by the payment index, whatever its factors', () => {
    // One item of 1,200, open and 30 days late: 50 points.
    const { l } = ratedUnder({ rating: { model: 'payment-index' } });
    const { k } = ratedUnder({ rating: { model: 'payment-index' } });
    expect([k.score, k.grade, k.reasons.at(-1)]).toEqual([50, 'CA3', 'points-to-next-grade:CA2']);
    expect([l.score, l.grade]).toEqual([null, 'NR']);
    expect(ratedUnder({ rating: { model: 'five-c' } }).k.reasons).toEqual(['scores-missing']);
  });

  it('follows the bounds of the credit policy in grade, class, stage and reasons', () => {
    const { k } = ratedUnder({
      grades: { bands: { CA1: 70, CA2: 61, CA3: 46, CA4: 31, CA5: 16, CA6: 0 } },
      customerClass: { bands: { premium: 90, good: 80, standard: 50, 'at-risk': 0 } },
      collection: { stageLimits: [0, 29, 90] },
      rating: { reasons: 1 },
    });
    // 30 days past due at 30 June: beyond 29, so forced.
    expect([k.grade, k.class, k.stage]).toEqual(['CA1', 'standard', 'forced']);
    expect(k.reasons).toEqual(['factor-cost:culture']);
  });
});
