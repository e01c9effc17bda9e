import { describe, expect, it } from 'vitest';
import { policyLossRates } from '../../../src/domain/allowance/policyLossRates.js';
import { parsePolicy } from '../../../src/domain/policy/policy.js';

describe('loss rates of the policy', () => {
  it('are those of the first day of each bucket', () => {
    const { policy, issues } = parsePolicy({
      allowance: {
        rates: [
          [null, 0.005],
          [1, 0.02],
          [31, 0.05],
          [91, 0.5],
        ],
      },
    });
    expect(issues).toEqual([]);
    expect(policyLossRates([30, 60, 90], policy)).toEqual([0.005, 0.02, 0.05, 0.05, 0.5]);
    expect(policyLossRates([90], policy)).toEqual([0.005, 0.02, 0.5]);
  });

  it('are unknown where the table begins later: nothing counts as safe by itself', () => {
    const { policy } = parsePolicy({ allowance: { rates: [[31, 0.05]] } });
    expect(policyLossRates([30, 60], policy)).toEqual([null, null, 0.05, 0.05]);
  });
});
