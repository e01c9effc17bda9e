import { cleanSum } from '../numbers/sum.js';

/** A part of the receivables and the share of it that is not expected to come in. */
export interface AllowanceLine {
  readonly balance: number;
  readonly lossRate: number;
  readonly allowance: number;
}

export interface Allowance {
  readonly lines: readonly AllowanceLine[];
  readonly total: number;
}

/**
 * Allowance for bad debts 坏账准备 by a provision matrix: Σ balance × loss rate (fraction), line by line, in the unit of
 * the balances, unrounded. A balance without its rate is a RangeError: it must not count as safe.
 * Example: 15,000,000 × 0.003 + … = 580,000 (IFRS 9, illustrative example 12). Source: domain.md section 4 (Allowance).
 */
export function allowanceOf(balances: readonly number[], lossRates: readonly number[]): Allowance {
  const lines = balances.map((balance, index): AllowanceLine => {
    const lossRate = lossRates[index];
    if (lossRate === undefined) throw new RangeError(`Balance ${index + 1} of ${balances.length} has no loss rate.`);
    return { balance, lossRate, allowance: balance * lossRate };
  });
  return { lines, total: cleanSum(lines.map(({ allowance }) => allowance)) };
}

export interface AllowanceMovement {
  readonly opening: number;
  readonly writeOffs: number;
  readonly recoveries: number;
  /** Charged to the result (below 0: released). */
  readonly expense: number;
  readonly closing: number;
}

/**
 * Movement of the allowance: opening − write-offs + recoveries of amounts written off + expense = closing.
 * Example: opening 75,000, write-offs 85,000, needed 73,100: expense 83,100. Source: domain.md section 4 (Allowance).
 */
export function allowanceMovement(
  opening: number,
  writeOffs: number,
  closing: number,
  recoveries = 0,
): AllowanceMovement {
  const expense = cleanSum([closing, -opening, writeOffs, -recoveries]);
  return { opening, writeOffs, recoveries, expense, closing };
}
