import { expect, it } from 'vitest';
import { currentRatio } from '../../../src/domain/ratios/currentRatio.js';

it('is current assets of current liabilities', () => {
  expect(currentRatio(100, 130)).toBeCloseTo(0.7692307692, 9);
  expect(currentRatio(0, 130)).toBe(0);
});

it('divides by zero without a divisor', () => {
  expect(currentRatio(100, 0)).toBe('division-by-zero');
});
