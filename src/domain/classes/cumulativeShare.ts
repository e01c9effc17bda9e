/** Values above 0 from the largest down, with the running sum; ties keep their order. */
export interface Ranking {
  /** Indices of the values above 0, largest first. */
  readonly order: readonly number[];
  /** Sum of the values above 0. */
  readonly total: number;
}

/** Ranks the values above 0. Blank (null) and values of 0 or less have no rank. */
export function rankingOf(values: readonly (number | null)[]): Ranking {
  const order: number[] = [];
  for (const [index, value] of values.entries()) if (value !== null && value > 0) order.push(index);
  order.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
  return { order, total: order.reduce((sum, index) => sum + (values[index] ?? 0), 0) };
}

/**
 * Share, of the sum of the values above 0, of each value with all larger ones, in the order given: a fraction up to 1.
 * Values of 0 or less have the share 1; blank stays blank. Example: 50, 30, 20 have 0.5, 0.8, 1.
 * Source: functions.md (CUMULATIVESHARE).
 */
export function cumulativeShare(values: readonly (number | null)[]): (number | null)[] {
  const shares = values.map((value): number | null => (value === null ? null : 1));
  const { order, total } = rankingOf(values);
  let running = 0;
  for (const index of order) {
    running += values[index] ?? 0;
    shares[index] = running / total;
  }
  return shares;
}
