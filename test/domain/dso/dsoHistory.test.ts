import { describe, expect, it } from 'vitest';
import { dsoHistory } from '../../../src/domain/dso/dsoHistory.js';

const month = (to: number, sales: number, closing: number) => ({ to, sales, closing });

describe('DSO by month', () => {
  it('is what was owed at the end of a month over the sales of its year', () => {
    const months = Array.from({ length: 13 }, (_, index) => month(30 * (index + 1), 100, index === 12 ? 300 : 200));
    // 200 / (12 · 100) · 365 = 60.83; 300 / 1,200 · 365 = 91.25.
    expect(dsoHistory(months).map(({ on, dso }) => [on, dso.toFixed(2)])).toEqual([
      [360, '60.83'],
      [390, '91.25'],
    ]);
  });

  it('begins a year after the first sale', () => {
    const months = Array.from({ length: 13 }, (_, index) => month(index, index === 0 ? 0 : 50, 100));
    expect(dsoHistory(months).map(({ on }) => on)).toEqual([12]);
  });

  it('has nothing to say where nothing was sold', () => {
    expect(dsoHistory(Array.from({ length: 24 }, (_, index) => month(index, 0, 10)))).toEqual([]);
  });
});
