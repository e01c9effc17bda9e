import { quotient, type Quotient } from '../numbers/quotient.js';

/** Current cover 负债流动率 (S2): current assets / total liabilities, a factor. Example: 300 and 480 give 0.625. Source: domain.md section 5. */
export function currentCover(currentAssets: number, liabilities: number): Quotient {
  return quotient(currentAssets, liabilities);
}
