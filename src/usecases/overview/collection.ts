import { collectionEffectiveness, monthlySales, type CollectionPeriod } from '../../domain/dso/cei.js';
import { countbackDso, countbackSteps } from '../../domain/dso/countback.js';
import { averageDaysDelinquent, bestPossibleDso, dso } from '../../domain/dso/dso.js';
import { dsoHistory } from '../../domain/dso/dsoHistory.js';
import { fromMinor } from '../../domain/money/money.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import type { MonthOfReceivables } from '../../domain/receivables/monthlySeries.js';
import type { CollectionFigures, CreditSales } from './types.js';

/** Months that the collection effectiveness looks at, and month ends that DSO is held against. */
const EFFECTIVENESS_MONTHS = 3;
const PAST_MONTHS = 12;

export interface CollectionInput {
  /** Currency units. */
  readonly balance: number;
  readonly notDue: number;
  readonly sales: CreditSales;
  /** Minor units, oldest first. */
  readonly months: readonly MonthOfReceivables[];
  readonly decimals: number;
  readonly yearDays: number;
  readonly term: number | null;
}

/** How fast money of one currency comes in. Source: domain.md section 4 (DSO, countback, CEI). */
export function collectionFigures(input: CollectionInput): CollectionFigures | null {
  const { balance, notDue, sales, months, decimals, yearDays, term } = input;
  const days = dso(balance, sales.amount, sales.days);
  const bestPossible = bestPossibleDso(notDue, sales.amount, sales.days);
  const delinquent = averageDaysDelinquent(balance, notDue, sales.amount, sales.days);
  if (days === null || bestPossible === null || delinquent === null) return null;
  const units = (minor: number) => fromMinor(minor, decimals);
  const latestFirst = months
    .map(({ sales: sold, from, to }) => ({ sales: units(sold), days: to - from + 1 }))
    .reverse();
  const history = dsoHistory(months, yearDays);
  const past = history.filter(({ on }) => on < (months.at(-1)?.to ?? 0)).slice(-PAST_MONTHS);
  const period = lastPeriod(months, units);
  return {
    sales,
    dso: days,
    countback: sales.from === 'documents' ? countbackDso(balance, latestFirst) : null,
    countbackSteps: (sales.from === 'documents' ? countbackSteps(balance, latestFirst) : null) ?? [],
    bestPossible,
    delinquent,
    ownPast: past.length < PAST_MONTHS ? null : cleanSum(past.map((month) => month.dso)) / past.length,
    history: sales.from === 'documents' ? history : [],
    term,
    effectiveness: sales.from === 'documents' ? collectionEffectiveness(period) : null,
    period,
  };
}

function lastPeriod(months: readonly MonthOfReceivables[], units: (minor: number) => number): CollectionPeriod {
  const last = months.slice(-EFFECTIVENESS_MONTHS);
  const sold = last.reduce((sum, { sales }) => sum + sales, 0);
  return {
    opening: units(last[0]?.opening ?? 0),
    sales: monthlySales(units(sold), EFFECTIVENESS_MONTHS),
    closing: units(last.at(-1)?.closing ?? 0),
    closingCurrent: units(last.at(-1)?.closingCurrent ?? 0),
  };
}
