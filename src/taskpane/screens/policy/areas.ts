import type { POLICY_SCHEMA } from '../../../domain/policy/schema.js';

/** What the groups of settings are about, in the order in which they are shown. */
export const AREAS = ['receivables', 'classes', 'limits', 'collection', 'models'] as const;
export type PolicyArea = (typeof AREAS)[number];

const AREA_OF: Readonly<Record<keyof typeof POLICY_SCHEMA, PolicyArea>> = {
  aging: 'receivables',
  paymentIndex: 'receivables',
  paymentHabit: 'receivables',
  collection: 'receivables',
  allowance: 'receivables',
  expectedReceipts: 'receivables',
  year: 'receivables',
  rating: 'classes',
  grades: 'classes',
  customerClass: 'classes',
  abc: 'classes',
  core: 'classes',
  review: 'classes',
  proposals: 'classes',
  products: 'classes',
  backTest: 'classes',
  limit: 'limits',
  creditPolicy: 'limits',
  exposure: 'limits',
  overdue: 'limits',
  orderCheck: 'limits',
  insurance: 'limits',
  dormancy: 'limits',
  dunning: 'collection',
  signs: 'collection',
  reminders: 'collection',
  calls: 'collection',
  methods: 'collection',
  lateInterest: 'collection',
  capital: 'collection',
  nineFactor: 'models',
  creditRisk: 'models',
  fiveC: 'models',
  fiveP: 'models',
  sixA: 'models',
  lapp: 'models',
  evaluation: 'models',
  dealer: 'models',
  altman: 'models',
  channels: 'models',
  ratios: 'models',
};

/** The area of a group of settings. */
export function areaOf(group: string): PolicyArea {
  return new Map<string, PolicyArea>(Object.entries(AREA_OF)).get(group) ?? 'models';
}
