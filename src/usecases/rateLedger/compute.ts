import { ageLedger, type AgedAccount } from '../../domain/aging/ageLedger.js';
import { addMonths, serialOf } from '../../domain/calendar/serial.js';
import { abcClasses, type AbcClass } from '../../domain/classes/abc.js';
import { coreCustomers } from '../../domain/classes/core.js';
import { customerClassBands, customerClassOf } from '../../domain/classes/customerClass.js';
import { nextReview, reviewClassOf } from '../../domain/classes/review.js';
import { stageOf } from '../../domain/collection/stage.js';
import type { Finding } from '../../domain/findings/finding.js';
import { limitUse, suggestedLimit, termInMonths } from '../../domain/limits/suggestedLimit.js';
import { dso } from '../../domain/dso/dso.js';
import { fromMinor } from '../../domain/money/money.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { DEFAULT_POLICY, type Policy } from '../../domain/policy/policy.js';
import type { SignLevel } from '../../domain/policy/receivablesSettings.js';
import { paymentBehaviour, type PaymentBehaviour } from '../../domain/receivables/paymentBehaviour.js';
import { salesByAccount } from '../../domain/receivables/sales.js';
import { isGrade } from '../../domain/scoring/grades.js';
import { modelScore } from '../../domain/scoring/modelScore.js';
import type { Rating } from '../../domain/scoring/rating.js';
import type { CustomerRows } from '../../records/customers/readCustomers.js';
import type { ReadReceivables } from '../../records/receivables/readReceivables.js';
import type { ScoreRow } from '../../records/scores/readScores.js';
import { customerSigns, promisesOf } from '../desk/customerSigns.js';
import { rowsByCustomer } from '../desk/rowsByCustomer.js';
import { customerTraces, NO_TRACE, traceKey, type Traceable } from '../desk/customerTraces.js';
import type { Desk } from '../desk/types.js';
import { matchCustomers, type ListedCustomer } from './matchCustomers.js';
import type { RatedAccount, RatedLedger, SalesBasis } from './rated.js';
import type { DecidedRequest } from './types.js';

export interface RatingInput {
  readonly customers: CustomerRows;
  readonly receivables: ReadReceivables;
  readonly scores: readonly ScoreRow[];
  /** What the tables of the desk say; left out = there are none. */
  readonly desk?: Pick<Desk, 'followUps' | 'signs'>;
}

export interface Computed {
  readonly rated: RatedLedger;
  readonly findings: readonly Finding[];
}

/** One line of the result before it is rated: a customer, and its account in one currency if it has one. */
interface Line extends ListedCustomer {
  readonly currency: number;
  readonly account: number | null;
}

/**
 * Rates a ledger.
 *
 * 1. Every listed customer gets a line, and one for each of its currencies; customers that only the receivables name follow.
 * 2. Sales are the year columns of the customers table where there are any, else invoices less credit notes dated up to the as-of, over the core years.
 * 3. ABC and core customers are ranked within one currency; sales of year columns are taken to be in one.
 * 4. What cannot be computed is null or NR, with its reason.
 *
 * Source: workbook.md section 2, domain.md sections 2, 3, 4 and 6.
 */
