import { expect, it } from 'vitest';
import { cashRatio } from '../../../src/domain/ratios/cashRatio.js';

it('is cash of current liabilities', () => {
  expect(cashRatio(50, 200)).toBe(0.25);
});

it('divides by zero without a divisor', () => {
  expect(cashRatio(50, 0)).toBe('division-by-zero');
});
