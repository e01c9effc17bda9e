import { hhi, topShare } from '../../domain/classes/concentration.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { GRADES } from '../../domain/policy/names.js';
import type { WrittenCustomer } from '../../records/customers/proposeCustomers.js';
import type { RatedAccount } from '../rateLedger/rated.js';
import type { ConcentrationFigures, Exposure, GradeAging } from './types.js';

/** How many of the largest customers are listed. */
const LARGEST = 10;

/** How much of what is owed lies with few; balances of 0 or less count for nothing. Source: domain.md section 3 (Concentration). */
export function concentrationOf(accounts: readonly RatedAccount[]): ConcentrationFigures | null {
  const balances = accounts.map(({ balance }) => balance);
  const shares = [1, 5, 10].map((count) => topShare(balances, count));
  const [top1, top5, top10] = shares;
  const index = hhi(balances);
  if (typeof top1 !== 'number' || typeof top5 !== 'number' || typeof top10 !== 'number' || typeof index !== 'number') {
    return null;
  }
  return { owed: owedIn(accounts), top1, top5, top10, hhi: index };
}

/** The customers that owe most, largest first; of equals the first listed first. */
export function largestExposures(
  accounts: readonly RatedAccount[],
  written: ReadonlyMap<string, WrittenCustomer>,
): readonly Exposure[] {
  const owed = owedIn(accounts);
  return accounts
    .filter(({ balance }) => balance > 0)
    .sort((one, other) => other.balance - one.balance)
    .slice(0, LARGEST)
    .map(({ customer, grade, balance, limitUse, buckets }): Exposure => {
      const { name, sheet, cell } = written.get(customer) ?? { name: null, sheet: null, cell: null };
      return { customer, name, sheet, cell, grade, balance, share: balance / owed, limitUse, buckets };
    });
}

/** The receivables of each grade by bucket, best first, not rated last; grades without an open amount are left out. */
export function gradesByAging(accounts: readonly RatedAccount[]): readonly GradeAging[] {
  return [...GRADES, 'NR' as const].flatMap((grade): GradeAging[] => {
    const open = accounts.filter(
      (account) => account.grade === grade && account.buckets.some((amount) => amount !== 0),
    );
    if (open.length === 0) return [];
    const width = open[0]?.buckets.length ?? 0;
    const buckets = Array.from({ length: width }, (_, bucket) =>
      cleanSum(open.map((each) => each.buckets[bucket] ?? 0)),
    );
    return [{ grade, customers: open.length, buckets }];
  });
}

function owedIn(accounts: readonly RatedAccount[]): number {
  return cleanSum(accounts.map(({ balance }) => Math.max(0, balance)));
}
