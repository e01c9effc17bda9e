import { describe, expect, it } from 'vitest';
import { receivablesCompared, type ReceivablesFigures } from '../../../src/domain/comparison/receivablesCompared.js';

/** DSO 450 / 3,600 × 360 = 45; of credit sales 0.125, of current assets 0.3, of total assets 0.15. */
const OWN: ReceivablesFigures = { receivables: 450, creditSales: 3600, currentAssets: 1500, totalAssets: 3000 };

function shown(...[figures, ground]: Parameters<typeof receivablesCompared>) {
  return receivablesCompared(figures, ground, 360).map(
    ({ figure, with: against, value, reference, difference, share }) => [
      ...[figure, against, value],
      ...[reference, difference, share].map((number) => (number === null ? null : Math.round(number * 1e6) / 1e6 + 0)),
    ],
  );
}

describe('receivables compared', () => {
  it('the total with the yearly average and the best holding level', () => {
    expect(shown(OWN, { yearlyAverage: 400, bestLevel: 500 })).toEqual([
      ['receivables', 'yearly-average', 450, 400, 50, 0.125],
      ['receivables', 'best-level', 450, 500, -50, -0.1],
    ]);
  });

  it('days of sales with the average term', () => {
    expect(shown(OWN, { averageTerm: 30 })).toEqual([['dso', 'average-term', 45, 30, 15, 0.5]]);
  });

  it('days of sales and shares with the mean of the own past', () => {
    const past = [
      { receivables: 300, creditSales: 3600, currentAssets: 1000, totalAssets: 3000 },
      { receivables: 400, creditSales: 3200, currentAssets: 2000, totalAssets: 2000 },
    ];
    // DSO 30 and 45, mean 37.5; shares 1/12 and 1/8, mean 0.104167; 0.3 and 0.2; 0.1 and 0.2.
    expect(shown(OWN, { ownPast: past })).toEqual([
      ['dso', 'own-past', 45, 37.5, 7.5, 0.2],
      ['toCreditSales', 'own-past', 0.125, 0.104167, 0.020833, 0.2],
      ['toCurrentAssets', 'own-past', 0.3, 0.25, 0.05, 0.2],
      ['toTotalAssets', 'own-past', 0.15, 0.15, 0, 0],
    ]);
  });

  it('with the median of peers, so that one of them does not stand for all', () => {
    const peer = (dso: number): ReceivablesFigures => ({ receivables: dso, creditSales: 360 });
    expect(shown(OWN, { peers: [peer(300), peer(30), peer(40)] })[0]).toEqual(['dso', 'peers', 45, 40, 5, 0.125]);
    expect(shown(OWN, { peers: [peer(300), peer(30), peer(40), peer(60)] })[0]).toEqual([
      'dso',
      'peers',
      45,
      50,
      -5,
      -0.1,
    ]);
  });

  it('leaves out what is not known, on either side, and never takes it as 0', () => {
    const past = [
      { receivables: 300, creditSales: null },
      { receivables: 300, creditSales: 0, totalAssets: 2000 },
      { receivables: 90, creditSales: 3600 },
    ];
    expect(shown(OWN, { ownPast: past, yearlyAverage: null })).toEqual([
      ['dso', 'own-past', 45, 9, 36, 4],
      ['toCreditSales', 'own-past', 0.125, 0.025, 0.1, 4],
      ['toTotalAssets', 'own-past', 0.15, 0.15, 0, 0],
    ]);
    expect(shown({ receivables: 450 }, { ownPast: past, averageTerm: 30 })).toEqual([]);
  });

  it('with nothing has no share of it', () => {
    expect(shown(OWN, { averageTerm: 0 })).toEqual([['dso', 'average-term', 45, 0, 45, null]]);
  });
});
