import { expect, it } from 'vitest';
import { accountsOf } from '../../../src/domain/receivables/accounts.js';
import { ledgerOf } from '../ledgerOf.js';

it('an account is a customer in a currency, by customer first', () => {
  const ledger = ledgerOf([
    { number: '1', customer: 'Ann', currency: 'EUR', amount: 1 },
    { number: '2', customer: 'Bob', currency: 'USD', amount: 1 },
    { number: '3', customer: 'Ann', currency: 'USD', amount: 1 },
    { number: '4', customer: 'Ann', currency: 'EUR', amount: 1 },
  ]);
  const { count, customer, currency, ofDocument } = accountsOf(ledger);
  const named = Array.from(customer, (index, account) => [
    ledger.customers[index],
    ledger.currencies[currency[account] ?? -1]?.code,
  ]);
  expect(count).toBe(3);
  expect(named).toEqual([
    ['Ann', 'EUR'],
    ['Ann', 'USD'],
    ['Bob', 'USD'],
  ]);
  expect([...ofDocument]).toEqual([0, 2, 1, 0]);
});

it('a ledger without documents has no accounts', () => {
  expect(accountsOf(ledgerOf([])).count).toBe(0);
});
