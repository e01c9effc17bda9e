import type { Scorecard } from '../engine.js';

/**
 * The payment index 付款指数 as a model: its one factor is the index of the customer's ledger (0-100, see
 * `paymentIndex` and `paymentBehaviour`), so that the score is the index. Source: domain.md section 2.
 */
export function paymentIndexCard(): Scorecard<'paymentIndex'> {
  return {
    id: 'payment-index',
    version: 1,
    factors: [{ id: 'paymentIndex', weight: 1 }],
    scaleMax: 100,
    computed: true,
  };
}
