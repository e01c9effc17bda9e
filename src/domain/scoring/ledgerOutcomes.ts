import { intAt } from '../numbers/columns.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { accountsOf } from '../receivables/accounts.js';
import type { Ledger } from '../receivables/ledger.js';
import { countPayments, dueDateOf } from '../receivables/paymentBehaviour.js';
import type { SettleOptions } from '../receivables/settle.js';
import { turnedBad } from './backTest.js';

/** What became of an account after it was scored. */
export interface LedgerOutcome {
  /** Index into `Ledger.customers`. */
  readonly customer: number;
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  /** Most days late of any amount. */
  readonly worstDaysLate: number;
  readonly bad: boolean;
}

/**
 * What customers did after they were scored: of the invoices dated after `scoredOn`, the most days late that any part of them was paid, or is
 * unpaid at the as-of. Bad = later than the policy allows. Accounts of which nothing is known yet (no such invoice paid or overdue) are left
 * out, so that they count neither as good nor as bad. Source: domain.md section 2 (Back-test: given who paid late).
 */
export function ledgerOutcomes(
  ledger: Ledger,
  options: SettleOptions & { readonly scoredOn: number },
  policy: Policy = DEFAULT_POLICY,
): readonly LedgerOutcome[] {
  const accounts = accountsOf(ledger);
  const worst = new Map<number, number>();
  countPayments(ledger, options, (document, _, day) => {
    if (intAt(ledger.documents.documentDate, document) <= options.scoredOn) return;
    const account = intAt(accounts.ofDocument, document);
    const daysLate = day - dueDateOf(ledger, document);
    worst.set(account, Math.max(daysLate, worst.get(account) ?? daysLate));
  });
  return [...worst]
    .sort(([one], [other]) => one - other)
    .map(([account, worstDaysLate]) => ({
      customer: intAt(accounts.customer, account),
      currency: intAt(accounts.currency, account),
      worstDaysLate,
      bad: turnedBad(worstDaysLate, policy),
    }));
}
