import { fromMinor } from '../../domain/money/money.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { averageTerms } from '../../domain/receivables/averageTerm.js';
import { monthlySeries } from '../../domain/receivables/monthlySeries.js';
import type { RatedBasis } from '../rateLedger/types.js';
import { allowanceFigures, lossRatesOf } from './allowance.js';
import { collectionFigures } from './collection.js';
import { creditSales } from './creditSales.js';
import { concentrationOf, gradesByAging, largestExposures } from './exposures.js';
import type { CurrencyOverview } from './types.js';

/** Two years: a year of month ends, each with the sales of the year before it. */
const MONTHS = 24;

/**
 * The state of the receivables as a credit manager looks at it, one currency after the other: balance and aging, how fast money comes in, what
 * is expected to be lost, where it is concentrated. Computed from the rated ledger; nothing is read or written.
 *
 * 1. What the ledger cannot show is null: a list of open items says nothing of collection, for what was paid is not on it.
 * 2. Every figure comes with what it is made of.
 *
 * Source: domain.md sections 3 and 4.
 */
export function overviewOf({ rated, customers, written }: RatedBasis): readonly CurrencyOverview[] {
  const { ledger, asOf, settlement } = rated;
  const yearDays = (rated.policy?.policy ?? DEFAULT_POLICY).year.days;
  const sales = creditSales(ledger, customers, asOf, yearDays);
  const series = monthlySeries(ledger, { asOf, settlement, months: MONTHS });
  const terms = averageTerms(ledger, { asOf, settlement });
  const lossRates = lossRatesOf(rated);
  const byKey = new Map([...written].reverse().map((each) => [each.key, each]));

  return rated.totals.map(({ currency, ...sums }): CurrencyOverview => {
    const { code, decimals } = ledger.currencies[currency] ?? { code: null, decimals: 2 };
    const balance = fromMinor(sums.balance, decimals);
    const buckets = Array.from(sums.buckets, (minor) => fromMinor(minor, decimals));
    const accounts = rated.accounts.filter((account) => account.currency === currency);
    const sold = sales[currency] ?? null;
    const months = series[currency] ?? [];
    const notDue = buckets[0] ?? 0;
    const term = terms[currency] ?? null;
    return {
      currency: code,
      balance,
      onAccount: fromMinor(sums.onAccount, decimals),
      buckets,
      collection: sold && collectionFigures({ balance, notDue, sales: sold, months, decimals, yearDays, term }),
      allowance: lossRates[currency] ? allowanceFigures(buckets, lossRates[currency]) : null,
      concentration: concentrationOf(accounts),
      largest: largestExposures(accounts, byKey),
      grades: gradesByAging(accounts),
    };
  });
}
