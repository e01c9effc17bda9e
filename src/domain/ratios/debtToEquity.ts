import { quotient, type Quotient } from '../numbers/quotient.js';

/** Debt to equity 产权比率 (资产负债率 in S2): total liabilities / net assets, a factor. Example: 300 and 400 give 0.75. Source: domain.md section 5. */
export function debtToEquity(liabilities: number, netAssets: number): Quotient {
  return quotient(liabilities, netAssets);
}
