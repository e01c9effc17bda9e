import { expect, it } from 'vitest';
import { salesByAccount } from '../../../src/domain/receivables/sales.js';
import { day, ledgerOf } from '../ledgerOf.js';

it('sales are invoices less credit notes of the period; payments and undated documents are none', () => {
  const ledger = ledgerOf([
    { number: '1', dated: '2024-01-01', amount: 100 },
    { number: '2', dated: '2024-12-31', amount: 50.25 },
    { number: '3', dated: '2024-06-30', amount: -20 },
    { number: '4', dated: '2024-06-30', amount: -70, kind: 'payment' },
    { number: '5', dated: '2023-12-31', amount: 1000 },
    { number: '6', dated: '2025-01-01', amount: 1000 },
    { number: '7', amount: 1000 },
    { number: '8', customer: 'L', dated: '2023-05-05', amount: 9 },
  ]);
  // 100 + 50.25 − 20 = 130.25; the other customer sold nothing in 2024.
  expect([...salesByAccount(ledger, { from: day('2024-01-01'), to: day('2024-12-31') })]).toEqual([13_025, 0]);
});
