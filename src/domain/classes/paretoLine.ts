import { atLeast, atMost } from '../numbers/compare.js';

/**
 * Whether a row is above a line of the cumulated sum: the sum including the row stays within the line, or, where the
 * row that crosses it stays above (`crossing`), the sum before the row has not reached the line yet. A row that starts
 * exactly on the line does not cross it.
 */
export function isAboveLine(before: number, including: number, line: number, crossing: boolean): boolean {
  return atMost(including, line) || (crossing && !atLeast(before, line));
}
