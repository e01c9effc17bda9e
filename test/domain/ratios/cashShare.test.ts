import { expect, it } from 'vitest';
import { cashShare } from '../../../src/domain/ratios/cashShare.js';

it('is cash of current assets', () => {
  expect(cashShare(50, 400)).toBe(0.125);
});

it('divides by zero without a divisor', () => {
  expect(cashShare(50, 0)).toBe('division-by-zero');
});
