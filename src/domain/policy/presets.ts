import type { Policy } from './policy.js';

/** Ready-made credit policies: tight 财务型 guards the money, loose 销售型 the sales. Default (ours). */
export const POLICY_PRESETS = {
  tight: {
    creditPolicy: {
      term: { CA1: 45, CA2: 30, CA3: 15, CA4: 0, CA5: 0, CA6: 0 },
      discount: { CA1: 0.03, CA2: 0.02, CA3: 0.02, CA4: 0, CA5: 0, CA6: 0 },
      standard: 'CA3',
      collection: { CA1: 'regular', CA2: 'regular', CA3: 'firm', CA4: 'strict', CA5: 'strict', CA6: 'strict' },
      security: {
        CA1: 'none',
        CA2: 'on-request',
        CA3: 'on-request',
        CA4: 'guarantee',
        CA5: 'prepayment',
        CA6: 'prepayment',
      },
    },
    limit: { multipliers: { CA1: 1.5, CA2: 1, CA3: 0.5, CA4: 0, CA5: 0, CA6: 0 } },
  },
  loose: {
    creditPolicy: {
      term: { CA1: 90, CA2: 60, CA3: 45, CA4: 30, CA5: 15, CA6: 0 },
      discount: { CA1: 0.01, CA2: 0.01, CA3: 0, CA4: 0, CA5: 0, CA6: 0 },
      standard: 'CA5',
      collection: {
        CA1: 'courteous',
        CA2: 'courteous',
        CA3: 'courteous',
        CA4: 'regular',
        CA5: 'firm',
        CA6: 'strict',
      },
      security: { CA1: 'none', CA2: 'none', CA3: 'none', CA4: 'none', CA5: 'on-request', CA6: 'guarantee' },
    },
    limit: { multipliers: { CA1: 3, CA2: 2, CA3: 1.5, CA4: 1, CA5: 0.5, CA6: 0 } },
  },
} as const satisfies Record<string, { creditPolicy: Partial<Policy['creditPolicy']>; limit: Partial<Policy['limit']> }>;

export type PolicyPreset = keyof typeof POLICY_PRESETS;
