/**
 * The fifty warning signs 征兆 by group (S3, domain.md section 8). `reversed` ones are good: NO is the sign.
 */
export const SIGN_GROUPS = {
  owner: [
    'gloomy-home',
    'strained-marriage',
    'against-principles',
    'gambling-drink',
    'lets-slide',
    'half-hearted',
    'clear-policy',
    'power-struggles',
    'haughty',
    'fickle',
    'whereabouts-unclear',
    'haggard',
    'whispering',
    'dissolute',
  ],
  company: [
    'staff-united',
    'orders-followed',
    'work-on-time',
    'high-turnover',
    'slack-discipline',
    'complains-outside',
    'messy-premises',
    'idle-staff',
    'private-use',
    'own-pocket',
    'stock-swings',
    'unstable-customers',
    'merry-without-boss',
  ],
  funding: [
    'short-of-cash',
    'discounts-bills',
    'delays-debts',
    'accommodation-bills',
    'dumps-goods',
    'collects-early',
    'usury',
    'hides-from-creditors',
    'strained-banks',
    'between-lenders',
    'others-cannot-collect',
    'funding-bills-refused',
    'account-frozen',
  ],
  payment: [
    'breaks-promise',
    'postpones-cash-day',
    'postpones-bills',
    'extends-bills',
    'notice-not-received',
    'small-loans',
    'fobs-off',
    'cannot-pay-small',
    'payment-bills-refused',
    'extends-all-bills',
  ],
} as const;

export type SignGroup = keyof typeof SIGN_GROUPS;
export type SignId = (typeof SIGN_GROUPS)[SignGroup][number];

export const SIGN_IDS: readonly SignId[] = Object.values(SIGN_GROUPS).flat();

/** Good signs: the answer NO is bad. */
export const REVERSED_SIGNS: ReadonlySet<SignId> = new Set<SignId>([
  'clear-policy',
  'staff-united',
  'orders-followed',
  'work-on-time',
]);

export function isSignId(text: string): text is SignId {
  return SIGN_IDS.some((id) => id === text);
}
