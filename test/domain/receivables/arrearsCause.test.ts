import { describe, expect, it } from 'vitest';
import { arrearsByCause } from '../../../src/domain/receivables/arrearsCause.js';

describe('arrears by cause', () => {
  it('add what is overdue, cause by cause, and what has none', () => {
    const causes = arrearsByCause([
      { amount: 100, daysPastDue: 5, cause: 'dispute' },
      { amount: 200, daysPastDue: 90, cause: 'dispute' },
      { amount: 50, daysPastDue: 1, cause: 'ours' },
      { amount: 150, daysPastDue: 9, cause: null },
      { amount: 999, daysPastDue: 0, cause: 'ours' },
      { amount: -70, daysPastDue: 9, cause: 'ours' },
    ]);
    // 300 + 50 + 150 = 500
    expect(causes.map(({ cause, items, amount, share }) => [cause, items, amount, share])).toEqual([
      ['dispute', 2, 300, 0.6],
      ['short-of-funds', 0, 0, 0],
      ['paperwork', 0, 0, 0],
      ['ours', 1, 50, 0.1],
      ['bad-faith', 0, 0, 0],
      [null, 1, 150, 0.3],
    ]);
  });

  it('have no shares when nothing is overdue', () => {
    expect(arrearsByCause([]).every(({ share }) => share === null)).toBe(true);
  });
});