export function compute(
  input: RatingInput,
  asOf: number,
  request: DecidedRequest,
  policy: Policy = DEFAULT_POLICY,
): Computed {
  const { ledger, amountFormat } = input.receivables;
  const settlement = request.settlement ?? input.receivables.settlement;
  const { basis, credits, limits } = request;
  const aged = ageLedger(ledger, { asOf, basis, settlement, credits, limits });
  const behaviour = paymentBehaviour(ledger, { asOf, settlement }, policy);
  const matched = matchCustomers(input.customers, input.scores, ledger.customers);
  const lines = linesOf(matched.customers, aged.accounts);
  const sales = salesOf(input, lines, asOf, policy);
  const classes = classify(lines, sales.values, policy);
  const lastYear = salesByAccount(ledger, { from: addMonths(asOf, -12) + 1, to: asOf });
  const classBands = customerClassBands(policy);

  const levelOf = signLevels(input, { ledger, asOf, items: aged.items }, policy);

  const accounts = lines.map((line, index): RatedAccount => {
    const decimals = ledger.currencies[line.currency]?.decimals ?? 2;
    const units = (minor: number) => fromMinor(minor, decimals);
    const account = line.account === null ? null : (aged.accounts[line.account] ?? null);
    const pays = line.account === null ? null : (behaviour[line.account] ?? null);
    const known = { points: line.points, paymentIndex: pays?.index ?? null, ratedOn: asOf };
    const rating = modelScore(policy.rating.model, known, policy);
    const evaluated = modelScore('evaluation', known, policy)?.result.score ?? null;
    const score = rating?.result.score ?? null;
    const grade = rating !== null && isGrade(rating.grade) ? rating.grade : 'NR';
    const reviewClass = line.row?.reviewClass ?? reviewClassOf(grade, policy);
    const balance = units(account?.balance ?? 0);
    const buckets = account ? Array.from(account.buckets, units) : new Array<number>(limits.length + 2).fill(0);
    const sold = line.account === null ? 0 : units(lastYear[line.account] ?? 0);
    const monthly = monthlySales(line, input.customers.years, sold, asOf);
    return {
      customer: line.customer,
      place: line.row?.at ?? null,
      currency: line.currency,
      balance,
      onAccount: units(account?.onAccount ?? 0),
      buckets,
      overdueShare: account ? overdueShare(account) : null,
      sales: sales.values[index] ?? null,
      abc: classes.abc[index] ?? null,
      core: classes.core[index] ?? false,
      score,
      grade,
      class: customerClassOf(evaluated ?? score, classBands),
      reviewClass,
      daysLate: pays?.daysLate ?? null,
      paymentIndex: pays?.index ?? null,
      paymentHabit: pays?.habit ?? null,
      stage: stageOf(account?.oldestDays ?? 0, policy.collection.stageLimits),
      dso: sold > 0 ? dso(balance, sold, policy.year.days) : null,
      signs: levelOf(line.customer, line.currency),
      suggestedLimit:
        suggestedLimit({ grade, monthlySales: monthly, termMonths: termOf(line, pays, policy) }, policy)?.amount ??
        null,
      limitUse: limitUse(balance, line.row?.creditLimit ?? null),
      nextReview: nextReview(reviewClass, line.row?.lastReview ?? null, null, policy),
      reasons: rating?.reasons.map(reasonText) ?? ['scores-missing'],
    };
  });
  const { labels, items, totals } = aged;
  const { salesBasis } = sales;
  const rated = {
    asOf,
    basis,
    settlement,
    credits,
    limits,
    labels,
    salesBasis,
    accounts,
    totals,
    items,
    ledger,
    amountFormat,
  };
  return { rated, findings: [...matched.findings, ...sales.findings] };
}

/** The level of each customer's warning signs: what its payments show, and what the desk has answered. */
function signLevels(
  { customers, receivables, desk }: RatingInput,
  rated: Traceable['rated'],
  policy: Policy,
): (customer: string, currency: number) => SignLevel {
  const traces = customerTraces({
    rated,
    isDisputed: receivables.isDisputed,
    disputedUntil: receivables.disputedUntil,
  });
  const followUps = rowsByCustomer(customers, desk?.followUps ?? []);
  const answered = rowsByCustomer(customers, desk?.signs ?? []);
  return (customer, currency) => {
    const trace = traces.get(traceKey(customer, currency)) ?? NO_TRACE;
    const own = (followUps.get(customer) ?? []).filter(({ date }) => date <= rated.asOf);
    const promises = promisesOf(own, trace, rated.asOf);
    const sources = { trace, followUps: own, promises, answered: answered.get(customer) ?? [] };
    return customerSigns(sources, rated.asOf, policy).signs.level;
  };
}

