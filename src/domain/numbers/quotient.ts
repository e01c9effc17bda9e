/** A quotient, or that there is none because it would be divided by 0 (Excel's #DIV/0!). */
export type Quotient = number | 'division-by-zero';

/** Dividend / divisor, by 0 as a typed outcome. Example: 1 / 4 is 0.25, 1 / 0 a division by zero. */
export function quotient(dividend: number, divisor: number): Quotient {
  if (divisor === 0) return 'division-by-zero';
  // Prevents negative zero.
  return dividend / divisor + 0;
}
