import { measuredPolicies, type MeasuredPolicy } from '../../domain/capital/measuredPolicy.js';
import { policyOnCustomers, type StandingCustomer } from '../../domain/capital/policyOnCustomers.js';
import { carryingCost } from '../../domain/capital/carryingCost.js';
import type { Policy } from '../../domain/policy/policy.js';
import { overviewOf } from '../overview/overviewOf.js';
import type { RatedAccount, RatedLedger } from '../rateLedger/rated.js';
import type { RatedBasis } from '../rateLedger/types.js';

/** A figure under the policy in force and under the proposed one; null where the ledger does not show it. */
export interface Change<T = number | null> {
  readonly before: T;
  readonly after: T;
}

/** A customer that stands elsewhere under the proposed policy. */
export interface MovedCustomer {
  readonly customer: string;
  readonly currency: string | null;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/** What a proposed policy would do to the money of one currency. */
export interface EffectOnCurrency {
  readonly currency: string | null;
  readonly allowance: Change;
  readonly dso: Change;
  /** Customers whose next order would be held: over their limit, too much overdue, or of a grade that is held. */
  readonly blocked: Change<number>;
  /** Days granted, weighted by the sales on credit. */
  readonly termDays: Change;
  /** Yearly cost of the money bound in receivables, at the average days that the ledger shows. */
  readonly carrying: Change;
}

/** Receivables counted at what was billed: the ledger does not show what the goods cost. */
const AT_SALES_VALUE = 1;

/** What a proposed policy would change of a rated ledger. */
export interface PolicyEffect {
  readonly customers: number;
  readonly grades: readonly MovedCustomer[];
  readonly limits: readonly MovedCustomer[];
  readonly stages: readonly MovedCustomer[];
  readonly classes: readonly MovedCustomer[];
  readonly currencies: readonly EffectOnCurrency[];
}

/**
 * Rates the ledger that was read by a proposed policy, and compares. Nothing is read or written. Source: domain.md section 4 (Credit-policy what-if).
 *
 * 1. Customers that move are named, each with what it was and would be.
 * 2. Money is compared by currency. The cost of carrying takes the days granted under each policy and the lateness that the ledger shows.
 */
export function policyEffect(on: RatedBasis, proposed: Policy, present: Policy): PolicyEffect {
  const before = on.rated;
  const after = on.under(proposed);
  const pairs = before.accounts.flatMap((account, index) => {
    const other = after.accounts[index];
    return other ? [{ account, other }] : [];
  });
  const moved = (of: (account: RatedAccount) => string | number | null): MovedCustomer[] =>
    pairs
      .filter(({ account, other }) => of(account) !== of(other))
      .map(({ account, other }) => ({
        customer: account.customer,
        currency: codeOf(before, account.currency),
        before: of(account),
        after: of(other),
      }));
  return {
    customers: before.accounts.length,
    grades: moved(({ grade }) => grade),
    limits: moved(({ suggestedLimit }) => suggestedLimit),
    stages: moved(({ stage }) => stage),
    classes: moved((account) => account.class),
    currencies: effectsOn(on, after, proposed, present),
  };
}

function effectsOn(on: RatedBasis, after: RatedLedger, proposed: Policy, present: Policy): EffectOnCurrency[] {
  const [was, willBe] = [overviewOf(on), overviewOf({ ...on, rated: after })];
  const { ledger, asOf, settlement } = on.rated;
  const measured = measuredPolicies(ledger, { asOf, settlement });
  return on.rated.totals.map(({ currency }, index) => {
    const [one, other] = [was[index], willBe[index]];
    const paid = measured[currency] ?? null;
    const stands = [
      policyOnCustomers(standing(on, on.rated, currency), present),
      policyOnCustomers(standing(on, after, currency), proposed),
    ] as const;
    const lateness = paid ? averageDays(paid) - paid.termDays : 0;
    const carrying = (policy: Policy, days: number | null) =>
      paid && days !== null
        ? carryingCost(paid.sales, Math.max(0, days + lateness), AT_SALES_VALUE, policy.capital.cost, policy.year.days)
        : null;
    return {
      currency: codeOf(on.rated, currency),
      allowance: { before: one?.allowance?.total ?? null, after: other?.allowance?.total ?? null },
      dso: { before: one?.collection?.dso ?? null, after: other?.collection?.dso ?? null },
      blocked: { before: stands[0].blocked, after: stands[1].blocked },
      termDays: { before: stands[0].termDays, after: stands[1].termDays },
      carrying: { before: carrying(present, stands[0].termDays), after: carrying(proposed, stands[1].termDays) },
    };
  });
}

/** Days from the document to the payment, weighted by amount. */
function averageDays({ onTime, late }: MeasuredPolicy): number {
  return onTime.share * onTime.days + late.share * late.days;
}

function standing({ customers }: RatedBasis, rated: RatedLedger, currency: number): StandingCustomer[] {
  return rated.accounts
    .filter((account) => account.currency === currency)
    .map((account) => ({
      score: account.score,
      exposure: account.balance,
      overdue: account.buckets.slice(1).reduce((sum, amount) => sum + amount, 0),
      yearlySales: account.sales ?? 0,
      limit: customers.rowOf(account.customer)?.creditLimit ?? account.suggestedLimit,
    }));
}

function codeOf({ ledger }: RatedLedger, currency: number): string | null {
  return ledger.currencies[currency]?.code ?? null;
}
