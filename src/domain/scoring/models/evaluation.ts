import { customerClassBands } from '../../classes/customerClass.js';
import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { EVALUATION_GROUPS, type EvaluationFactor } from '../../policy/scorecardSettings.js';
import type { Scorecard } from '../engine.js';
import { groupedFactors } from '../factors.js';

/**
 * Evaluation and classification 评估与分类: eleven factors in five groups, points 0-100; its grades are the customer
 * classes Premium, Good, Standard and At risk. Source: S4, domain.md section 2.
 */
export function evaluation(policy: Policy = DEFAULT_POLICY): Scorecard<EvaluationFactor> {
  const { groups, weights } = policy.evaluation;
  return {
    id: 'evaluation',
    version: 1,
    factors: groupedFactors(EVALUATION_GROUPS, groups, weights),
    scaleMax: 100,
    grades: customerClassBands(policy),
  };
}
