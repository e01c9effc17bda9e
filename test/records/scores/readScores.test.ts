import { describe, expect, it } from 'vitest';
import { readScores } from '../../../src/records/scores/readScores.js';
import { tableOf } from '../tables.js';

describe('readScores', () => {
  it('gives the points of each factor that has a column', () => {
    const { rows, findings } = readScores([tableOf(['Culture', 'Customer', 'Management team'], [[70, 'Acme', 0]])]);
    expect(rows).toEqual([
      {
        customer: 'Acme',
        points: new Map([
          ['managementTeam', 0],
          ['culture', 70],
        ]),
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('reports points that are no number or lie outside 0 to 100, and takes them for missing', () => {
    const { rows, findings } = readScores([
      tableOf(
        ['Customer', 'Management team', 'Capital strength', 'Market share', 'Technology'],
        [
          ['Acme', 'good', 101, -1, ''],
          ['Birch', '85', 100, '#N/A', 0],
        ],
      ),
    ]);
    expect(rows.map(({ points }) => [...points.values()])).toEqual([
      [null, null, null, null],
      [85, 100, null, 0],
    ]);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['score-unreadable', 'B2'],
      ['score-out-of-range', 'C2'],
      ['score-out-of-range', 'D2'],
      ['amount-text', 'B3'],
      ['cell-error', 'D3'],
    ]);
  });

  it('reads factors of any model, ratios as they stand', () => {
    const { rows, findings } = readScores([
      tableOf(['客户', '品格', '能力', 'Current ratio', 'Collection days'], [['甲公司', 80, 60, 1.8, 140]]),
    ]);
    expect(rows[0]?.points).toEqual(
      new Map([
        ['character', 80],
        ['capacity', 60],
        ['currentRatio', 1.8],
        ['collectionDays', 140],
      ]),
    );
    expect(findings).toEqual([]);
  });

  it('uses the first row of a customer and reports the second, and points without a customer', () => {
    const { rows, findings } = readScores([
      tableOf(
        ['Customer', 'Brand'],
        [
          ['Acme', 1],
          ['Acme', 2],
          ['', 3],
          ['', ''],
        ],
      ),
    ]);
    expect(rows).toHaveLength(1);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['customer-duplicate', 'A3'],
      ['customer-missing', 'A4'],
    ]);
  });
});
