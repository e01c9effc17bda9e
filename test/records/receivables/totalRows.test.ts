import { describe, expect, it } from 'vitest';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { isGrandTotal } from '../../../src/records/receivables/totalRows.js';
import { readLedger } from '../readLedger.js';
import { tableOf } from '../tables.js';

const DAY = serialOf(2024, 5, 1);

function differences(rows: readonly CellValue[][]) {
  const { findings } = readLedger([tableOf(['客户', '发票号', '开票日期', '金额'], rows)]);
  return findings.filter(({ code }) => code === 'total-differs').map(({ cell, data }) => ({ cell, ...data }));
}

describe('a grand total row', () => {
  const rows = [
    ['甲', '1', DAY, 10.1],
    ['甲 小计', '', '', 10.1],
    ['乙', '2', DAY, 20.2],
  ];

  it('that is the sum of the documents says nothing', () => {
    // 10.10 and 20.20; the subtotal is no document.
    expect(differences([...rows, ['合计', '', '', 30.3]])).toEqual([]);
  });

  it('that is another sum is a finding with the difference', () => {
    expect(differences([...rows, ['合计', '', '', 40.3]])).toEqual([
      { cell: 'D5', column: '金额', count: 1, stated: 40.3, computed: 30.3, difference: -10 },
    ]);
  });

  it('shows what a row that could not be read was worth', () => {
    const unread = [...rows, ['丙', '3', 'soon', 5], ['合计', '', '', 35.3]];
    expect(differences(unread)).toMatchObject([{ computed: 30.3, difference: -5 }]);
  });

  it.each([
    ['合计', true],
    ['Grand total:', true],
    ['Total', true],
    ['甲 合计', false],
    ['Subtotal', false],
  ])('%s: %s', (label, is) => {
    expect(isGrandTotal(label)).toBe(is);
  });
});
