import { addMonths } from '../../domain/calendar/serial.js';
import type { Policy } from '../../domain/policy/policy.js';
import { backTest, type BackTest, type ScoredOutcome } from '../../domain/scoring/backTest.js';
import { gradeBands } from '../../domain/scoring/grades.js';
import { ledgerOutcomes } from '../../domain/scoring/ledgerOutcomes.js';
import type { RatedBasis } from '../rateLedger/types.js';

/** How well the scores separate those who then paid from those who did not. */
export interface LedgerBackTest extends BackTest {
  /** Serial date: invoices after it count. */
  readonly from: number;
}

const MONTHS = 12;

/**
 * Back-test of the scores of the model in force on the ledger itself: whether a customer turned bad on its invoices of the twelve months to the as-of. The scores
 * are those of today, for a ledger keeps no older ones. A customer with several currencies is bad when it is in one. Source: domain.md section 2.
 */
export function ledgerBackTest({ rated }: RatedBasis, policy: Policy): LedgerBackTest {
  const { ledger, asOf, settlement } = rated;
  const from = addMonths(asOf, -MONTHS);
  const scores = new Map(rated.accounts.map(({ customer, score }) => [customer, score]));
  const became = new Map<string, ScoredOutcome>();
  for (const { customer, bad } of ledgerOutcomes(ledger, { asOf, settlement, scoredOn: from }, policy)) {
    const key = ledger.customers[customer] ?? '';
    const known = became.get(key);
    became.set(key, { score: scores.get(key) ?? null, bad: bad || known?.bad === true });
  }
  return { from, ...backTest([...became.values()], gradeBands(policy)) };
}
