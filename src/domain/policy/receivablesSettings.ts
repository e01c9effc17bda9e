import { GRADES } from './names.js';
import { assignment, choice, flag, number, pointBands, table } from './settings.js';

/** Answers to an order: pass it, hold it, or refer it to whoever may decide (S0). Mildest first. */
export const ORDER_ANSWERS = ['release', 'refer', 'hold'] as const;
export type OrderAnswer = (typeof ORDER_ANSWERS)[number];

/** Levels of warning signs, mildest first. */
export const SIGN_LEVELS = ['none', 'watch', 'alert', 'stop'] as const;
export type SignLevel = (typeof SIGN_LEVELS)[number];

/** Steps of collection in the order in which they are taken. */
export const DUNNING_LEVELS = ['first', 'second', 'third', 'final'] as const;
export type DunningLevelName = (typeof DUNNING_LEVELS)[number];

/** From what the days of a collection level are counted: due date, end of the month of the due date, last reminder. */
export const DUNNING_MODES = ['net-days', 'end-of-month', 'after-last'] as const;
export type DunningMode = (typeof DUNNING_MODES)[number];

export const DUNNING_CHANNELS = ['email', 'phone', 'letter', 'visit'] as const;
export type DunningChannel = (typeof DUNNING_CHANNELS)[number];

const MONEY = { min: 0, max: 1e15, unit: 'money' } as const;
const DAYS = { min: 0, max: 36500, unit: 'days' } as const;
const SHARE = { min: 0, max: 1, unit: 'share' } as const;

/** The settings of receivables, limits, collection and the cost of credit. Source: domain.md sections 3, 4, 9. */
export const RECEIVABLES_SETTINGS = {
  year: {
    /** Days of a year in interest, days of sales and the cost of funds: 365 or 360. */
    days: number(365, 'ours', { min: 360, max: 366, unit: 'days' }),
  },
  exposure: {
    goodsLent: flag(true, 'S0'),
    /** Drafts that the customer gave and that are marked as counting. */
    drafts: flag(true, 'S0'),
    openOrders: flag(false, 'ours'),
  },
  overdue: {
    /** Overdue amount that a customer may have, and what it may be exceeded by. */
    limit: number(0, 'ours', MONEY),
    tolerance: number(0, 'ours', MONEY),
    /** Days past due that do not yet count as overdue. */
    toleranceDays: number(0, 'ours', DAYS),
  },
  orderCheck: {
    /** Answer to an order by grade, other reasons aside. */
    grades: assignment(
      {
        CA1: 'release',
        CA2: 'release',
        CA3: 'release',
        CA4: 'release',
        CA5: 'refer',
        CA6: 'hold',
        NR: 'refer',
      },
      'ours',
      [...GRADES, 'NR'],
      ORDER_ANSWERS,
    ),
    /** Answer to an order by the customer's warning signs. */
    signs: assignment(
      { none: 'release', watch: 'release', alert: 'refer', stop: 'hold' },
      'ours',
      SIGN_LEVELS,
      ORDER_ANSWERS,
    ),
  },
  insurance: {
    /** Share of an insured amount that the insurer bears. */
    cover: number(0.9, 'ours', SHARE),
    /** Days after the due date by which the insurer must be told. */
    extensionDays: number(60, 'ours', DAYS),
  },
  dormancy: {
    /** No dealings for so many days though a limit stands open. */
    days: number(365, 'ours', DAYS),
  },
  allowance: {
    /** Loss rates from the ledger's own history, or from the table below. */
    method: choice('history', 'ours', ['history', 'table']),
    /** Loss rate from so many days past due on; the first row holds for what is not due. */
    rates: pointBands(
      [
        [null, 0.005],
        [1, 0.02],
        [31, 0.05],
        [61, 0.15],
        [91, 0.5],
        [181, 1],
      ],
      'ours',
      SHARE,
    ),
  },
  lateInterest: {
    annualRate: number(0.08, 'ours', SHARE),
    fee: number(0, 'ours', MONEY),
  },
  dunning: {
    /** Days of each level, counted as its mode says. */
    days: table({ first: 5, second: 15, third: 15, final: 15 }, 'ours', DUNNING_LEVELS, DAYS),
    modes: assignment(
      { first: 'net-days', second: 'after-last', third: 'after-last', final: 'after-last' },
      'ours',
      DUNNING_LEVELS,
      DUNNING_MODES,
    ),
    channels: assignment(
      { first: 'email', second: 'phone', third: 'letter', final: 'letter' },
      'ours',
      DUNNING_LEVELS,
      DUNNING_CHANNELS,
    ),
    /** At most so many contacts within so many days. */
    contacts: number(3, 'ours', { min: 1, max: 100, unit: 'count' }),
    contactDays: number(7, 'ours', { min: 1, max: 365, unit: 'days' }),
  },
  expectedReceipts: {
    /** In the worst case money comes so many days later than expected, */
    worstDays: number(30, 'ours', DAYS),
    /** and never for items that are more days past due than this. */
    lostAfter: number(90, 'ours', DAYS),
    weeks: number(13, 'ours', { min: 1, max: 104, unit: 'count' }),
  },
  capital: {
    /** Yearly cost of the funds that receivables tie up. */
    cost: number(0.08, 'ours', SHARE),
    /** Funds tied up at sales value instead of variable cost. */
    atSalesValue: flag(false, 'ours'),
    /** What the bad-debt rate of a proposed policy is a share of. */
    badDebtsOn: choice('sales', 'ours', ['sales', 'late']),
  },
};
