/** Facts that a customer's file should hold 客户档案. The set is ours (default); its parts are those of the sources. */
export const EXPECTED_FACTS = [
  'name',
  'nature',
  'tradeKind',
  'region',
  'industry',
  'salesperson',
  'since',
  'registeredCapital',
  'creditLimit',
  'term',
  'lastContact',
  'lastReview',
] as const;
export type ExpectedFact = (typeof EXPECTED_FACTS)[number];

export interface Completeness {
  /** Filled / expected, a fraction. */
  readonly share: number;
  readonly filled: number;
  readonly expected: number;
  /** In the order of the file. */
  readonly missing: readonly ExpectedFact[];
}

/**
 * Completeness of a customer's file: the share of the expected facts that are filled, and which are missing.
 * Example: 9 of 12 filled is 75 %. Source: domain.md section 1 (Completeness).
 */
export function completenessOf(isFilled: (fact: ExpectedFact) => boolean): Completeness {
  const missing = EXPECTED_FACTS.filter((fact) => !isFilled(fact));
  const expected = EXPECTED_FACTS.length;
  const filled = expected - missing.length;
  return { share: filled / expected, filled, expected, missing };
}
