import type { AgedTotals } from '../../domain/aging/ageLedger.js';
import { isoDate } from '../../domain/calendar/serial.js';
import { FINDING_SEVERITY, type Finding } from '../../domain/findings/finding.js';
import { fromMinor } from '../../domain/money/money.js';
import { futureMoney } from '../../domain/receivables/futureMoney.js';
import type { Ledger } from '../../domain/receivables/ledger.js';
import { ON_ACCOUNT_LINE } from '../../domain/receivables/openItems.js';
import { fill, type Language } from '../../locales/language.js';
import { SHEET_TEXTS } from '../../locales/sheetTexts.js';
import type { ReadReceivables } from '../../records/receivables/readReceivables.js';
import type { RatedCustomer, RatingReport, ReportedFinding, ReportedItem, RowCounts, Totals } from '../report.js';
import { cellsOf } from './cellsOf.js';
import { FINDING_TEXTS } from './findingTexts.js';
import type { RatedAccount, RatedLedger } from './rated.js';

type RowsRead = Pick<ReadReceivables, 'rowsInTables' | 'rowsUsed' | 'rowsReported' | 'rowsBlank'>;

/** The report of a rated ledger: codes and labels in English, sentences of the findings in `language`. Source: workbook.md section 5. */
export function reportOf(
  rated: RatedLedger,
  findings: readonly Finding[],
  language: Language,
  receivables: RowsRead & Pick<ReadReceivables, 'isDisputed'>,
): RatingReport {
  const { ledger, totals } = rated;
  const [only] = totals.length === 1 ? totals : [];
  return {
    asOf: isoDate(rated.asOf),
    basis: rated.basis,
    settlement: rated.settlement,
    limits: rated.limits,
    bucketLabels: rated.labels,
    salesBasis: rated.salesBasis,
    rows: rowCounts(receivables),
    totals: only ? totalsOf(ledger, only, rated.ledgerDifferences) : null,
    ...(only ? {} : { totalsByCurrency: totalsByCurrency(ledger, totals, rated.ledgerDifferences) }),
    customers: rated.accounts.map((account) => customerOf(rated, account)),
    items: itemsOf(rated, receivables.isDisputed),
    findings: findings.map((finding) => reportedFinding(finding, language)),
  };
}

/** Totals by currency code; "" is the currency that the ledger does not name. */
export function totalsByCurrency(
  ledger: Ledger,
  totals: readonly AgedTotals[],
  differences: readonly (number | null)[] = [],
): Record<string, Totals> {
  return Object.fromEntries(
    totals.map((sums) => [ledger.currencies[sums.currency]?.code ?? '', totalsOf(ledger, sums, differences)]),
  );
}

function rowCounts({ rowsUsed, rowsReported, rowsBlank, rowsInTables }: RowsRead): RowCounts {
  return { inTables: rowsInTables, used: rowsUsed, reported: rowsReported, blank: rowsBlank };
}

function totalsOf(
  ledger: Ledger,
  { currency, items, balance, onAccount, buckets }: AgedTotals,
  differences: readonly (number | null)[] = [],
): Totals {
  const difference = differences[currency] ?? null;
  const units = (minor: number) => fromMinor(minor, ledger.currencies[currency]?.decimals ?? 2);
  return {
    items,
    balance: units(balance),
    onAccount: units(onAccount),
    buckets: Array.from(buckets, units),
    ledgerDifference: difference === null ? null : units(difference),
  };
}

function customerOf({ ledger }: RatedLedger, account: RatedAccount): RatedCustomer {
  const { habits, stages, classes, signs, advice } = SHEET_TEXTS.en;
  const { place, currency, paymentHabit, stage, nextReview, ...same } = account;
  return {
    ...same,
    currency: ledger.currencies[currency]?.code ?? null,
    class: classes[account.class],
    paymentHabit: paymentHabit && habits[paymentHabit],
    stage: stages[stage],
    signs: signs[account.signs],
    nextReview: nextReview === null ? null : isoDate(nextReview),
    advice: advice[account.grade],
  };
}

function itemsOf(
  { items, ledger, labels, asOf }: RatedLedger,
  isDisputed: (document: number) => boolean,
): ReportedItem[] {
  const future = futureMoney(ledger, asOf);
  return Array.from({ length: items.count }, (_, index): ReportedItem => {
    const document = items.document[index] ?? ON_ACCOUNT_LINE;
    const currency = ledger.currencies[items.currency[index] ?? 0];
    const decimals = currency?.decimals ?? 2;
    const open = items.open[index] ?? 0;
    const later = future[document] ?? 0;
    return {
      document: document === ON_ACCOUNT_LINE ? '' : (ledger.documents.number[document] ?? ''),
      customer: ledger.customers[items.customer[index] ?? 0] ?? '',
      open: fromMinor(open, decimals),
      ...(later === 0 ? {} : { future: fromMinor(later, decimals), remaining: fromMinor(open - later, decimals) }),
      ...(document !== ON_ACCOUNT_LINE && isDisputed(document) ? { disputed: true } : {}),
      daysPastDue: items.daysPastDue[index] ?? 0,
      bucket: labels[items.bucket[index] ?? 0] ?? SHEET_TEXTS.en.columns.onAccount,
      currency: currency?.code ?? null,
    };
  });
}

/** A finding as the report has it, its sentences in `language`. */
export function reportedFinding(finding: Finding, language: Language): ReportedFinding {
  const { code, sheet, cell, value, data } = finding;
  const { message, done } = FINDING_TEXTS[language][code];
  return {
    code,
    severity: FINDING_SEVERITY[code],
    count: cellsOf(finding),
    sheet,
    cell,
    value,
    message: fill(message, data),
    done: fill(done, data),
  };
}
