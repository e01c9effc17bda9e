import { allowanceOf } from '../../domain/allowance/allowance.js';
import type { AllowanceFigures } from './types.js';

/**
 * Allowance by the loss rates of the ledger's own history: Σ bucket × rate. What is negative in a bucket needs no allowance. Null where something
 * is owed in a bucket of which history says nothing: it must not count as safe.
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
