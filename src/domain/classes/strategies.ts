import type { CustomerClass } from '../policy/names.js';

/** What is done for each customer class 管理策略 (S4, domain.md section 6). */
export const STRATEGIES = {
  premium: ['own-manager', 'priority', 'joint-growth', 'loyalty-rewards'],
  good: ['contact', 'upgrade', 'guidance'],
  standard: ['standard-service', 'regular-visits', 'find-potential'],
  'at-risk': ['early-warning', 'limit-scale-and-form', 'collect'],
} as const satisfies Record<CustomerClass, readonly string[]>;

export type Strategy = (typeof STRATEGIES)[CustomerClass][number];

/** Ten rules for key accounts 大客户管理 (S1, domain.md section 6), a checklist. */
export const KEY_ACCOUNT_RULES = [
  'supply-first',
  'move-all-sales-factors',
  'new-products-first',
  'support-promotion',
  'executive-visits',
  'own-plan',
  'ask-about-salespeople',
  'rewards',
  'timely-information',
  'yearly-meeting',
] as const;
export type KeyAccountRule = (typeof KEY_ACCOUNT_RULES)[number];
