import { quotient, type Quotient } from '../numbers/quotient.js';

/** Debt ratio 资产负债率 (S1, standard): total liabilities / total assets, a fraction. Example: 100 and 200 give 0.5. Source: domain.md section 5. */
export function debtRatio(liabilities: number, totalAssets: number): Quotient {
  return quotient(liabilities, totalAssets);
}
