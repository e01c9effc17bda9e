import { expect, it } from 'vitest';
import { agingColors } from '../../../../src/usecases/rateLedger/plan/agingColors.js';

it('gives not due a neutral colour and the buckets one hue from calm to strong', () => {
  // From F7C99B to CC4A1E in three steps; blue, for one: 155 − 125/3 = 113 = 71h, 155 − 250/3 = 72 = 48h.
  expect(agingColors(4)).toEqual(['#A19F9D', '#F7C99B', '#E99F71', '#DA7448', '#CC4A1E']);
});

it('gives a single bucket the strong colour', () => {
  expect(agingColors(1)).toEqual(['#A19F9D', '#CC4A1E']);
});
