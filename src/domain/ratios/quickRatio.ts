import { quotient, type Quotient } from '../numbers/quotient.js';

/** Quick ratio 速动比率: (current assets − inventory) / current liabilities, a factor. Example: 300, 180 and 160 give 0.75. Source: domain.md section 5. */
export function quickRatio(currentAssets: number, inventory: number, currentLiabilities: number): Quotient {
  return quotient(currentAssets - inventory, currentLiabilities);
}
