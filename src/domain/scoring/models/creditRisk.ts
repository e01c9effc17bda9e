import { DEFAULT_POLICY, type Policy } from '../../policy/policy.js';
import { CREDIT_RISK_GROUPS, type CreditRiskFactor } from '../../policy/scorecardSettings.js';
import type { Scorecard } from '../engine.js';
import { groupedFactors } from '../factors.js';

/**
 * The credit-risk model 信用风险模型: 22 factors in the groups visit impression, finance and other; points 0-100.
 * Example: the six visit factors carry 5 each by default. Source: S0, domain.md section 2.
 */
export function creditRisk(policy: Policy = DEFAULT_POLICY): Scorecard<CreditRiskFactor> {
  const { groups, weights } = policy.creditRisk;
  return {
    id: 'credit-risk',
    version: 1,
    factors: groupedFactors(CREDIT_RISK_GROUPS, groups, weights),
    scaleMax: 100,
  };
}
