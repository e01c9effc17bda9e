import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { FIVE_P_FACTORS } from '../../policy/scorecardSettings.js';
import type { Scorecard } from '../engine.js';
import { weightedFactors } from '../factors.js';

/** The five Ps: people, purpose, payment, protection, perspective; points 0-100. Source: S2, domain.md section 2. */
export function fiveP(policy: Policy = DEFAULT_POLICY): Scorecard<(typeof FIVE_P_FACTORS)[number]> {
  return {
    id: 'five-p',
    version: 1,
    factors: weightedFactors(FIVE_P_FACTORS, policy.fiveP.weights),
    scaleMax: 100,
  };
}
