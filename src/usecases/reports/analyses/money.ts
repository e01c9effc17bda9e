import { ageLedger } from '../../../domain/aging/ageLedger.js';
import { allowanceOf } from '../../../domain/allowance/allowance.js';
import { addMonths, partsOf, serialOf } from '../../../domain/calendar/serial.js';
import { fromMinor } from '../../../domain/money/money.js';
import { amountAt, intAt } from '../../../domain/numbers/columns.js';
import type { Quotient } from '../../../domain/numbers/quotient.js';
import { cleanSum } from '../../../domain/numbers/sum.js';
import { DEFAULT_POLICY } from '../../../domain/policy/policy.js';
import { productContributions } from '../../../domain/products/contributions.js';
import { arrearsByCause } from '../../../domain/receivables/arrearsCause.js';
import { DOCUMENT_KINDS, NO_DATE } from '../../../domain/receivables/ledger.js';
import { monthlySeries } from '../../../domain/receivables/monthlySeries.js';
import { ON_ACCOUNT_LINE } from '../../../domain/receivables/openItems.js';
import { ANALYSES_TEXTS } from '../../../locales/analysesTexts.js';
import { bucketTitles } from '../../rateLedger/resultColumns.js';
import { lossRatesOf } from '../../overview/allowance.js';
import { columnsOf, DATE, SHARE, TEXT, unitsOf } from '../reportParts.js';
import { byCurrency, currencyColumn, joined, percent, type AnalysisContext, type Part } from './part.js';

const YEAR_MONTHS = 12;
const DAYS_SHOWN = 31;
const PAYMENT = DOCUMENT_KINDS.indexOf('payment');

