import { describe, expect, it } from 'vitest';
import { crossRatio } from '../../src/domain/products/crossRatio.js';
import { grossMargin } from '../../src/domain/products/grossMargin.js';
import { stockTurnover } from '../../src/domain/products/stockTurnover.js';
import { parsePolicy } from '../../src/domain/policy/policy.js';
import { cashRatio } from '../../src/domain/ratios/cashRatio.js';
import { collectionDays } from '../../src/domain/ratios/collectionDays.js';
import { currentRatio } from '../../src/domain/ratios/currentRatio.js';
import { debtRatio } from '../../src/domain/ratios/debtRatio.js';
import { ratiosOf } from '../../src/domain/ratios/definitionSets.js';
import { quickRatio } from '../../src/domain/ratios/quickRatio.js';
import { receivableTurnover } from '../../src/domain/ratios/receivableTurnover.js';
import { altmanScore, type AltmanRatios } from '../../src/domain/scoring/altman.js';
import { bandPoints } from '../../src/domain/scoring/bandPoints.js';
import { MODEL_TEXTS } from '../../src/locales/modelTexts.js';
import cases from '../fixtures/public-cases.json' with { type: 'json' };

interface PublicCase {
  readonly id: string;
  readonly kind: string;
  readonly tolerance: number;
  readonly input: unknown;
  readonly options: unknown;
  readonly expected: unknown;
}

/** Examples published by others, each with its source: ratios, scores and products. */
const all: readonly PublicCase[] = cases;

type Figures = Readonly<Record<string, number>>;
type Series = Readonly<Record<string, readonly number[]>>;

function caseOf(id: string): PublicCase {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No public case ${id}`);
  return found;
}

/** The tolerances of the cases are of printed figures; binary dust comes on top. */
function expectClose(actual: number | string | null | undefined, wanted: number | undefined, tolerance: number): void {
  expect(Math.abs(Number(actual ?? NaN) - (wanted ?? NaN))).toBeLessThanOrEqual(tolerance + 1e-9);
}

describe('ratios', () => {
  it.each([
    ['ft-current', 'currentAssets', 'currentLiabilities', 'currentRatio', currentRatio],
    ['ft-debt-assets', 'liabilities', 'assets', 'debtToAssets', debtRatio],
    [
      'ft-dso',
      'creditSales',
      'averageReceivables',
      'dso',
      (sales: number, average: number) => collectionDays(sales, average),
    ],
  ] as const)('%s', (id, first, second, name, ratio) => {
    const { input, expected, tolerance } = caseOf(id);
    const given = input as Series; // the shape of these cases
    const wanted = (expected as Series)[name] ?? [];
    expect(wanted.length).toBeGreaterThan(0);
    for (const [index, value] of wanted.entries()) {
      expectClose(ratio(given[first]?.[index] ?? NaN, given[second]?.[index] ?? NaN), value, tolerance);
    }
  });

  it('ratios-qa-1', () => {
    const { input, expected, tolerance } = caseOf('ratios-qa-1');
    // The shape of this case.
    const given = input as Record<
      | 'currentAssets'
      | 'inventory'
      | 'cashAndEquivalents'
      | 'currentLiabilities'
      | 'longTermLiabilities'
      | 'totalAssets',
      number
    >;
    const wanted = expected as Figures;
    const { currentAssets, inventory, currentLiabilities } = given;
    expectClose(currentRatio(currentAssets, currentLiabilities), wanted['current'], tolerance);
    expectClose(quickRatio(currentAssets, inventory, currentLiabilities), wanted['quick'], tolerance);
    expectClose(cashRatio(given.cashAndEquivalents, currentLiabilities), wanted['cash'], tolerance);
    const liabilities = currentLiabilities + given.longTermLiabilities;
    expectClose(debtRatio(liabilities, given.totalAssets), wanted['debtToAssets'], tolerance);
  });

  it('ratios-seed002-definitions: the names of S2, in Chinese, with the values of S2', () => {
    const { input, expected, tolerance } = caseOf('ratios-seed002-definitions');
    // The shape of this case.
    const { cashLikeCurrentAssets, ...figures } = input as Figures;
    const { policy } = parsePolicy({ ratios: { set: 'S2' } });
    const printed = ratiosOf({ ...figures, cash: cashLikeCurrentAssets ?? null }, policy);
    for (const [label, percent] of Object.entries(expected as Figures)) {
      const name = label.replace(/(\(.*\))?Pct$/, '');
      const own = printed.find((ratio) => MODEL_TEXTS['zh-CN'].ratios.names[ratio.name] === name);
      expectClose(Number(own?.value) * 100, percent, tolerance);
    }
  });
});

describe('receivable turnover', () => {
  it.each(['collection-period-gaodun', 'collection-period-average'])('%s', (id) => {
    const { input, expected, tolerance } = caseOf(id);
    // The shape of these cases: an average, or opening and closing.
    const given = input as Partial<Figures>;
    const wanted = expected as Figures;
    const sales = given['creditSales'] ?? NaN;
    const opening = given['openingReceivables'] ?? given['averageReceivables'] ?? NaN;
    const closing = given['closingReceivables'] ?? null;
    expectClose(receivableTurnover(sales, opening, closing), wanted['turnover'], tolerance);
    expectClose(collectionDays(sales, opening, closing, given['days']), wanted['days'], tolerance);
  });
});

it('cross ratio: gmroi-scribd', () => {
  const { input, expected, tolerance } = caseOf('gmroi-scribd');
  // The shape of this case.
  const { sales, cost, averageInventoryAtCost } = input as Record<'sales' | 'cost' | 'averageInventoryAtCost', number>;
  const wanted = expected as Figures;
  const margin = Number(grossMargin(sales, cost));
  const turnover = Number(stockTurnover(sales, averageInventoryAtCost));
  expectClose(margin * 100, wanted['grossMarginPct'], tolerance);
  expectClose(turnover, wanted['turnover'], tolerance);
  expectClose(crossRatio(margin, turnover), wanted['crossRatio'], tolerance);
});

it('Altman: altman-wizedu', () => {
  const { input, expected, tolerance } = caseOf('altman-wizedu');
  const { z, zone } = altmanScore(input as AltmanRatios); // the shape of this case
  const wanted = expected as { z: number; zone: string };
  expectClose(z, wanted.z, tolerance);
  expect(zone).toBe(wanted.zone);
});

it('scorecard: oracle-scoring-bands', () => {
  const { input, expected } = caseOf('oracle-scoring-bands');
  // The shape of this case: bands of lower bound, upper bound and points.
  const { bands, values } = input as { bands: Record<string, [number, number, number][]>; values: Series };
  const { points } = expected as { points: Series };
  for (const [factor, wanted] of Object.entries(points)) {
    const own = (bands[factor] ?? []).map(([from, , value]) => ({ from, value }));
    expect(values[factor]?.map((value) => bandPoints(value, own))).toEqual(wanted);
  }
});

it('every case of these kinds is run here', () => {
  const kinds = ['ratio', 'turnover', 'cross-ratio', 'altman', 'scorecard'];
  const ids = all.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  expect(ids.sort()).toEqual(
    [
      'altman-wizedu',
      'collection-period-average',
      'collection-period-gaodun',
      'ft-current',
      'ft-debt-assets',
      'ft-dso',
      'gmroi-scribd',
      'oracle-scoring-bands',
      'ratios-qa-1',
      'ratios-seed002-definitions',
    ].sort(),
  );
});
