import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { NINE_FACTORS, type NineFactor } from '../../policy/schema.js';
import type { Scorecard } from '../engine.js';
import { weightedFactors } from '../factors.js';

export { NINE_FACTORS, type NineFactor };

/** The nine-factor scorecard 九要素 with the weights of a policy; points 0-100. Source: S1, domain.md section 2. */
export function nineFactor(policy: Policy = DEFAULT_POLICY): Scorecard<NineFactor> {
  return {
    id: 'nine-factor',
    version: 1,
    factors: weightedFactors(NINE_FACTORS, policy.nineFactor.weights),
    scaleMax: 100,
  };
}

/** The nine-factor scorecard with its weights by the source: 15, 10, 10, 15, 10, 10, 10, 10, 10. */
export const NINE_FACTOR = nineFactor();
