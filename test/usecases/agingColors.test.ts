import { expect, it } from 'vitest';
import { agingColors } from '../../src/usecases/agingColors.js';

it('gives not due a neutral colour and the buckets one hue from calm to strong', () => {
  // A third and two thirds of the way; blue, for one: 164 − 150/3 = 114 = 72h, 164 − 100 = 64 = 40h.
  expect(agingColors(5)).toEqual(['#B3B8BD', '#F8C9A4', '#E19972', '#C96A40', '#B23A0E']);
});

it('gives a single bucket the strong colour', () => {
  expect(agingColors(2)).toEqual(['#B3B8BD', '#B23A0E']);
});
