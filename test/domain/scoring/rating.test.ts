import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { evaluation } from '../../../src/domain/scoring/models/evaluation.js';
import { NINE_FACTOR } from '../../../src/domain/scoring/models/nineFactor.js';
import { rate } from '../../../src/domain/scoring/rating.js';
import { day } from '../ledgerOf.js';

const POINTS = [80, 70, 60, 90, 75, 65, 85, 50, 40];
const ratedOn = day('2024-02-29');

describe('a rating', () => {
  it('has the grade, the model and the day to which it holds', () => {
    const rating = rate(NINE_FACTOR, { values: POINTS, ratedOn });
    expect(rating).toMatchObject({ model: 'nine-factor', version: 1, grade: 'CA2', validTo: day('2025-02-28') });
    expect(rating.reasons[0]).toEqual({ code: 'factor-cost', factor: 'culture', points: 40, lost: 6 });
  });

  it('without a factor is NR, names it and holds for no time', () => {
    const rating = rate(NINE_FACTOR, { values: POINTS.slice(0, 8), ratedOn });
    expect(rating.grade).toBe('NR');
    expect(rating.reasons).toEqual([{ code: 'factor-missing', factor: 'culture' }]);
    expect(rating.validTo).toBeNull();
  });

  it('is Cash for customers of cash sales only, unless the policy rates them', () => {
    const subject = { values: POINTS, ratedOn, cashOnly: true };
    const cash = rate(NINE_FACTOR, subject);
    expect(cash).toEqual({
      model: 'nine-factor',
      version: 1,
      result: { score: null, contributions: [], missing: [] },
      grade: 'Cash',
      reasons: [{ code: 'cash-only' }],
      lifts: [],
      terms: null,
      confidence: null,
      validTo: null,
    });
    const { policy } = parsePolicy({ rating: { cashUnrated: false } });
    expect(rate(NINE_FACTOR, subject, policy).grade).toBe('CA2');
  });

  it('grades by the classes of a model that has its own', () => {
    const rating = rate(evaluation(), { values: Array<number>(11).fill(70), ratedOn });
    expect(rating.grade).toBe('good');
    expect(rating.reasons.at(-1)).toMatchObject({ code: 'points-to-next-grade', grade: 'premium' });
  });

  it('links a grade to its credit policy, and proposes nothing to NR or to classes of another kind', () => {
    expect(rate(NINE_FACTOR, { values: POINTS, ratedOn }).terms).toMatchObject({
      termDays: 45,
      discount: { share: 0.02, days: 10 },
      standard: { fromScore: 61, onCredit: true },
      limitMultiplier: 1.5,
      collection: 'courteous',
      security: 'none',
    });
    expect(rate(NINE_FACTOR, { values: [], ratedOn }).terms).toBeNull();
    expect(rate(evaluation(), { values: Array<number>(11).fill(70), ratedOn }).terms).toBeNull();
  });

  it('says how much of its weight rests on facts of low reliability', () => {
    // Management team (15 of 100) from a web page, capital (10) from the bank, nothing known of the rest.
    const rating = rate(NINE_FACTOR, { values: POINTS, ratedOn, channels: ['web-page', 'bank'] });
    expect(rating.confidence).toEqual({ low: 0.15, reliable: 0.1, unrated: 0.75 });
    expect(rate(NINE_FACTOR, { values: POINTS, ratedOn }).confidence).toEqual({ low: 0, reliable: 0, unrated: 1 });
    expect(rate(NINE_FACTOR, { values: [80], ratedOn, channels: 'bank' }).confidence).toBeNull();
  });

  it('follows the policy in grades, reasons and time', () => {
    const { policy } = parsePolicy({
      grades: { bands: { CA1: 70, CA2: 61, CA3: 46, CA4: 31, CA5: 16, CA6: 0 } },
      rating: { reasons: 1, validMonths: 1 },
    });
    const rating = rate(NINE_FACTOR, { values: POINTS, ratedOn }, policy);
    expect([rating.grade, rating.reasons.length, rating.validTo]).toEqual(['CA1', 1, day('2024-03-29')]);
  });
});
