import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredPolicies, measuredProposal, type MeasuredPolicy } from '../../../src/domain/capital/measuredPolicy.js';
import { creditPolicyWhatIf, proposalResult } from '../../../src/domain/capital/policyWhatIf.js';
import { SETTLEMENTS } from '../../../src/domain/receivables/settle.js';
import { anyAsOf, anyDocuments, ledgerFrom } from '../arbitraryLedger.js';
import { day, ledgerOf, type WrittenDocument } from '../ledgerOf.js';

const GIVEN = { name: 'now', variableCostRate: 0.6, badDebtRate: 0.01, collectionCost: 100 };
/** 30 days, 2024-03-01 to 2024-03-31. */
const INVOICE: WrittenDocument = { number: 'I', dated: '2024-03-01', due: '2024-03-31', amount: 100 };

function measured(documents: readonly WrittenDocument[], asOf = '2024-06-30'): MeasuredPolicy | null | undefined {
  return measuredPolicies(ledgerOf(documents), { asOf: day(asOf), settlement: 'linked' })[0];
}

describe('the credit policy measured from the ledger', () => {
  it('is the yearly sales, and what was paid within the term and after how many days', () => {
    // 80 on day 24 of 30; 20 of 100 on day 50; both dated within the year. A credit note lowers the sales only.
    expect(
      measured([
        { ...INVOICE, amount: 80, paid: [[80, '2024-03-25']] },
        { ...INVOICE, amount: 20, paid: [[20, '2024-04-20']] },
        { number: 'C', dated: '2024-05-01', amount: -10 },
      ]),
    ).toEqual({
      currency: 0,
      sales: 90,
      onTime: { share: 0.8, termDays: 30, days: 24 },
      late: { share: 0.2, termDays: 30, days: 50 },
      termDays: 30,
    });
  });

  it('counts what was paid on the due day as on time, and what is overdue with its age', () => {
    const found = measured([{ ...INVOICE, paid: [[60, '2024-03-31']] }]);
    // 40 are open, 121 days after the document.
    expect(found?.onTime).toEqual({ share: 0.6, termDays: 30, days: 30 });
    expect(found?.late).toEqual({ share: 0.4, termDays: 30, days: 121 });
  });

  it('leaves out payments of earlier years, the day a year ago included', () => {
    const early: WrittenDocument = { ...INVOICE, dated: '2023-06-01', due: '2023-07-01', amount: 500 };
    const found = measured([
      { ...early, paid: [[500, '2023-06-30']] },
      { ...early, paid: [[500, '2023-07-01']] },
      { ...INVOICE, amount: 500, paid: [[500, '2024-04-30']] },
    ]);
    expect([found?.onTime.share, found?.late.share, found?.sales]).toEqual([0.5, 0.5, 500]);
  });

  it('is told per currency in its own units, and null where nothing was sold or paid', () => {
    const ledger = ledgerOf([
      { ...INVOICE, currency: 'JPY', amount: 5000, paid: [[5000, '2024-03-11']] },
      { ...INVOICE, currency: 'EUR', due: '2024-07-31' },
    ]);
    const [yen, euro] = measuredPolicies(ledger, { asOf: day('2024-06-30'), settlement: 'linked' });
    expect([yen?.sales, yen?.onTime.days, euro]).toEqual([5000, 10, null]);
  });

  it('does not count an invoice without a date of its own', () => {
    expect(
      measured([
        { ...INVOICE, dated: null },
        { ...INVOICE, due: '2024-07-31' },
      ]),
    ).toBeNull();
  });

  it('of any ledger has shares that sum to 1', () => {
    fc.assert(
      fc.property(anyDocuments, anyAsOf, fc.constantFrom(...SETTLEMENTS), (documents, asOf, settlement) => {
        for (const found of measuredPolicies(ledgerFrom(documents), { asOf, settlement })) {
          if (found === null) continue;
          expect(found.onTime.share + found.late.share).toBeCloseTo(1, 9);
          expect(() => proposalResult(measuredProposal(found, GIVEN))).not.toThrow();
        }
      }),
    );
  });
});

describe('a proposal from the measured policy', () => {
  const NOW: MeasuredPolicy = {
    currency: 0,
    sales: 36_500,
    onTime: { share: 0.8, termDays: 30, days: 24 },
    late: { share: 0.2, termDays: 30, days: 50 },
    termDays: 30,
  };

  it('without another term has the days that were measured', () => {
    expect(measuredProposal(NOW, GIVEN)).toEqual({
      ...GIVEN,
      sales: 36_500,
      payments: [
        { share: 0.8, days: 24 },
        { share: 0.2, days: 50, late: true },
      ],
    });
  });

  it('under another term uses the same share of it, and pays late by as many days', () => {
    // 24 of 30 is 0.8 of the term: day 36 of 45; 20 days late stay 20: day 65.
    const { payments } = measuredProposal(NOW, { ...GIVEN, termDays: 45 });
    expect(payments).toEqual([
      { share: 0.8, days: 36 },
      { share: 0.2, days: 65, late: true },
    ]);
  });

  it('with a discount is taken by a part of those who pay on time', () => {
    const { payments, sales } = measuredProposal(NOW, {
      ...GIVEN,
      sales: 40_000,
      discount: { share: 0.02, days: 10, taken: 0.25 },
    });
    expect(sales).toBe(40_000);
    expect(payments.map(({ days, discount, late }) => [days, discount, late])).toEqual([
      [10, 0.02, undefined],
      [24, undefined, undefined],
      [50, undefined, true],
    ]);
    expect(payments.map(({ share }) => Math.round(share * 1e9) / 1e9)).toEqual([0.2, 0.6, 0.2]);
  });

  it('leaves out a part that nobody is in', () => {
    const punctual = { ...NOW, onTime: { ...NOW.onTime, share: 1 }, late: { share: 0, termDays: 0, days: 0 } };
    expect(measuredProposal(punctual, GIVEN).payments).toEqual([{ share: 1, days: 24 }]);
  });

  it('grants days where none were granted before', () => {
    const cash = {
      ...NOW,
      onTime: { share: 0.9, termDays: 0, days: 0 },
      late: { share: 0.1, termDays: 0, days: 12 },
      termDays: 0,
    };
    expect(measuredProposal(cash, { ...GIVEN, termDays: 30 }).payments.map(({ days }) => days)).toEqual([30, 42]);
  });

  it('goes into the what-if: 15 days more tie up more funds and cost that much', () => {
    const present = measuredProposal(NOW, GIVEN);
    const longer = measuredProposal(NOW, { ...GIVEN, name: 'net 45', termDays: 45 });
    const { present: now, ranked } = creditPolicyWhatIf(present, [longer]);
    // Days 0.8·24 + 0.2·50 = 29.2 and 0.8·36 + 0.2·65 = 41.8; at 100 a day 12.6 days tie up 1,260; × 0.6 × 0.08 = 60.48 a year.
    expect(now.averageDays).toBeCloseTo(29.2, 9);
    expect(ranked[0]?.averageDays).toBeCloseTo(41.8, 9);
    expect(ranked[0]?.gain).toBeCloseTo(-60.48, 6);
  });
});
