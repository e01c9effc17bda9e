import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../src/domain/policy/policy.js';
import { backTest } from '../../../src/domain/scoring/backTest.js';
import { ledgerOutcomes } from '../../../src/domain/scoring/ledgerOutcomes.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

const SCORED_ON = day('2023-12-31');
const AS_OF = day('2024-06-30');
const INVOICE: WrittenDocument = { number: 'I', dated: '2024-01-01', due: '2024-01-31', amount: 100 };

function outcomes(documents: readonly WrittenDocument[], policy?: Parameters<typeof ledgerOutcomes>[2]) {
  const options = { scoredOn: SCORED_ON, asOf: AS_OF, settlement: 'linked' } as const;
  return ledgerOutcomes(ledgerOf(documents), options, policy).map(({ customer, currency, worstDaysLate, bad }) => [
    customer,
    currency,
    worstDaysLate,
    bad,
  ]);
}

describe('what became of scored customers', () => {
  it('is told by the part that was paid latest; 60 days are not bad, 61 are', () => {
    const paid: WrittenDocument = {
      ...INVOICE,
      paid: [
        [60, '2024-01-20'],
        [40, '2024-03-31'],
      ],
    };
    expect(outcomes([paid])).toEqual([[0, 0, 60, false]]);
    expect(outcomes([{ ...INVOICE, paid: [[100, '2024-04-01']] }])).toEqual([[0, 0, 61, true]]);
    const { policy } = parsePolicy({ backTest: { badAbove: 30 } });
    expect(outcomes([paid], policy)).toEqual([[0, 0, 60, true]]);
  });

  it('counts what is still unpaid with its age', () => {
    expect(outcomes([INVOICE])).toEqual([[0, 0, 151, true]]); // 31 January to 30 June
  });

  it('knows nothing of invoices that were there when it was scored, nor of what is not due', () => {
    expect(outcomes([{ ...INVOICE, dated: '2023-12-31' }])).toEqual([]);
    expect(outcomes([{ ...INVOICE, due: '2024-07-31' }])).toEqual([]);
  });

  it('is told by customer and currency; early payment is negative', () => {
    expect(
      outcomes([
        { ...INVOICE, customer: 'B', currency: 'EUR', due: '2024-07-31' },
        { ...INVOICE, customer: 'A', currency: 'EUR', paid: [[100, '2024-01-21']] },
        { ...INVOICE, customer: 'B', currency: 'USD', paid: [[100, '2024-01-31']] },
        { ...INVOICE, customer: 'B', currency: 'EUR' },
      ]),
    ).toEqual([
      [0, 0, 151, true],
      [0, 1, 0, false],
      [1, 0, -10, false],
    ]);
  });

  it('goes into the back-test', () => {
    const found = ledgerOutcomes(
      ledgerOf([
        { ...INVOICE, customer: 'A', paid: [[100, '2024-01-31']] },
        { ...INVOICE, customer: 'B' },
        { ...INVOICE, customer: 'C', paid: [[100, '2024-02-10']] },
      ]),
      { scoredOn: SCORED_ON, asOf: AS_OF, settlement: 'linked' },
    );
    const scores = [90, 40, 30];
    // The good A (90) and C (30) against the bad B (40): won once of two pairs.
    expect(backTest(found.map(({ customer, bad }) => ({ score: scores[customer] ?? null, bad })))).toMatchObject({
      good: 2,
      bad: 1,
      auc: 0.5,
      ks: 0.5,
    });
  });
});
