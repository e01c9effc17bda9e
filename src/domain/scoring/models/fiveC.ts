import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { FIVE_C_FACTORS } from '../../policy/scorecardSettings.js';
import type { Scorecard } from '../engine.js';
import { weightedFactors } from '../factors.js';

/** The five Cs: character, capacity, capital, collateral, conditions; points 0-100. Source: S1, domain.md section 2. */
export function fiveC(policy: Policy = DEFAULT_POLICY): Scorecard<(typeof FIVE_C_FACTORS)[number]> {
  return {
    id: 'five-c',
    version: 1,
    factors: weightedFactors(FIVE_C_FACTORS, policy.fiveC.weights),
    scaleMax: 100,
  };
}
