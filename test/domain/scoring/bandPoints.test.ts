import { expect, it } from 'vitest';
import { bandPoints, bandsOf } from '../../../src/domain/scoring/bandPoints.js';

const LATE = [
  { from: 60, value: 0 },
  { from: 0, value: 100 },
  { from: 10, value: 50 },
];

it.each([
  [0, 100],
  [9.99, 100],
  [10, 50],
  [59.9, 50],
  [60, 0],
  [1000, 0],
  [-0.1, null],
])('%f falls in the band of %s points, whatever their order', (value, points) => {
  expect(bandPoints(value, LATE)).toBe(points);
});

it('a first band without a lower bound takes everything below the next', () => {
  const bands = bandsOf([
    [null, 100],
    [0.4, 80],
  ]);
  expect([bandPoints(-1e9, bands), bandPoints(0.39, bands), bandPoints(0.4, bands)]).toEqual([100, 100, 80]);
});