/** Sales by year, month and day: invoices less credit notes by document date. */
export function salesPart(context: AnalysisContext): Part {
  const { on, texts } = context;
  const words = ANALYSES_TEXTS[context.language];
  const { documents, currencies } = on.rated.ledger;
  const { asOf } = on.rated;
  const sums = new Map<
    string,
    { currency: number; kind: 'year' | 'month' | 'day'; from: number; minor: number; count: number }
  >();
  const add = (currency: number, kind: 'year' | 'month' | 'day', from: number, minor: number) => {
    const key = `${String(currency)} ${kind} ${String(from)}`;
    const own = sums.get(key) ?? { currency, kind, from, minor: 0, count: 0 };
    own.minor += minor;
    own.count += 1;
    sums.set(key, own);
  };
  for (let document = 0; document < documents.count; document++) {
    const date = intAt(documents.documentDate, document);
    if (date === NO_DATE || date > asOf || (documents.kind[document] ?? 0) === PAYMENT) continue;
    const currency = intAt(documents.currency, document);
    const minor = amountAt(documents.amount, document);
    const { year, month } = partsOf(date);
    add(currency, 'year', serialOf(year, 1, 1), minor);
    add(currency, 'month', serialOf(year, month, 1), minor);
    if (date > asOf - DAYS_SHOWN) add(currency, 'day', date, minor);
  }
  const order = ['year', 'month', 'day'];
  const rows = [...sums.values()].sort(
    (one, other) =>
      one.currency - other.currency || order.indexOf(one.kind) - order.indexOf(other.kind) || one.from - other.from,
  );
  return {
    columns: columnsOf(rows, [
      [words.columns.periodKind, TEXT, ({ kind }) => words.periods[kind]],
      [words.columns.period, DATE, ({ from }) => from],
      [
        texts.sales,
        on.rated.amountFormat,
        ({ minor, currency }) => fromMinor(minor, currencies[currency]?.decimals ?? 2),
      ],
      [words.columns.documents, '0', ({ count }) => count],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Allowance 坏账准备 by bucket, with its movement over the year. Source: domain.md section 4 (Allowance). */
export function allowancePart(context: AnalysisContext): Part {
  const { on, sheets } = context;
  const { rated } = on;
  const words = ANALYSES_TEXTS[context.language];
  const { columns } = words;
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const rates = lossRatesOf(rated);
  const { ledger, basis, settlement, credits, limits } = rated;
  const before = ageLedger(ledger, { asOf: addMonths(rated.asOf, -YEAR_MONTHS), basis, settlement, credits, limits });
  const titles = bucketTitles(rated, sheets);
  const rows = rated.totals.flatMap(({ currency, buckets }) => {
    const own = rates[currency];
    if (!own) return [];
    const units = unitsOf(rated, currency);
    const past = before.totals.find((each) => each.currency === currency)?.buckets ?? [];
    return titles.map((title, index) => {
      const rate = own[index] ?? null;
      const balance = Math.max(0, units(buckets[index] ?? 0));
      const opening = Math.max(0, units(past[index] ?? 0));
      const [now, then] =
        rate === null ? [] : [allowanceOf([balance], [rate]).total, allowanceOf([opening], [rate]).total];
      return { currency, title, rate, balance, opening, now: now ?? null, then: then ?? null };
    });
  });
  const sum = (currency: number, of: (row: (typeof rows)[number]) => number | null) =>
    cleanSum(rows.filter((row) => row.currency === currency).map((row) => of(row) ?? 0));
  const format = rated.amountFormat;
  return {
    head: [
      { cells: [rates.length === 0 ? words.noRates : words.methods[policy.allowance.method]] },
      ...byCurrency(context, (currency, code) => ({
        cells: [`${joined(words.total, code)} · ${columns.openingAllowance}`, sum(currency, ({ then }) => then)],
        format,
      })),
      ...byCurrency(context, (currency, code) => ({
        cells: [
          `${joined(words.total, code)} · ${columns.expense}`,
          cleanSum([sum(currency, ({ now }) => now), -sum(currency, ({ then }) => then)]),
        ],
        format,
      })),
      ...byCurrency(context, (currency, code) => ({
        cells: [`${joined(words.total, code)} · ${columns.allowance}`, sum(currency, ({ now }) => now)],
        bold: true,
        format,
      })),
    ],
    columns: columnsOf(rows, [
      [columns.bucket, TEXT, ({ title }) => title],
      [columns.balance, format, ({ balance }) => balance],
      [columns.rate, '0.00%', ({ rate }) => rate ?? ''],
      [columns.allowance, format, ({ now }) => now ?? ''],
      [columns.openingBalance, format, ({ opening }) => opening],
      [columns.openingAllowance, format, ({ then }) => then ?? ''],
      [columns.expense, format, ({ now, then }) => (now === null || then === null ? '' : cleanSum([now, -then]))],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Cost of carrying receivables 欠款持有成本 by month: what the funds cost that they tie up. Source: domain.md section 4. */
export function carryingPart(context: AnalysisContext): Part {
  const { on, texts } = context;
  const { rated } = on;
  const words = ANALYSES_TEXTS[context.language];
  const { columns } = words;
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const { ledger, asOf, settlement, amountFormat: format } = rated;
  const rate = policy.capital.cost;
  const yearDays = policy.year.days;
  const rows = monthlySeries(ledger, { asOf, settlement, months: YEAR_MONTHS }).flatMap((months, currency) => {
    const units = unitsOf(rated, currency);
    return months.map(({ from, to, opening, closing, closingCurrent }) => {
      const average = (units(opening) + units(closing)) / 2;
      const days = to - from + 1;
      return {
        ...{ currency, to, days, opening: units(opening), closing: units(closing), average },
        overdue: cleanSum([units(closing), -units(closingCurrent)]),
        cost: (average * rate * days) / yearDays,
      };
    });
  });
  return {
    names: { rate: percent(rate), days: String(yearDays) },
    head: byCurrency(context, (currency, code) => ({
      cells: [
        `${joined(words.total, code)} · ${columns.cost}`,
        cleanSum(rows.filter((row) => row.currency === currency).map(({ cost }) => cost)),
      ],
      bold: true,
      format,
    })),
    columns: columnsOf(rows, [
      [texts.month, DATE, ({ to }) => to],
      [texts.opening, format, ({ opening }) => opening],
      [texts.closing, format, ({ closing }) => closing],
      [columns.average, format, ({ average }) => average],
      [columns.overdue, format, ({ overdue }) => overdue],
      [columns.cost, format, ({ cost }) => cost],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Causes of arrears 欠款成因: what the ledger shows is a dispute, the rest is to be found out. Source: domain.md section 4. */
export function arrearsPart(context: AnalysisContext): Part {
  const { on } = context;
  const { rated } = on;
  const words = ANALYSES_TEXTS[context.language];
  const { columns } = words;
  const { items, ledger } = rated;
  const rows = ledger.currencies.flatMap((_, currency) => {
    const units = unitsOf(rated, currency);
    const own = Array.from({ length: items.count }, (__, index) => index).filter(
      (index) => intAt(items.currency, index) === currency && intAt(items.document, index) !== ON_ACCOUNT_LINE,
    );
    return arrearsByCause(
      own.map((index) => ({
        amount: amountAt(items.open, index),
        daysPastDue: intAt(items.daysPastDue, index),
        cause: on.isDisputed(intAt(items.document, index)) ? 'dispute' : null,
      })),
    ).map((line) => ({ ...line, currency, amount: units(line.amount) }));
  });
  return {
    columns: columnsOf(rows, [
      [columns.cause, TEXT, ({ cause }) => words.causes[cause ?? 'unknown']],
      [columns.items, '0', (row) => row.items],
      [columns.amount, rated.amountFormat, ({ amount }) => amount],
      [context.texts.share, SHARE, ({ share }) => share ?? ''],
      ...currencyColumn<(typeof rows)[number]>(context),
    ]),
  };
}

/** Products and their contribution 商品贡献, from the table of products. Source: domain.md section 7. */
export function productsPart(context: AnalysisContext): Part {
  const { on, texts, desk } = context;
  const words = ANALYSES_TEXTS[context.language];
  const { columns } = words;
  const policy = on.rated.policy?.policy ?? DEFAULT_POLICY;
  const { products } = productContributions(
    (desk?.products ?? []).map(({ targetShare, ...product }) => ({ ...product, target: targetShare })),
    policy,
  );
  const format = on.rated.amountFormat;
  const ratio = (quotient: Quotient | null) => (typeof quotient === 'number' ? quotient : '');
  return {
    columns: columnsOf(products, [
      [columns.product, TEXT, ({ product }) => product],
      [texts.sales, format, ({ sales }) => sales],
      [columns.margin, SHARE, ({ margin }) => ratio(margin)],
      [columns.turnover, '0.00', ({ turnover }) => ratio(turnover)],
      [columns.cross, '0.000', ({ cross }) => ratio(cross)],
      [columns.contribution, '0.000', ({ contribution }) => ratio(contribution)],
      [columns.contributionShare, SHARE, ({ contributionShare }) => ratio(contributionShare)],
      [texts.cumulated, SHARE, ({ cumulatedShare }) => ratio(cumulatedShare)],
      [columns.gap, SHARE, ({ targetGap }) => targetGap ?? ''],
      [columns.advice, TEXT, ({ advice }) => (advice === null ? '' : words.advice[advice])],
    ]),
  };
}
