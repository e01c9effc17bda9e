import { expect, it } from 'vitest';
import { collectionDays } from '../../../src/domain/ratios/collectionDays.js';

it('are the days of the year by the turnover', () => {
  // Turnover 1,000 / 200 = 5; 365 / 5 and 360 / 5
  expect(collectionDays(1000, 150, 250)).toBe(73);
  expect(collectionDays(1000, 150, 250, 360)).toBe(72);
});

it('are 0 without receivables, and divide by zero without credit sales', () => {
  expect(collectionDays(1000, 0, 0)).toBe(0);
  expect(collectionDays(0, 150, 250)).toBe('division-by-zero');
});
