import { describe, expect, it } from 'vitest';
import { missingInTieOut, partsOf } from '../../../../src/taskpane/screens/overview/tieOut.js';

const TOTALS = {
  items: 84,
  balance: 5119.85,
  onAccount: 0,
  buckets: [4284.29, 835.56, 0, 0, 0],
  ledgerDifference: null,
};

describe('the tie-out line', () => {
  it('ties when not due and buckets make the balance', () => {
    // 4,284.29 + 835.56 = 5,119.85
    expect(missingInTieOut(TOTALS)).toBe(0);
  });

  it('counts what is on account, which is negative', () => {
    expect(missingInTieOut({ ...TOTALS, onAccount: -119.85, balance: 5000 })).toBe(0);
    expect(partsOf({ ...TOTALS, onAccount: -119.85 }).at(-1)).toBe(-119.85);
  });

  it('names a single missing cent', () => {
    expect(missingInTieOut({ ...TOTALS, balance: 5119.86 })).toBeCloseTo(0.01, 9);
  });

  it('does not take the inexactness of fractions for a difference', () => {
    expect(missingInTieOut({ ...TOTALS, balance: 0.3, buckets: [0.1, 0.2] })).toBe(0);
  });
});
