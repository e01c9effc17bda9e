/** Share of a bound within which two numbers count as equal (functions.md, rules for all). */
const ALLOWANCE = 1e-9;

/** Whether a value reaches a bound, binary dust aside: 85.99999999999999 is at least 86. */
export function atLeast(value: number, bound: number): boolean {
  return value >= bound - ALLOWANCE * Math.abs(bound);
}

/** Whether a value stays within a bound, binary dust aside: 100.00000000000001 is at most 100. */
export function atMost(value: number, bound: number): boolean {
  return value <= bound + ALLOWANCE * Math.abs(bound);
}
