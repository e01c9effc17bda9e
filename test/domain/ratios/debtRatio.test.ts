import { expect, it } from 'vitest';
import { debtRatio } from '../../../src/domain/ratios/debtRatio.js';

it('is liabilities of total assets', () => {
  expect(debtRatio(100, 200)).toBe(0.5);
});

it('divides by zero without a divisor', () => {
  expect(debtRatio(100, 0)).toBe('division-by-zero');
});
