import { quotient, type Quotient } from '../numbers/quotient.js';

/** Current ratio 流动比率: current assets / current liabilities, a factor. Example: 100 and 130 give 0.7692. Source: domain.md section 5. */
export function currentRatio(currentAssets: number, currentLiabilities: number): Quotient {
  return quotient(currentAssets, currentLiabilities);
}
