import { quotient, type Quotient } from '../numbers/quotient.js';

/** Gross margin rate 毛利率: (sales − cost) / sales, a fraction. Example: 500 and 260 give 0.48. Source: domain.md section 7. */
export function grossMargin(sales: number, cost: number): Quotient {
  return quotient(sales - cost, sales);
}
