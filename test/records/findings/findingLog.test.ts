import { describe, expect, it } from 'vitest';
import { FindingLog, LISTED_PER_CODE } from '../../../src/records/findings/findingLog.js';
import { tableOf } from '../tables.js';

const { source } = tableOf(['Customer', 'Date', 'Amount'], []).grid;
const spot = (row: number) => ({ source, offset: 2, row, value: 'x' });

describe('FindingLog', () => {
  it('names the first cell of a group and counts the rest', () => {
    const log = new FindingLog();
    const column = {};
    for (let row = 0; row < 5; row += 1) log.count('amount-text', column, () => spot(row));
    log.count('amount-text', {}, () => spot(9));
    expect(log.list()).toEqual([
      { code: 'amount-text', sheet: 'Sheet1', cell: 'C2', value: 'x', data: { column: 'Amount', count: 5 } },
      { code: 'amount-text', sheet: 'Sheet1', cell: 'C11', value: 'x', data: { column: 'Amount', count: 1 } },
    ]);
  });

  it('lists a thousand cells of a code one by one and counts those beyond, none lost', () => {
    const log = new FindingLog();
    for (let row = 0; row < LISTED_PER_CODE + 7; row += 1) log.add('row-skipped', spot(row));
    log.add('cell-error', spot(0));
    const findings = log.list();
    expect(findings.filter(({ code }) => code === 'row-skipped')).toHaveLength(LISTED_PER_CODE);
    expect(findings.find(({ code }) => code === 'findings-more')?.data).toEqual({ code: 'row-skipped', count: 7 });
    expect(findings.at(-1)?.code).toBe('cell-error');
  });
});
