import { quotient, type Quotient } from '../numbers/quotient.js';

/** Cash share of current assets (现金比率 in S2): cash-type current assets / current assets, a fraction. Example: 50 and 400 give 0.125. Source: domain.md section 5. */
export function cashShare(cash: number, currentAssets: number): Quotient {
  return quotient(cash, currentAssets);
}
