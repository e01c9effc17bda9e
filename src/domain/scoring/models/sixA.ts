import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { SIX_A_FACTORS } from '../../policy/scorecardSettings.js';
import type { Scorecard } from '../engine.js';
import { weightedFactors } from '../factors.js';

/** The six aspects: economic, technical, managerial, organisational, commercial, financial; points 0-100. Source: S2, domain.md section 2. */
export function sixA(policy: Policy = DEFAULT_POLICY): Scorecard<(typeof SIX_A_FACTORS)[number]> {
  return {
    id: 'six-a',
    version: 1,
    factors: weightedFactors(SIX_A_FACTORS, policy.sixA.weights),
    scaleMax: 100,
  };
}
