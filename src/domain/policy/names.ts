/** Credit grades, best first (S1). */
export const GRADES = ['CA1', 'CA2', 'CA3', 'CA4', 'CA5', 'CA6'] as const;
export type Grade = (typeof GRADES)[number];

/** Customer classes, best first (S4). */
export const CUSTOMER_CLASSES = ['premium', 'good', 'standard', 'at-risk'] as const;
export type CustomerClass = (typeof CUSTOMER_CLASSES)[number];

/** Review classes: credit quality, not sales (S3). */
export const REVIEW_CLASSES = ['A', 'B', 'C'] as const;
export type ReviewClass = (typeof REVIEW_CLASSES)[number];

/** The scoring models (domain.md section 2). */
export const SCORECARD_IDS = [
  'nine-factor',
  'credit-risk',
  'five-c',
  'five-p',
  'six-a',
  'lapp',
  'evaluation',
  'dealer',
  'payment-index',
] as const;
export type ScorecardId = (typeof SCORECARD_IDS)[number];