/** Each customer once for each account it has; once without one where it has none. */
function linesOf(customers: readonly ListedCustomer[], accounts: readonly AgedAccount[]): Line[] {
  const ofCustomer = new Map<number, { account: number; currency: number }[]>();
  for (const [account, { customer, currency }] of accounts.entries()) {
    const own = ofCustomer.get(customer);
    if (own) own.push({ account, currency });
    else ofCustomer.set(customer, [{ account, currency }]);
  }
  return customers.flatMap((customer): Line[] => {
    const own = customer.ledgerCustomer === null ? undefined : ofCustomer.get(customer.ledgerCustomer);
    return own ? own.map((account) => ({ ...customer, ...account })) : [{ ...customer, currency: 0, account: null }];
  });
}

interface Sales {
  readonly salesBasis: SalesBasis;
  /** Per line, currency units. */
  readonly values: readonly (number | null)[];
  readonly findings: readonly Finding[];
}

function salesOf({ customers, receivables }: RatingInput, lines: readonly Line[], asOf: number, policy: Policy): Sales {
  const { years } = customers;
  if (years.length > 0) {
    const first = Math.max(0, years.length - policy.core.years);
    const values = lines.map(({ row }) => (row ? sumOrNull(row.sales.slice(first)) : null));
    return { salesBasis: 'year-columns', values, findings: yearsAfter(years.slice(first), asOf) };
  }
  const { ledger } = receivables;
  const sales = salesByAccount(ledger, { from: addMonths(asOf, -12 * policy.core.years) + 1, to: asOf });
  const values = lines.map(({ account, currency }) =>
    account === null ? 0 : fromMinor(sales[account] ?? 0, ledger.currencies[currency]?.decimals ?? 2),
  );
  return { salesBasis: 'invoices', values, findings: [] };
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : cleanSum(known);
}

/** A year of sales that ends after the as-of is used whole, and says so. */
function yearsAfter(years: readonly number[], asOf: number): Finding[] {
  return years
    .filter((year) => serialOf(year, 12, 31) > asOf)
    .map((year) => ({ code: 'sales-after-as-of', sheet: null, cell: null, value: String(year), data: { year } }));
}

/** ABC and core by sales, each currency on its own. */
function classify(lines: readonly Line[], sales: readonly (number | null)[], policy: Policy) {
  const abc: (AbcClass | null)[] = lines.map(() => null);
  const core: boolean[] = lines.map(() => false);
  for (const currency of new Set(lines.map((line) => line.currency))) {
    const places = lines.flatMap((line, index) => (line.currency === currency ? [index] : []));
    const values = places.map((place) => sales[place] ?? null);
    const keep = places.map((place) => lines[place]?.row?.keepCore ?? false);
    const { line, crossing } = policy.core;
    abcClasses(values, policy.abc).forEach((value, index) => (abc[places[index] ?? 0] = value));
    coreCustomers(values, { line, crossing, keep }).forEach((value, index) => (core[places[index] ?? 0] = value));
  }
  return { abc, core };
}

/** Overdue / (not due + buckets); null when nothing is owed. */
function overdueShare({ buckets }: AgedAccount): number | null {
  const owed = buckets.reduce((sum, bucket) => sum + bucket, 0);
  return owed === 0 ? null : (owed - (buckets[0] ?? 0)) / owed;
}

/** Average monthly sales: the last twelve months by invoices, else the last whole year of the customers table. */
function monthlySales({ row }: Line, years: readonly number[], lastYear: number, asOf: number): number | null {
  if (lastYear > 0) return lastYear / 12;
  const whole = years.findLastIndex(
    (year, index) => serialOf(year, 12, 31) <= asOf && (row?.sales[index] ?? null) !== null,
  );
  const sales = row?.sales[whole] ?? null;
  return sales === null ? null : sales / 12;
}

/** The term of the customers table, else the amount-weighted term of the invoices; months. */
function termOf({ row }: Line, pays: PaymentBehaviour | null, policy: Policy): number | null {
  const days = row?.termDays ?? pays?.terms ?? null;
  return days === null ? null : termInMonths(days, policy);
}

function reasonText(reason: Rating['reasons'][number]): string {
  switch (reason.code) {
    case 'cash-only':
      return reason.code;
    case 'factor-missing':
    case 'factor-cost':
      return `${reason.code}:${reason.factor}`;
    case 'points-to-next-grade':
      return `${reason.code}:${reason.grade}`;
  }
}
