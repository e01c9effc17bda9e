/**
 * Loss rate of each stage of lateness: what was never paid / what was outstanding at that stage; null where nothing was.
 * Example: 100,000, 50,000, 23,000, 8,000 and 2,000 with 2,000 lost: 0.02, 0.04, 0.087, 0.25, 1.
 * Source: domain.md section 4 (roll rates).
 */
export function lossRates(outstandingByStage: readonly number[], loss: number): (number | null)[] {
  return outstandingByStage.map((outstanding) => (outstanding === 0 ? null : loss / outstanding));
}

/**
 * What was outstanding when each stage began: all that was sold, then less what was paid in each stage before.
 * Example: 100,000 sold, then 50,000, 27,000, 15,000 and 6,000 paid leave 100,000, 50,000, 23,000, 8,000, 2,000.
 */
export function outstandingByStage(sold: number, paidByStage: readonly number[]): number[] {
  const outstanding = [sold];
  let left = sold;
  for (const paid of paidByStage) {
    left -= paid;
    outstanding.push(left);
  }
  return outstanding;
}

/** Share of each stage that rolls into the next; null where nothing was outstanding. Example: 23,000 of 50,000 is 0.46. */
export function rollRates(outstanding: readonly number[]): (number | null)[] {
  return outstanding.slice(1).map((next, index) => {
    const before = outstanding[index] ?? 0;
    return before === 0 ? null : next / before;
  });
}
