import { describe, expect, it } from 'vitest';
import { averageTerms } from '../../../src/domain/receivables/averageTerm.js';
import { day, ledgerOf } from '../ledgerOf.js';

describe('the average term', () => {
  it('weights the days from document to due date by what was paid or is overdue', () => {
    const ledger = ledgerOf([
      { number: 'A', dated: '2024-01-01', due: '2024-01-31', amount: 100, paid: [[100, '2024-01-20']] },
      { number: 'B', dated: '2024-01-01', due: '2024-03-01', amount: 300 },
      { number: 'C', dated: '2024-03-01', due: '2024-06-01', amount: 900 },
    ]);
    // A: 30 days on 100; B: 60 days on 300, overdue; C is not due yet: (3,000 + 18,000) / 400 = 52.5.
    expect(averageTerms(ledger, { asOf: day('2024-04-01'), settlement: 'linked' })).toEqual([52.5]);
  });

  it('is not known where no document has both dates', () => {
    const ledger = ledgerOf([{ number: 'A', due: '2024-01-31', amount: 100 }]);
    expect(averageTerms(ledger, { asOf: day('2024-04-01'), settlement: 'linked' })).toEqual([null]);
  });
});
