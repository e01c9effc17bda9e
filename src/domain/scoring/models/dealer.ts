import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { DEALER_GROUPS, type DealerFactor } from '../../policy/scorecardSettings.js';
import type { Scorecard } from '../engine.js';
import { groupedFactors } from '../factors.js';

/**
 * The dealer judgement 经销商判断: nine areas, operating ability in five parts; points 0-100.
 * Source: S2, domain.md section 6.
 */
export function dealer(policy: Policy = DEFAULT_POLICY): Scorecard<DealerFactor> {
  const { groups, weights } = policy.dealer;
  return {
    id: 'dealer',
    version: 1,
    factors: groupedFactors(DEALER_GROUPS, groups, weights),
    scaleMax: 100,
  };
}
