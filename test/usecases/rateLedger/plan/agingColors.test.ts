import { expect, it } from 'vitest';
import { agingColors } from '../../../../src/usecases/rateLedger/plan/agingColors.js';

it('gives not due a neutral colour and the buckets one hue from calm to strong', () => {
  // From F7C99B to 8A2A0B in three steps; blue, for one: 155 − 144/3 = 107 = 6Bh, 155 − 96 = 59 = 3Bh.
  expect(agingColors(4)).toEqual(['#A19F9D', '#F7C99B', '#D3946B', '#AE5F3B', '#8A2A0B']);
});

it('gives a single bucket the strong colour', () => {
  expect(agingColors(1)).toEqual(['#A19F9D', '#8A2A0B']);
});
