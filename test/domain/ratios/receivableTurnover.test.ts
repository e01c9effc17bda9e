import { expect, it } from 'vitest';
import { receivableTurnover } from '../../../src/domain/ratios/receivableTurnover.js';

it('takes the average of opening and closing receivables', () => {
  // 1,000 / ((150 + 250) / 2)
  expect(receivableTurnover(1000, 150, 250)).toBe(5);
});

it('takes the opening ones alone where the closing ones are missing; 0 is not missing', () => {
  expect(receivableTurnover(1000, 250)).toBe(4);
  expect(receivableTurnover(1000, 250, null)).toBe(4);
  expect(receivableTurnover(1000, 250, 0)).toBe(8);
});

it('divides by zero without receivables', () => {
  expect(receivableTurnover(1000, 0, 0)).toBe('division-by-zero');
});
