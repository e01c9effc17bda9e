import type { Finding } from '../../domain/findings/finding.js';
import type { CustomerRows } from '../../records/customers/readCustomers.js';
import type { RatedLedger } from './rated.js';

/**
 * Limit use only where the account is in the currency of the limit: the one that the customers table names, else the ledger's only
 * one. Elsewhere it is blank, with a finding for each customer. Source: domain.md section 4 (Currencies).
 */
export function inLimitCurrency(
  rated: RatedLedger,
  customers: CustomerRows,
): { readonly rated: RatedLedger; readonly findings: readonly Finding[] } {
  const { currencies } = rated.ledger;
  const findings: Finding[] = [];
  const accounts = rated.accounts.map((account) => {
    if (account.limitUse === null) return account;
    const stated = customers.rowOf(account.customer)?.currency ?? null;
    const own = currencies[account.currency]?.code ?? null;
    if (stated === null ? currencies.length === 1 : stated === own) return account;
    const data = { customer: account.customer, currency: own ?? '—', limitCurrency: stated ?? '—' };
    findings.push({ code: 'limit-currency', sheet: null, cell: null, value: account.customer, data });
    return { ...account, limitUse: null };
  });
  return { rated: { ...rated, accounts }, findings };
}
