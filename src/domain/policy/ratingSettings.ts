import { GRADES, SCORECARD_IDS } from './names.js';
import { assignment, choice, flag, number, table } from './settings.js';

/** How hard a grade's overdue items are collected 收账政策, mildest first. */
export const COLLECTION_LEVELS = ['courteous', 'regular', 'firm', 'strict'] as const;
export type CollectionLevel = (typeof COLLECTION_LEVELS)[number];

/** What security a grade is asked for, least first. */
export const SECURITY_LEVELS = ['none', 'on-request', 'guarantee', 'prepayment'] as const;
export type SecurityLevel = (typeof SECURITY_LEVELS)[number];

/** Information channels 信息渠道 (S0; the last four S1 and S3, which rate none of them). */
export const CHANNELS = [
  'customer-introduction',
  'intermediary',
  'web-page',
  'first-contact',
  'long-contact',
  'manager-introduction',
  'bank',
  'credit-bureau',
  'government',
  'legal-evidence',
  'industry-body',
  'public-source',
  'agency',
  'internal-inquiry',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const RELIABILITIES = ['unrated', 'low', 'fairly-low', 'fairly-high', 'high'] as const;
export const COMPLETENESSES = ['unrated', 'bad', 'poor', 'fairly-good', 'good'] as const;
export const TIMELINESSES = ['unrated', 'static', 'half-dynamic', 'dynamic'] as const;
export const CHANNEL_COSTS = ['unrated', 'none', 'low', 'medium', 'high'] as const;

const UNRATED = {
  'industry-body': 'unrated',
  'public-source': 'unrated',
  agency: 'unrated',
  'internal-inquiry': 'unrated',
} as const;

export const RATING_SETTINGS = {
  rating: {
    /** The model that scores and grades are made with. */
    model: choice('nine-factor', 'S1', SCORECARD_IDS),
    /** Customers with cash sales only are listed as Cash and not rated. */
    cashUnrated: flag(true, 'S0'),
    /** A score and the limit made of it hold for so many months. */
    validMonths: number(12, 'ours', { min: 1, max: 120, unit: 'months' }),
    /** How many of the dearest factors are named as reasons. */
    reasons: number(3, 'ours', { min: 1, max: 50, unit: 'count' }),
  },
  creditPolicy: {
    /** 期限 days of credit. */
    term: table({ CA1: 60, CA2: 45, CA3: 30, CA4: 15, CA5: 0, CA6: 0 }, 'ours', GRADES, {
      min: 0,
      max: 3650,
      unit: 'days',
    }),
    /** 现金折扣 share of the invoice for paying within the discount days. */
    discount: table({ CA1: 0.02, CA2: 0.02, CA3: 0.01, CA4: 0, CA5: 0, CA6: 0 }, 'ours', GRADES, {
      min: 0,
      max: 0.5,
      unit: 'share',
    }),
    discountDays: number(10, 'ours', { min: 0, max: 365, unit: 'days' }),
    /** 标准 the lowest grade that is sold to on credit. */
    standard: choice('CA4', 'ours', GRADES),
    /** 收账政策 */
    collection: assignment(
      { CA1: 'courteous', CA2: 'courteous', CA3: 'regular', CA4: 'firm', CA5: 'strict', CA6: 'strict' },
      'ours',
      GRADES,
      COLLECTION_LEVELS,
    ),
    security: assignment(
      { CA1: 'none', CA2: 'none', CA3: 'on-request', CA4: 'on-request', CA5: 'guarantee', CA6: 'prepayment' },
      'ours',
      GRADES,
      SECURITY_LEVELS,
    ),
  },
  channels: {
    reliability: assignment(
      {
        'customer-introduction': 'low',
        intermediary: 'fairly-low',
        'web-page': 'low',
        'first-contact': 'fairly-low',
        'long-contact': 'high',
        'manager-introduction': 'low',
        bank: 'high',
        'credit-bureau': 'fairly-high',
        government: 'fairly-high',
        'legal-evidence': 'high',
        ...UNRATED,
      },
      'S0',
      CHANNELS,
      RELIABILITIES,
    ),
    completeness: assignment(
      {
        'customer-introduction': 'poor',
        intermediary: 'fairly-good',
        'web-page': 'poor',
        'first-contact': 'bad',
        'long-contact': 'good',
        'manager-introduction': 'bad',
        bank: 'good',
        'credit-bureau': 'fairly-good',
        government: 'good',
        'legal-evidence': 'good',
        ...UNRATED,
      },
      'S0',
      CHANNELS,
      COMPLETENESSES,
    ),
    timeliness: assignment(
      {
        'customer-introduction': 'static',
        intermediary: 'static',
        'web-page': 'half-dynamic',
        'first-contact': 'dynamic',
        'long-contact': 'dynamic',
        'manager-introduction': 'static',
        bank: 'static',
        'credit-bureau': 'dynamic',
        government: 'static',
        'legal-evidence': 'static',
        ...UNRATED,
      },
      'S0',
      CHANNELS,
      TIMELINESSES,
    ),
    cost: assignment(
      {
        'customer-introduction': 'none',
        intermediary: 'low',
        'web-page': 'none',
        'first-contact': 'low',
        'long-contact': 'high',
        'manager-introduction': 'none',
        bank: 'medium',
        'credit-bureau': 'high',
        government: 'high',
        'legal-evidence': 'high',
        ...UNRATED,
      },
      'S0',
      CHANNELS,
      CHANNEL_COSTS,
    ),
    /** Facts up to this reliability count as low. */
    lowUpTo: choice('fairly-low', 'ours', RELIABILITIES),
  },
  backTest: {
    /** A customer turned bad when it later paid more than so many days late. */
    badAbove: number(60, 'ours', { min: 0, max: 3650, unit: 'days' }),
  },
};
