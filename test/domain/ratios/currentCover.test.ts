import { expect, it } from 'vitest';
import { currentCover } from '../../../src/domain/ratios/currentCover.js';

it('is current assets of all liabilities', () => {
  expect(currentCover(300, 480)).toBe(0.625);
});

it('divides by zero without a divisor', () => {
  expect(currentCover(300, 0)).toBe('division-by-zero');
});
