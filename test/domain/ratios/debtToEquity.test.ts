import { expect, it } from 'vitest';
import { debtToEquity } from '../../../src/domain/ratios/debtToEquity.js';

it('is liabilities of net assets, negative where these are', () => {
  expect(debtToEquity(300, 400)).toBe(0.75);
  expect(debtToEquity(300, -100)).toBe(-3);
});

it('divides by zero without a divisor', () => {
  expect(debtToEquity(300, 0)).toBe('division-by-zero');
});
