import { describe, expect, it } from 'vitest';
import { NINE_FACTORS } from '../../../src/domain/scoring/models/nineFactor.js';
import { readScores, SCORE_FACTORS } from '../../../src/records/scores/readScores.js';
import { tableOf } from '../tables.js';

describe('readScores', () => {
  it('gives points in the order of the nine-factor scorecard, a missing column as missing', () => {
    expect(SCORE_FACTORS).toEqual(NINE_FACTORS);
    const { rows, findings } = readScores([tableOf(['Culture', 'Customer', 'Management team'], [[70, 'Acme', 0]])]);
    expect(rows).toEqual([{ customer: 'Acme', points: [0, null, null, null, null, null, null, null, 70] }]);
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
    expect(rows.map(({ points }) => points.slice(0, 4))).toEqual([
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
