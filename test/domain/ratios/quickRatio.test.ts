import { expect, it } from 'vitest';
import { quickRatio } from '../../../src/domain/ratios/quickRatio.js';

it('leaves out the inventory: 120 of 160, −20 of 10', () => {
  expect(quickRatio(300, 180, 160)).toBe(0.75);
  expect(quickRatio(100, 120, 10)).toBe(-2);
});

it('divides by zero without a divisor', () => {
  expect(quickRatio(300, 180, 0)).toBe('division-by-zero');
});
