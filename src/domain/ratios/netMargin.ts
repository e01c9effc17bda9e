import { quotient, type Quotient } from '../numbers/quotient.js';

/** Net margin 销售净利率: net profit / sales, a fraction. Example: 5 and 100 give 0.05. Source: domain.md section 5. */
export function netMargin(netProfit: number, sales: number): Quotient {
  return quotient(netProfit, sales);
}
