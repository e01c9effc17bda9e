import { cumulativeShare } from '../../domain/classes/cumulativeShare.js';
import { expectedReceipts, RECEIPT_CASES, type ExpectedItem } from '../../domain/cash/expectedReceipts.js';
import { amountAt, intAt } from '../../domain/numbers/columns.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { NO_DATE } from '../../domain/receivables/ledger.js';
import { monthlySeries } from '../../domain/receivables/monthlySeries.js';
import { ON_ACCOUNT_LINE } from '../../domain/receivables/openItems.js';
import { cleanSum } from '../../domain/numbers/sum.js';
import { agingColors } from '../rateLedger/plan/agingColors.js';
import { CHART_ROWS, type SheetContent } from '../rateLedger/plan/sheetContent.js';
import {
  columnsOf,
  DATE,
  headOf,
  rulesOf,
  SHARE,
  sheetTitle,
  TEXT,
  unitsOf,
  type ReportContext,
} from './reportParts.js';
import type { LedgerReport } from './types.js';

/** Months that the table of months reaches back. */
const MONTHS = 24;
const DAYS_PER_WEEK = 7;

/** A report about all customers; each currency has its own rows. Source: domain.md sections 4 and 6. */
export function ledgerReport(report: LedgerReport, context: ReportContext): SheetContent {
  const { texts } = context;
  return {
    key: `report.${report}`,
    title: sheetTitle(texts.names[report]),
    head: [...headOf(context, texts.titles[report], texts.about[report]), ...rulesOf(context)],
    columns: { abc: abcColumns, months: monthColumns, receipts: receiptColumns }[report](context),
    ...(report === 'abc' ? abcChart(context) : {}),
  };
}

/** The largest customers by sales, and the share that they make up together (Pareto); amounts of two currencies share no axis. */
function abcChart({ on, texts }: ReportContext): Pick<SheetContent, 'chart'> {
  const { ledger, accounts } = on.rated;
  if (ledger.currencies.length > 1 || accounts.length === 0) return {};
  const rows = Math.min(CHART_ROWS, accounts.length);
  return { chart: { title: texts.titles.abc, columns: 3, rows, colors: agingColors(1), line: true } };
}

/** The ledger's currencies, where it has several. */
function currencyColumn<Row extends { readonly currency: number }>({ on, sheets }: ReportContext) {
  const { currencies } = on.rated.ledger;
  return currencies.length > 1
    ? ([[sheets.columns.currency, TEXT, ({ currency }: Row) => currencies[currency]?.code ?? '']] as const)
    : [];
}

function abcColumns(context: ReportContext): SheetContent['columns'] {
  const { on, texts, sheets } = context;
  const { accounts, ledger, amountFormat } = on.rated;
  const rows = ledger.currencies.flatMap((_, currency) => {
    const own = accounts
      .filter((account) => account.currency === currency)
      .sort((one, other) => (other.sales ?? 0) - (one.sales ?? 0));
    const values = own.map(({ sales }) => sales);
    const shares = cumulativeShare(values);
    const total = cleanSum(values.map((sales) => Math.max(0, sales ?? 0)));
    return own.map((account, index) => ({
      account,
      currency,
      rank: index + 1,
      total,
      cumulated: shares[index] ?? null,
    }));
  });
  return columnsOf(rows, [
    [sheets.columns.customer, TEXT, ({ account }) => account.customer],
    [texts.sales, amountFormat, ({ account }) => account.sales ?? ''],
    [texts.cumulated, SHARE, ({ cumulated }) => cumulated ?? ''],
    [texts.rank, '0', ({ rank }) => rank],
    [texts.share, SHARE, ({ account, total }) => (total === 0 ? '' : Math.max(0, account.sales ?? 0) / total)],
    [sheets.columns.abc, TEXT, ({ account }) => account.abc ?? ''],
    [sheets.columns.core, TEXT, ({ account }) => (account.core ? sheets.yes : sheets.no)],
    ...currencyColumn<(typeof rows)[number]>(context),
  ]);
}

function monthColumns(context: ReportContext): SheetContent['columns'] {
  const { on, texts } = context;
  const { rated } = on;
  const { ledger, asOf, settlement, amountFormat: format } = rated;
  const rows = monthlySeries(ledger, { asOf, settlement, months: MONTHS }).flatMap((months, currency) => {
    const units = unitsOf(rated, currency);
    return months.map(({ to, opening, sales, receipts, closing, closingCurrent }) => ({
      ...{ to, currency, opening: units(opening), sales: units(sales), receipts: units(receipts) },
      ...{ closing: units(closing), notDue: units(closingCurrent) },
    }));
  });
  return columnsOf(rows, [
    [texts.month, DATE, ({ to }) => to],
    [texts.opening, format, ({ opening }) => opening],
    [texts.sales, format, ({ sales }) => sales],
    [texts.receipts, format, ({ receipts }) => receipts],
    [texts.closing, format, ({ closing }) => closing],
    [texts.notDue, format, ({ notDue }) => notDue],
    ...currencyColumn<(typeof rows)[number]>(context),
  ]);
}

function receiptColumns(context: ReportContext): SheetContent['columns'] {
  const { on, texts } = context;
  const { rated } = on;
  const { asOf, amountFormat: format } = rated;
  const policy = rated.policy?.policy ?? DEFAULT_POLICY;
  const rows = rated.ledger.currencies.flatMap((_, currency) => {
    const units = unitsOf(rated, currency);
    const items = itemsOf(context, currency);
    const [best, expected, worst] = RECEIPT_CASES.map((each) => expectedReceipts(items, each, asOf, policy));
    const line = (label: string, from: number | '', of: (all: NonNullable<typeof best>) => number) => ({
      ...{ label, from, currency },
      amounts: [best, expected, worst].map((all) => (all ? units(of(all)) : 0)),
    });
    return [
      ...Array.from({ length: policy.expectedReceipts.weeks }, (__, week) =>
        line(`${texts.week} ${String(week + 1)}`, asOf + 1 + week * DAYS_PER_WEEK, ({ weeks }) => weeks[week] ?? 0),
      ),
      line(texts.later, '', ({ later }) => later),
      line(texts.lost, '', ({ lost }) => lost),
      line(texts.undated, '', ({ undated }) => undated),
    ];
  });
  return columnsOf(rows, [
    [texts.week, TEXT, ({ label }) => label],
    [texts.from, DATE, ({ from }) => from],
    ...(['best', 'expected', 'worst'] as const).map(
      (each, index) => [texts.cases[each], format, (row: (typeof rows)[number]) => row.amounts[index] ?? 0] as const,
    ),
    ...currencyColumn<(typeof rows)[number]>(context),
  ]);
}

/** What is owed in a currency, with how late its customer usually pays; minor units. */
function itemsOf({ on: { rated } }: ReportContext, currency: number): ExpectedItem[] {
  const { items, ledger } = rated;
  const late = new Map(
    rated.accounts.filter((each) => each.currency === currency).map(({ customer, daysLate }) => [customer, daysLate]),
  );
  const owed: ExpectedItem[] = [];
  for (let index = 0; index < items.count; index++) {
    const document = intAt(items.document, index);
    if (intAt(items.currency, index) !== currency || document === ON_ACCOUNT_LINE) continue;
    const key = ledger.customers[intAt(items.customer, index)] ?? '';
    const due = intAt(ledger.documents.dueDate, document);
    owed.push({
      amount: amountAt(items.open, index),
      dueDate: due === NO_DATE ? null : due,
      daysLate: late.get(key) ?? null,
    });
  }
  return owed;
}
