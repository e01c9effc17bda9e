import { describe, expect, it } from 'vitest';
import { contributionRatio } from '../../../src/domain/products/contributionRatio.js';
import { crossRatio } from '../../../src/domain/products/crossRatio.js';
import { grossMargin } from '../../../src/domain/products/grossMargin.js';
import { stockTurnover } from '../../../src/domain/products/stockTurnover.js';

describe('gross margin', () => {
  it('is what the sales leave after their cost', () => {
    // (500 − 260) / 500
    expect(grossMargin(500, 260)).toBe(0.48);
    expect(grossMargin(100, 120)).toBe(-0.2);
  });

  it('divides by zero without sales', () => {
    expect(grossMargin(0, 260)).toBe('division-by-zero');
  });
});

describe('stock turnover', () => {
  it('is sales of the average stock', () => {
    expect(stockTurnover(500, 80, 120)).toBe(5);
    expect(stockTurnover(500, 125)).toBe(4);
    expect(stockTurnover(500, 125, 0)).toBe(8);
  });

  it('divides by zero without stock', () => {
    expect(stockTurnover(500, 0, 0)).toBe('division-by-zero');
  });
});

it('cross ratio and contribution ratio are products of their parts', () => {
  expect(crossRatio(0.48, 5)).toBeCloseTo(2.4, 12);
  expect(contributionRatio(2.4, 0.25)).toBeCloseTo(0.6, 12);
});
