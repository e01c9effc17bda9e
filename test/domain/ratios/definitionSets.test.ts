import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { ratiosOf, type RatioName } from '../../../src/domain/ratios/definitionSets.js';
import { ratioOf } from '../../../src/domain/ratios/registry.js';
import type { Statement } from '../../../src/domain/ratios/statement.js';

const STATEMENT: Statement = {
  currentAssets: 400,
  inventory: 150,
  cash: 50,
  currentLiabilities: 200,
  liabilities: 500,
  totalAssets: 1000,
  netAssets: 500,
  netProfit: 45,
  sales: 900,
  creditSales: 720,
  openingReceivables: 80,
};

function printed(statement: Statement, given: object = {}): ReadonlyMap<RatioName, unknown> {
  const { policy, issues } = parsePolicy(given);
  expect(issues).toEqual([]);
  return new Map(ratiosOf(statement, policy).map(({ name, value }) => [name, value]));
}

describe('the definition sets', () => {
  it('disagree on what a cash ratio and a debt ratio are', () => {
    const standard = printed(STATEMENT);
    const other = printed(STATEMENT, { ratios: { set: 'S2' } });
    expect([standard.get('cashRatio'), other.get('cashRatio')]).toEqual([0.25, 0.125]);
    expect([standard.get('debtRatio'), other.get('debtRatio')]).toEqual([0.5, 1]);
    expect([standard.get('realisationRatio'), other.get('realisationRatio')]).toEqual([undefined, 0.25]);
  });

  it('have names of their own for the share of cash and the debt to equity', () => {
    const standard = printed(STATEMENT);
    expect([standard.get('cashShare'), standard.get('debtToEquity')]).toEqual([0.125, 1]);
  });

  it('agree on the rest', () => {
    const standard = printed(STATEMENT);
    const other = printed(STATEMENT, { ratios: { set: 'S2' } });
    // 400/200, 250/200, 400/500, 720/80, 365/9, 45/900
    const agreed = {
      currentRatio: 2,
      quickRatio: 1.25,
      currentCover: 0.8,
      receivableTurnover: 9,
      collectionDays: 365 / 9,
      netMargin: 0.05,
    };
    expect(Object.fromEntries(standard)).toMatchObject(agreed);
    expect(Object.fromEntries(other)).toMatchObject(agreed);
  });

  it('say which set and definition a value follows', () => {
    const { policy } = parsePolicy({ ratios: { set: 'S2' } });
    expect(ratiosOf(STATEMENT, policy).find(({ name }) => name === 'cashRatio')).toMatchObject({
      set: 'S2',
      definition: 'cashShare',
    });
  });

  it('count a year of 360 days where the policy says so', () => {
    expect(printed(STATEMENT, { year: { days: 360 } }).get('collectionDays')).toBe(40);
  });
});

describe('a figure', () => {
  it('that is missing is named and never taken for 0', () => {
    const quick = ratiosOf({ ...STATEMENT, inventory: null }).find(({ name }) => name === 'quickRatio');
    expect([quick?.value, quick?.missing]).toEqual([null, ['inventory']]);
    const { sales, ...withoutSales } = STATEMENT;
    expect(ratioOf('netMargin', withoutSales)).toBeNull();
    expect(ratioOf('netMargin', { ...withoutSales, sales: sales ?? null })).toBe(0.05);
  });

  it('of 0 below the line is a division by zero', () => {
    expect(ratioOf('debtToEquity', { ...STATEMENT, netAssets: 0 })).toBe('division-by-zero');
  });

  it('of closing receivables is averaged in', () => {
    expect(ratioOf('receivableTurnover', { ...STATEMENT, closingReceivables: 100 })).toBe(8);
  });
});
