import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/calendar/serial.js';
import { isReviewClass, nextReview, reviewClassOf } from '../../../src/domain/classes/review.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { GRADES_AND_NR } from '../../../src/domain/scoring/grades.js';
import { day } from '../ledgerOf.js';

describe('review class', () => {
  it('follows the grade: CA1 A, CA2 and CA3 B, the rest C', () => {
    expect(GRADES_AND_NR.map((grade) => reviewClassOf(grade)).join('')).toBe('ABBCCCC');
  });

  it('is one of three letters', () => {
    expect(['A', 'B', 'C', 'D', 'a', ''].map(isReviewClass)).toEqual([true, true, true, false, false, false]);
  });
});

describe('next review', () => {
  it.each([
    ['A', '2024-08-31', '2025-02-28'],
    ['B', '2023-11-30', '2024-02-29'],
    ['C', '2024-01-31', '2024-02-29'],
  ] as const)('class %s, last on %s: %s', (reviewClass, last, next) => {
    expect(isoDate(nextReview(reviewClass, day(last)) ?? 0)).toBe(next);
  });

  it('takes a number of months instead of the class', () => {
    expect(nextReview(null, day('2024-01-31'), 13)).toBe(day('2025-02-28'));
    expect(nextReview('A', day('2024-01-31'), 1)).toBe(day('2024-02-29'));
  });

  it('is not known without a last review, or without class and months', () => {
    expect(nextReview('A', null)).toBeNull();
    expect(nextReview(null, day('2024-01-31'))).toBeNull();
  });

  it('follows the cadence of the policy', () => {
    const { policy } = parsePolicy({ review: { months: { A: 12, B: 6, C: 3 } } });
    expect(nextReview('A', day('2024-01-31'), null, policy)).toBe(day('2025-01-31'));
  });
});
