/**
 * Weighted days: Σ amount·days / Σ amount, over amounts and days in pairs; a pair with a missing side is left out. Null
 * when none is left or the amounts sum to 0. It makes weighted terms, days late and days paid alike.
 * Example: 2,000 at 15, 5,000 at 40 and 3,000 at 25 days are 30.5 days. Source: domain.md section 4.
 */
export function weightedDays(amounts: readonly (number | null)[], days: readonly (number | null)[]): number | null {
  let weight = 0;
  let sum = 0;
  for (const [index, amount] of amounts.entries()) {
    const day = days[index] ?? null;
    if (amount === null || day === null) continue;
    weight += amount;
    sum += amount * day;
  }
  return weight === 0 ? null : sum / weight;
}
