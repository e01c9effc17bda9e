import { expect, it } from 'vitest';
import { countRatings } from '../../../../src/taskpane/screens/overview/ratingCounts.js';
import type { RatedCustomer } from '../../../../src/usecases/report.js';

const CUSTOMER: RatedCustomer = {
  customer: 'C1',
  currency: null,
  balance: 0,
  onAccount: 0,
  buckets: [0, 0, 0, 0, 0],
  overdueShare: null,
  sales: null,
  abc: null,
  core: false,
  score: null,
  grade: 'NR',
  class: 'NR',
  reviewClass: 'C',
  daysLate: null,
  paymentIndex: null,
  paymentHabit: null,
  signs: 'None',
  stage: 'Not due',
  dso: null,
  suggestedLimit: null,
  limitUse: null,
  nextReview: null,
  advice: '',
  reasons: [],
};

it('counts grades, classes and letters best first and leaves out what no customer has', () => {
  const counts = countRatings([
    { ...CUSTOMER, customer: 'C1', grade: 'NR', class: 'NR', abc: 'C' },
    { ...CUSTOMER, customer: 'C2', grade: 'CA2', class: 'Good', abc: 'A', core: true },
    { ...CUSTOMER, customer: 'C3', grade: 'CA2', class: 'Standard', abc: 'C' },
  ]);
  expect(counts.grades).toEqual([
    { label: 'CA2', count: 2 },
    { label: 'NR', count: 1 },
  ]);
  expect(counts.classes.map(({ label }) => label)).toEqual(['Good', 'Standard', 'NR']);
  expect(counts.abc).toEqual([
    { label: 'A', count: 1 },
    { label: 'C', count: 2 },
  ]);
  expect(counts.core).toBe(1);
});

it('counts a customer with two currencies once', () => {
  const rows = ['EUR', 'USD'].map((currency) => ({ ...CUSTOMER, currency, grade: 'CA1', core: true }));
  expect(countRatings(rows)).toMatchObject({ customers: 1, grades: [{ label: 'CA1', count: 1 }], core: 1 });
});
