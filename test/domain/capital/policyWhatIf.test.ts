import { describe, expect, it } from 'vitest';
import { creditPolicyWhatIf, proposalResult, type CreditProposal } from '../../../src/domain/capital/policyWhatIf.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';

/** A year of 360 days, capital at 10 %. */
const POLICY = parsePolicy({ year: { days: 360 }, capital: { cost: 0.1 } }).policy;

const PRESENT: CreditProposal = {
  name: 'net 30',
  sales: 3_600_000,
  payments: [{ share: 1, days: 30 }],
  variableCostRate: 0.6,
  badDebtRate: 0.01,
  collectionCost: 20_000,
};
const LONGER: CreditProposal = {
  name: 'net 60',
  sales: 4_200_000,
  payments: [
    { share: 0.8, days: 60 },
    { share: 0.2, days: 90, late: true },
  ],
  variableCostRate: 0.6,
  badDebtRate: 0.02,
  collectionCost: 35_000,
  extraStock: 100_000,
  allowance: 50_000,
  blockedCustomers: 4,
};
const DISCOUNT: CreditProposal = {
  ...PRESENT,
  name: '2/10 net 30',
  payments: [
    { share: 0.5, days: 10, discount: 0.02 },
    { share: 0.5, days: 30 },
  ],
};

describe('a credit policy', () => {
  it('is printed line by line', () => {
    // margin 4,200,000 × 0.4 = 1,680,000; days 0.8·60 + 0.2·90 = 66; receivables 4,200,000 / 360 × 66 = 770,000;
    // carrying 770,000 × 0.6 × 0.1 = 46,200; bad debts 84,000; stock 10,000; costs 46,200 + 84,000 + 35,000 + 10,000
    const result = proposalResult(LONGER, POLICY);
    expect(result.margin).toBeCloseTo(1_680_000, 6);
    expect(result.averageDays).toBeCloseTo(66, 10);
    expect(result.averageReceivables).toBeCloseTo(770_000, 6);
    expect(result.carryingCost).toBeCloseTo(46_200, 6);
    expect(result.badDebts).toBeCloseTo(84_000, 6);
    expect(result.stockCost).toBeCloseTo(10_000, 6);
    expect(result.costs).toBeCloseTo(175_200, 6);
    expect(result.net).toBeCloseTo(1_504_800, 6);
    expect(result).toMatchObject({ collectionCost: 35_000, discountCost: 0, allowance: 50_000, blockedCustomers: 4 });
    expect(result.dso).toBe(result.averageDays);
  });

  it('counts its cash discounts', () => {
    expect(proposalResult(DISCOUNT, POLICY).discountCost).toBeCloseTo(36_000, 6); // 3,600,000 × 0.5 × 0.02
  });

  it('may be carried at sales value, with bad debts on the late share', () => {
    const policy = parsePolicy({
      year: { days: 360 },
      capital: { cost: 0.1, atSalesValue: true, badDebtsOn: 'late' },
    }).policy;
    const { carryingCost, badDebts } = proposalResult(LONGER, policy);
    expect(carryingCost).toBeCloseTo(77_000, 6); // 770,000 × 0.1
    expect(badDebts).toBeCloseTo(16_800, 6); // 4,200,000 × 0.2 × 0.02
  });

  it('must say how the whole of the sales is paid', () => {
    expect(() => proposalResult({ ...PRESENT, payments: [{ share: 0.9, days: 30 }] }, POLICY)).toThrow(
      'The shares of "net 30" sum to 0.9, not 1.',
    );
  });
});

describe('proposals', () => {
  // Present: margin 1,440,000; receivables 300,000, carrying 18,000; bad debts 36,000; collection 20,000; net 1,366,000.
  // Discount: days 20, receivables 200,000, carrying 12,000; discount 36,000; net 1,336,000: gain −30,000.
  it('are ranked by what they gain against the present policy', () => {
    const { ranked, best, present } = creditPolicyWhatIf(PRESENT, [DISCOUNT, LONGER], POLICY);
    expect(present.net).toBeCloseTo(1_366_000, 6);
    expect(ranked.map(({ name, gain }) => [name, Math.round(gain)])).toEqual([
      ['net 60', 138_800], // 1,504,800 − 1,366,000
      ['2/10 net 30', -30_000],
    ]);
    expect(best?.name).toBe('net 60');
  });

  it('break even at the bad-debt rate that takes the gain away', () => {
    const [longer] = creditPolicyWhatIf(PRESENT, [LONGER], POLICY).ranked;
    // (138,800 + 84,000) / 4,200,000
    expect(longer?.breakEvenBadDebtRate).toBeCloseTo(0.0530476, 7);
    const badDebtRate = longer?.breakEvenBadDebtRate ?? Number.NaN;
    const [even] = creditPolicyWhatIf(PRESENT, [{ ...LONGER, badDebtRate }], POLICY).ranked;
    expect(even?.gain).toBeCloseTo(0, 6);
  });

  it('have no break-even rate when bad debts fall on no sales', () => {
    const policy = parsePolicy({ capital: { badDebtsOn: 'late' } }).policy;
    expect(creditPolicyWhatIf(PRESENT, [DISCOUNT], policy).ranked[0]?.breakEvenBadDebtRate).toBeNull();
  });

  it('that all lose leave the present policy', () => {
    expect(creditPolicyWhatIf(PRESENT, [DISCOUNT], POLICY).best).toBeNull();
    expect(creditPolicyWhatIf(PRESENT, [], POLICY).best).toBeNull();
  });
});
