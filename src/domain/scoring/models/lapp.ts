import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { LAPP_GROUPS, type LappFactor } from '../../policy/scorecardSettings.js';
import { bandsOf } from '../bandPoints.js';
import type { Factor, Scorecard } from '../engine.js';
import { groupedFactors } from '../factors.js';
import { ratioOf } from '../../ratios/registry.js';
import type { Statement } from '../../ratios/statement.js';

/**
 * LAPP: liquidity, activity, profitability and potentialities. The ratios of the first three are given raw (fractions,
 * times a year, days) and become points by the band tables of the policy; potentialities are points 0-100.
 * Example: a current ratio of 1.5 gives 80 points by default. Source: S1, domain.md section 2.
 */
export function lapp(policy: Policy = DEFAULT_POLICY): Scorecard<LappFactor> {
  const { groups, weights } = policy.lapp;
  return {
    id: 'lapp',
    version: 1,
    factors: groupedFactors(LAPP_GROUPS, groups, weights).map((factor) => withBands(factor, policy)),
    scaleMax: 100,
  };
}

/** What of LAPP is judged, in points 0-100. */
export type JudgedPotential = 'policyFit' | 'marketPotential' | 'sustainability';

/**
 * The values of LAPP's factors, in their order, from a statement and the judged points. A ratio that cannot be had
 * (a missing figure, a division by zero) is missing.
 */
export function lappValues(
  statement: Statement,
  judged: { readonly [Factor in JudgedPotential]?: number | null },
  policy: Policy = DEFAULT_POLICY,
): readonly (number | null)[] {
  return lapp(policy).factors.map(({ id }) => {
    if (id === 'policyFit' || id === 'marketPotential' || id === 'sustainability') return judged[id] ?? null;
    const ratio = ratioOf(id, statement, policy);
    return typeof ratio === 'number' ? ratio : null;
  });
}

function withBands(factor: Factor<LappFactor>, policy: Policy): Factor<LappFactor> {
  switch (factor.id) {
    case 'currentRatio':
    case 'quickRatio':
    case 'receivableTurnover':
    case 'netMargin':
      return { ...factor, bands: bandsOf(policy.lapp[factor.id]) };
    case 'debtRatio':
    case 'collectionDays':
      return { ...factor, bands: bandsOf(policy.lapp[factor.id]), direction: 'lower' };
    case 'policyFit':
    case 'marketPotential':
    case 'sustainability':
      return factor;
  }
}
