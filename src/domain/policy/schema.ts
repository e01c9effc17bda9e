import { CLASS_SETTINGS } from './classSettings.js';
import { DESK_SETTINGS } from './deskSettings.js';
import { CUSTOMER_CLASSES, GRADES, REVIEW_CLASSES, type CustomerClass, type Grade, type ReviewClass } from './names.js';
import { RATING_SETTINGS } from './ratingSettings.js';
import { RECEIVABLES_SETTINGS } from './receivablesSettings.js';
import { SCORECARD_SETTINGS } from './scorecardSettings.js';
import { assignment, choice, curve, flag, limits, number, optionalNumber, table } from './settings.js';

export { CUSTOMER_CLASSES, GRADES, REVIEW_CLASSES, type CustomerClass, type Grade, type ReviewClass };
export { NINE_FACTORS, type NineFactor } from './scorecardSettings.js';

export const POLICY_VERSION = 1;

/** Everything adjustable, by group. The only place where a default stands. Source: domain.md, workbook.md section 3. */
export const POLICY_SCHEMA = {
  aging: {
    basis: choice('due', 'ours', ['due', 'document']),
    /** Upper bounds of the age buckets, days. */
    limits: limits([30, 60, 90], 'ours', { min: 1, max: 36500, unit: 'days' }),
    /** Credits stand in their own column, or are aged by their own date as negative amounts. */
    credits: choice('on-account', 'ours', ['on-account', 'aged']),
  },
  paymentIndex: {
    /** Days beyond terms and points, straight line between, level outside. */
    points: curve(
      [
        [-30, 100],
        [-20, 90],
        [0, 80],
        [15, 70],
        [22, 60],
        [30, 50],
        [60, 40],
        [90, 30],
        [120, 20],
        [180, 0],
      ],
      'ours',
      { min: 0, max: 100, unit: 'points' },
    ),
  },
  paymentHabit: {
    /** Most days late of: early, on time, after a reminder, when forced. */
    limits: limits([-20, 3, 30, 90], 'ours', { min: -36500, max: 36500, unit: 'days', count: 4 }),
    /** Paid within so many days of the document is early, whatever the term. */
    onDelivery: number(3, 'ours', { min: 0, max: 365, unit: 'days' }),
  },
  collection: {
    /** Days past due above which an item is: in reminder, forced, bad debt. */
    stageLimits: limits([0, 30, 90], 'ours', { min: 0, max: 36500, unit: 'days', count: 3 }),
  },
  ...SCORECARD_SETTINGS,
  ...RATING_SETTINGS,
  ...CLASS_SETTINGS,
  grades: {
    /** Lowest score of each grade. */
    bands: table({ CA1: 86, CA2: 61, CA3: 46, CA4: 31, CA5: 16, CA6: 0 }, 'S1', GRADES, {
      min: 0,
      max: 100,
      unit: 'points',
      falling: true,
    }),
  },
  customerClass: {
    /** Lowest score of each class. */
    bands: table({ premium: 85, good: 70, standard: 50, 'at-risk': 0 }, 'ours', CUSTOMER_CLASSES, {
      min: 0,
      max: 100,
      unit: 'points',
      falling: true,
    }),
  },
  abc: {
    a: number(0.75, 'S3', { min: 0, max: 1, unit: 'share' }),
    b: number(0.95, 'S3', { min: 0, max: 1, unit: 'share' }),
    /** The row that crosses a line stays above it. */
    crossing: flag(false, 'S3'),
  },
  core: {
    line: number(0.7, 'S0', { min: 0, max: 1, unit: 'share' }),
    crossing: flag(true, 'ours'),
    years: number(3, 'S0', { min: 1, max: 50, unit: 'years' }),
  },
  review: {
    months: table({ A: 6, B: 3, C: 1 }, 'S3', REVIEW_CLASSES, { min: 1, max: 120, unit: 'months' }),
    /** Review class of each grade. */
    classes: assignment(
      { CA1: 'A', CA2: 'B', CA3: 'B', CA4: 'C', CA5: 'C', CA6: 'C', NR: 'C' },
      'ours',
      [...GRADES, 'NR'],
      REVIEW_CLASSES,
    ),
  },
  limit: {
    /** Times the sales of one term. */
    multipliers: table({ CA1: 2, CA2: 1.5, CA3: 1, CA4: 0.5, CA5: 0, CA6: 0 }, 'ours', GRADES, {
      min: 0,
      max: 100,
      unit: 'factor',
    }),
    daysPerMonth: number(30, 'ours', { min: 1, max: 31, unit: 'days' }),
    /** Ceilings of a suggested limit; null = none. */
    shareOfNetAssets: optionalNumber(null, 'ours', { min: 0, max: 100, unit: 'share' }),
    shareOfYearlySales: optionalNumber(null, 'ours', { min: 0, max: 100, unit: 'share' }),
  },
  ...RECEIVABLES_SETTINGS,
  ...DESK_SETTINGS,
};

type DefaultOf<S> = S extends { readonly default: infer T } ? T : never;

/** The credit policy: every setting of the schema with its value. */
export type Policy = {
  readonly [G in keyof typeof POLICY_SCHEMA]: {
    readonly [S in keyof (typeof POLICY_SCHEMA)[G]]: DefaultOf<(typeof POLICY_SCHEMA)[G][S]>;
  };
};
