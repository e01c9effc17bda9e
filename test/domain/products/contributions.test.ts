import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { contributionsByCustomer, productContributions } from '../../../src/domain/products/contributions.js';

const ROWS = [
  // Margin 0.2, turnover 200/100 = 2, cross 0.4, share 0.2, contribution 0.08
  { product: 'tea', sales: 200, cost: 160, openingStock: 100, closingStock: 100 },
  // Margin 0.5, turnover 500/50 = 10, cross 5, share 0.5, contribution 2.5
  { product: 'coffee', sales: 500, cost: 250, openingStock: 40, closingStock: 60, target: 0.8 },
  // Margin 0.4, turnover 300/60 = 5, cross 2, share 0.3, contribution 0.6
  { product: 'cocoa', sales: 300, cost: 180, openingStock: 60, closingStock: null },
];

describe('profit contribution by product', () => {
  const { products, totals } = productContributions(ROWS);

  it('goes from the highest down', () => {
    expect(products.map(({ product }) => product)).toEqual(['coffee', 'cocoa', 'tea']);
    const values = products.map(({ contribution }) => contribution);
    for (const [index, wanted] of [2.5, 0.6, 0.08].entries()) expect(values[index]).toBeCloseTo(wanted, 12);
  });

  it('is cumulated', () => {
    // Of 3.18: 2.5, 3.1, 3.18
    for (const [index, wanted] of [2.5 / 3.18, 3.1 / 3.18, 1].entries()) {
      expect(products[index]?.cumulatedShare).toBeCloseTo(wanted, 12);
    }
    expect(totals.contribution).toBeCloseTo(3.18, 12);
  });

  it('is held against its target', () => {
    // 2.5/3.18 − 0.8 = −0.01384
    expect(products[0]?.targetGap).toBeCloseTo(-0.013836, 6);
    expect(products[1]?.targetGap).toBeNull();
  });

  it('pushes what earns and turns, and asks to explain what is slow', () => {
    // All: margin 410/1000, stock (200 + 220)/2 = 210, turnover 4.762, cross 1.952; push from 2.343, slow below 2.381.
    expect(totals.turnover).toBeCloseTo(4.7619, 4);
    expect(totals.cross).toBeCloseTo(1.95238, 5);
    expect(products.map(({ advice }) => advice)).toEqual(['push', null, 'explain']);
  });

  it('draws these lines where the policy does', () => {
    const { policy } = parsePolicy({ products: { pushFrom: 1, slowBelow: 0.1 } });
    expect(productContributions(ROWS, policy).products.map(({ advice }) => advice)).toEqual(['push', 'push', null]);
  });

  it('leaves blank what cannot be had, after the rest, and does not cumulate it', () => {
    const { products: found, totals: all } = productContributions([
      { product: 'gift', sales: 0, cost: null, openingStock: null },
      { product: 'ghost', sales: 100, cost: 50, openingStock: 0, closingStock: 0 },
      ...ROWS,
    ]);
    expect(found.map(({ product }) => product)).toEqual(['coffee', 'cocoa', 'tea', 'gift', 'ghost']);
    expect(found[3]).toMatchObject({ margin: null, turnover: null, cross: null, contribution: null, advice: null });
    expect(found[4]).toMatchObject({ margin: 0.5, turnover: 'division-by-zero', contribution: 'division-by-zero' });
    expect(found[4]?.cumulatedShare).toBeNull();
    expect(found[2]?.cumulatedShare).toBeCloseTo(1, 12);
    expect(all.sales).toBe(1100);
  });

  it('of nothing has no totals', () => {
    expect(productContributions([])).toEqual({
      products: [],
      totals: { sales: 0, margin: null, turnover: null, cross: null, contribution: 0 },
    });
  });
});

it('customers are compared by the contributions of their own products', () => {
  const by = contributionsByCustomer([
    { customer: 'Li', product: 'tea', sales: 100, cost: 50, openingStock: 10 },
    { customer: 'Wu', product: 'tea', sales: 300, cost: 150, openingStock: 100 },
    { customer: 'Li', product: 'cocoa', sales: 100, cost: 80, openingStock: 20 },
  ]);
  expect([...by.keys()]).toEqual(['Li', 'Wu']);
  // Li: tea 0.5 · 10 · 0.5 = 2.5, cocoa 0.2 · 5 · 0.5 = 0.5. Wu: tea 0.5 · 3 · 1 = 1.5.
  expect(by.get('Li')?.products.map(({ product }) => product)).toEqual(['tea', 'cocoa']);
  expect(by.get('Li')?.totals.contribution).toBeCloseTo(3, 12);
  expect(by.get('Wu')?.totals.contribution).toBeCloseTo(1.5, 12);
});
