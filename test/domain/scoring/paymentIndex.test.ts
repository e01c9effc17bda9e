import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentIndex, paymentIndexPoints } from '../../../src/domain/scoring/paymentIndex.js';

describe('points of an item', () => {
  it.each([
    [-90, 100],
    [-30, 100],
    [-25, 95],
    [-20, 90],
    [0, 80],
    [15, 70],
    [22, 60],
    [30, 50],
    [45, 45],
    [60, 40],
    [90, 30],
    [120, 20],
    [150, 10],
    [180, 0],
    [4000, 0],
  ])('%i days beyond terms give %i', (days, points) => {
    expect(paymentIndexPoints(days)).toBeCloseTo(points, 12);
  });

  it('never rise with a later payment', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 400 }), (days) => {
        expect(paymentIndexPoints(days + 1)).toBeLessThanOrEqual(paymentIndexPoints(days));
      }),
    );
  });
});

describe('payment index', () => {
  it('is the plain mean of the points without amounts', () => {
    // (80 + 50) / 2
    expect(paymentIndex([0, 30])).toBe(65);
  });

  it('weighs by amounts', () => {
    // (300·80 + 100·50) / 400
    expect(paymentIndex([0, 30], [300, 100])).toBe(72.5);
  });

  it('leaves out a pair with a blank', () => {
    expect(paymentIndex([0, null, 30], [300, 100, null])).toBe(80);
  });

  it.each([
    ['nothing is given', [], []],
    ['every pair has a blank', [null, 5], [1, null]],
    ['the amounts cancel out', [0, 30], [100, -100]],
  ])('is not known when %s', (_, days, amounts) => {
    expect(paymentIndex(days, amounts)).toBeNull();
  });
});
