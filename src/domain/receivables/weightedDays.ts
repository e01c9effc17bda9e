import { cleanSum } from '../numbers/sum.js';

/**
 * Weighted days: Σ amount·days / Σ amount, over amounts and days in pairs; a pair with a missing side is left out. Null
 * when none is left or the amounts sum to 0. It makes weighted terms, days late and days paid alike.
 * Example: 2,000 at 15, 5,000 at 40 and 3,000 at 25 days are 30.5 days. Source: domain.md section 4.
 */
export function weightedDays(amounts: readonly (number | null)[], days: readonly (number | null)[]): number | null {
  const weights: number[] = [];
  const products: number[] = [];
  for (const [index, amount] of amounts.entries()) {
    const day = days[index] ?? null;
    if (amount === null || day === null) continue;
    weights.push(amount);
    products.push(amount * day);
  }
  const weight = cleanSum(weights);
  return weight === 0 ? null : cleanSum(products) / weight;
}
