import { cleanSum } from '../numbers/sum.js';

/**
 * What stays open of each instalment, in the given order, after the money is used up; never negative, and money beyond
 * the last is not shown. Amounts in currency units, none below 0; no float dust.
 * Example: 30, 50, 20 less 40 leave 0, 40, 20; `settleFifo([100], 99.99)` is 0.01. Source: domain.md section 4, functions.md.
 */
export function settleFifo(instalments: readonly number[], paid: number): number[] {
  let money = paid;
  return instalments.map((amount) => {
    const used = Math.min(amount, money);
    money = cleanSum([money, -used]);
    return cleanSum([amount, -used]);
  });
}
