import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOnCustomers, type StandingCustomer } from '../../../src/domain/capital/policyOnCustomers.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';

/** Score 70 is CA2: 45 days, limit × 1.5. */
const GOOD: StandingCustomer = { score: 70, exposure: 800, overdue: 0, yearlySales: 12_000, limit: 1000 };

describe('customers under a credit policy', () => {
  it('are blocked above their limit, with each reason counted', () => {
    const { blocked, byReason } = policyOnCustomers([
      GOOD,
      { ...GOOD, exposure: 1000 },
      { ...GOOD, exposure: 1000.01 },
      { ...GOOD, exposure: 1200, overdue: 5 },
      { ...GOOD, overdue: 5 },
      { ...GOOD, overdue: 5, exempt: true },
      { ...GOOD, score: 10 },
    ]);
    // Score 10 is CA6, whose orders are held.
    expect(blocked).toBe(4);
    expect(byReason).toEqual({ 'over-limit': 2, overdue: 2, grade: 1 });
  });

  it('without a limit of their own have the suggested one', () => {
    // 12,000 / 12 × 45/30 months × 1.5 = 2,250
    const own = { ...GOOD, limit: null };
    expect(policyOnCustomers([{ ...own, exposure: 2250 }]).blocked).toBe(0);
    expect(policyOnCustomers([{ ...own, exposure: 2251 }]).blocked).toBe(1);
  });

  it('without a grade are referred, not blocked, and counted apart', () => {
    const result = policyOnCustomers([{ ...GOOD, score: null, limit: null }]);
    expect(result).toMatchObject({ blocked: 0, creditSales: 0, cashSales: 0, unratedSales: 12_000, termDays: null });
  });

  it('show which sales stay on credit, and at which term', () => {
    // CA1 60 days on 1,000, CA2 45 on 3,000; CA5 is below the standard CA4: (60·1,000 + 45·3,000) / 4,000 = 48.75.
    const sold = (score: number, yearlySales: number): StandingCustomer => ({ ...GOOD, score, yearlySales });
    expect(policyOnCustomers([sold(90, 1000), sold(70, 3000), sold(20, 500)])).toMatchObject({
      creditSales: 4000,
      cashSales: 500,
      unratedSales: 0,
      termDays: 48.75,
    });
  });

  it('move with the bounds of the grades', () => {
    const { policy } = parsePolicy({ grades: { bands: { CA1: 99, CA2: 98, CA3: 97, CA4: 96, CA5: 95, CA6: 0 } } });
    expect(policyOnCustomers([GOOD], policy)).toMatchObject({ blocked: 1, byReason: { grade: 1 }, cashSales: 12_000 });
  });

  it('more overdue, more exposure or a lower limit never frees anybody', () => {
    const amount = fc.integer({ min: 0, max: 5000 });
    const any = fc.record({
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      exposure: amount,
      overdue: amount,
      yearlySales: amount,
      limit: amount,
    });
    fc.assert(
      fc.property(fc.array(any), amount, (customers, more) => {
        const { blocked } = policyOnCustomers(customers);
        const worse = (change: (customer: StandingCustomer) => Partial<StandingCustomer>): number =>
          policyOnCustomers(customers.map((customer) => ({ ...customer, ...change(customer) }))).blocked;
        expect(worse(({ overdue }) => ({ overdue: overdue + more }))).toBeGreaterThanOrEqual(blocked);
        expect(worse(({ exposure }) => ({ exposure: exposure + more }))).toBeGreaterThanOrEqual(blocked);
        expect(worse(({ limit }) => ({ limit: (limit ?? 0) - more }))).toBeGreaterThanOrEqual(blocked);
      }),
    );
  });
});
