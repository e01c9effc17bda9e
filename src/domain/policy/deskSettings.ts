import { SIGN_IDS, type SignId } from './signIds.js';
import { number, table, type Origin } from './settings.js';

const DAYS = { min: 0, max: 36500, unit: 'days' } as const;

/** Severity of the signs that weigh more than 1. The choice is ours (default): refused bills, a frozen account and hiding are gravest. */
const GRAVE: Partial<Record<SignId, number>> = {
  'gambling-drink': 2,
  'whereabouts-unclear': 2,
  'own-pocket': 2,
  'short-of-cash': 2,
  'delays-debts': 2,
  'accommodation-bills': 2,
  'dumps-goods': 2,
  usury: 3,
  'hides-from-creditors': 3,
  'between-lenders': 2,
  'others-cannot-collect': 2,
  'funding-bills-refused': 3,
  'account-frozen': 3,
  'breaks-promise': 2,
  'extends-bills': 2,
  'cannot-pay-small': 2,
  'payment-bills-refused': 3,
  'extends-all-bills': 3,
};

const OURS: Origin = 'ours';

function severities(): Record<SignId, number> {
  const all = new Map(SIGN_IDS.map((id) => [id, GRAVE[id] ?? 1]));
  const given: unknown = Object.fromEntries(all);
  if (!isSeverities(given)) throw new TypeError('A sign has no severity.');
  return given;
}

function isSeverities(given: unknown): given is Record<SignId, number> {
  return typeof given === 'object' && given !== null && SIGN_IDS.every((id) => id in given);
}

/** The settings of the credit desk: signs, reminders, calls, the steps to other methods. Source: domain.md sections 8 and 9. */
export const DESK_SETTINGS = {
  signs: {
    severities: table(severities(), OURS, SIGN_IDS, { min: 1, max: 3, unit: 'points' }),
    /** Sum of severities from which a level holds; a sign of the gravest severity is at least an alert. */
    levels: table({ watch: 1, alert: 4, stop: 8 }, OURS, ['watch', 'alert', 'stop'], {
      min: 1,
      max: 150,
      unit: 'points',
    }),
    /** Overdue items below this share of the customer's usual invoice are small sums. */
    smallShare: number(0.1, OURS, { min: 0, max: 1, unit: 'share' }),
    /** Days late that grew by this from the half year before to the last one are lengthening. */
    lengtheningDays: number(10, OURS, DAYS),
  },
  reminders: {
    /** Not followed, or not bought, for so many days. */
    followDays: number(30, OURS, DAYS),
    purchaseDays: number(90, OURS, DAYS),
    /** Items and bills that fall due within so many days. */
    dueDays: number(7, OURS, DAYS),
    /** Days within which a complaint is to be answered where no day was promised. */
    complaintDays: number(7, OURS, DAYS),
    /** Days that "later" puts a reminder off. */
    snoozeDays: number(7, OURS, DAYS),
  },
  calls: {
    /** What a day of delay of a unit of money weighs, by grade. */
    weights: table(
      { CA1: 1, CA2: 1, CA3: 1.2, CA4: 1.5, CA5: 2, CA6: 2, NR: 1.5 },
      OURS,
      ['CA1', 'CA2', 'CA3', 'CA4', 'CA5', 'CA6', 'NR'],
      { min: 0, max: 100, unit: 'factor' },
    ),
  },
  methods: {
    /** Days past due from which a debt goes to an agency, to arbitration, to court; all reminder levels were sent before. */
    days: table({ agency: 90, arbitration: 180, court: 365 }, OURS, ['agency', 'arbitration', 'court'], DAYS),
  },
};
