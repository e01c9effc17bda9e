import { quotient, type Quotient } from '../numbers/quotient.js';

/** Cash ratio 现金比率 (standard; 变现比率 in S2): cash-type current assets / current liabilities, a factor. Example: 50 and 200 give 0.25. Source: domain.md section 5. */
export function cashRatio(cash: number, currentLiabilities: number): Quotient {
  return quotient(cash, currentLiabilities);
}
