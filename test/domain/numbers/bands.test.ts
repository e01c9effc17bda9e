import { describe, expect, it } from 'vitest';
import { bandOf } from '../../../src/domain/numbers/bands.js';

const BANDS = [
  { from: 10, value: 'middle' },
  { from: 50, value: 'high' },
  { from: 0, value: 'low' },
];

describe('bands by lower bound', () => {
  it.each([
    [0, 'low'],
    [9.99, 'low'],
    [10, 'middle'],
    [49.99999999999999, 'high'],
    [1000, 'high'],
  ])('%f falls in %s, whatever the order of the bands', (value, band) => {
    expect(bandOf(value, BANDS)?.value).toBe(band);
  });

  it('below the lowest there is none', () => {
    expect(bandOf(-1, BANDS)).toBeNull();
  });
});
