import { expect, it } from 'vitest';
import { netMargin } from '../../../src/domain/ratios/netMargin.js';

it('is net profit of sales, negative for a loss', () => {
  expect(netMargin(5, 100)).toBe(0.05);
  expect(netMargin(-5, 100)).toBe(-0.05);
  expect(netMargin(0, -100)).toBe(0);
});

it('divides by zero without a divisor', () => {
  expect(netMargin(5, 0)).toBe('division-by-zero');
});
