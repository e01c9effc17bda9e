import type { FactorGroup } from '../policy/scorecardSettings.js';
import type { Factor } from './engine.js';

/** Factors with the weights of a table, in the order of the ids. */
export function weightedFactors<F extends string>(
  ids: readonly F[],
  weights: Readonly<Record<F, number>>,
): readonly Factor<F>[] {
  return ids.map((id) => ({ id, weight: weights[id] }));
}

/**
 * Factors of a grouped model: each group's weight is shared out among its factors by their own weights.
 * Example: a group of 30 with six equal factors gives each 5. Source: domain.md section 2 (Credit-risk model).
 */
export function groupedFactors<G extends string, F extends string>(
  groups: readonly FactorGroup<G, F>[],
  groupWeights: Readonly<Record<G, number>>,
  weights: Readonly<Record<F, number>>,
): readonly Factor<F>[] {
  return groups.flatMap(({ id: group, factors }) => {
    const sum = factors.reduce((total, factor) => total + weights[factor], 0);
    return factors.map((id) => ({ id, group, weight: sum === 0 ? 0 : (groupWeights[group] * weights[id]) / sum }));
  });
}
