import { allowanceOf } from '../../domain/allowance/allowance.js';
import { ledgerLossRates } from '../../domain/allowance/ledgerLossRates.js';
import { policyLossRates } from '../../domain/allowance/policyLossRates.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import type { RatedLedger } from '../rateLedger/rated.js';
import { showsPayments } from './creditSales.js';
import type { AllowanceFigures } from './types.js';

/**
 * Loss rates by currency, not due first: those of the policy's table where it says so, else of the ledger's own history; empty where the ledger does
 * not show what was paid. Source: domain.md section 4 (Allowance).
 */
export function lossRatesOf({ ledger, asOf, settlement, limits, policy }: RatedLedger): (readonly (number | null)[])[] {
  const inForce = policy?.policy ?? DEFAULT_POLICY;
  if (inForce.allowance.method === 'table') return ledger.currencies.map(() => policyLossRates(limits, inForce));
  if (!showsPayments(ledger)) return [];
  return ledgerLossRates(ledger, { asOf, settlement, limits }).map(({ rates }) => rates);
}

/**
 * Allowance by loss rates: Σ bucket × rate. What is negative in a bucket needs no allowance. Null where something
 * is owed in a bucket without a rate: it must not count as safe.
 * Source: domain.md section 4 (Allowance).
 */
export function allowanceFigures(
  buckets: readonly number[],
  rates: readonly (number | null)[],
): AllowanceFigures | null {
  const balances = buckets.map((amount) => Math.max(0, amount));
  if (balances.some((balance, index) => balance > 0 && (rates[index] ?? null) === null)) return null;
  const { lines, total } = allowanceOf(
    balances,
    balances.map((_, index) => rates[index] ?? 0),
  );
  return {
    total,
    lines: lines.map(({ balance, allowance }, index) => ({ balance, allowance, rate: rates[index] ?? null })),
  };
}
