import { tieOut } from '../../../domain/aging/ageLedger.js';
import { isoDate } from '../../../domain/calendar/serial.js';
import { fromMinor } from '../../../domain/money/money.js';
import { fill } from '../../../locales/language.js';
import type { SheetTexts } from '../../../locales/sheetTexts.js';
import type { PlannedCell } from '../../writePlan.js';
import type { RatedAccount, RatedLedger } from '../rated.js';
import { bucketTitles } from '../resultColumns.js';
import { madeLine, ruleLine } from './basisLines.js';
import { agingColors } from './agingColors.js';
import { CHART_ROWS, type HeadLine, type SheetContent, type TableColumn } from './sheetContent.js';

/**
 * The aging report: what it was made with, the tie-out line per currency, then customer × buckets, the largest balance first,
 * and a chart of the largest. Customers with nothing open are left out. Source: workbook.md section 2.
 */
export function agingSheet(rated: RatedLedger, texts: SheetTexts, made: string | undefined): SheetContent {
  const accounts = rated.accounts
    .filter(
      ({ balance, onAccount, buckets }) => balance !== 0 || onAccount !== 0 || buckets.some((bucket) => bucket !== 0),
    )
    .sort((one, other) => one.currency - other.currency || other.balance - one.balance);
  const columns = tableColumns(rated, texts, accounts);
  return {
    key: 'aging',
    title: texts.titles.aging,
    head: headLines(rated, texts, accounts.length, made),
    columns,
    chart: {
      title: texts.aging.chartTitle,
      columns: rated.labels.length + 1,
      rows: Math.max(1, Math.min(CHART_ROWS, accounts.length)),
      colors: agingColors(rated.limits.length + 1),
    },
  };
}

function tableColumns(rated: RatedLedger, texts: SheetTexts, accounts: readonly RatedAccount[]): TableColumn[] {
  const { columns } = texts;
  const { currencies } = rated.ledger;
  const amount = { format: rated.amountFormat, width: 80 };
  const column = (title: string, cell: (account: RatedAccount) => PlannedCell, look = amount): TableColumn => ({
    title,
    ...look,
    cells: accounts.map(cell),
  });
  return [
    column(columns.customer, ({ customer }) => customer, { format: 'General', width: 150 }),
    ...bucketTitles(rated, texts).map((title, index) => column(title, ({ buckets }) => buckets[index] ?? 0)),
    column(columns.onAccount, ({ onAccount }) => onAccount),
    column(columns.balance, ({ balance }) => balance),
    column(columns.overdueShare, ({ overdueShare }) => overdueShare ?? '', { format: '0.0%', width: 70 }),
    ...(currencies.length > 1
      ? [column(columns.currency, ({ currency }) => currencies[currency]?.code ?? '', { format: 'General', width: 60 })]
      : []),
  ];
}

function headLines(rated: RatedLedger, texts: SheetTexts, customers: number, made: string | undefined): HeadLine[] {
  const { aging } = texts;
  const about = fill(aging.about, {
    asOf: isoDate(rated.asOf),
    basis: aging.basis[rated.basis],
    settlement: aging.settlement[rated.settlement],
    credits: aging.credits[rated.credits],
    items: rated.items.count,
    customers,
  });
  return [
    { cells: [aging.title], bold: true },
    { cells: [about] },
    { cells: [fill(aging.sales, { salesBasis: aging.salesBasis[rated.salesBasis] })] },
    ruleLine(rated, texts),
    madeLine(texts, made),
    { cells: [''] },
    ...tieOutLines(rated, texts),
  ];
}

/** Not due + buckets + on account = balance, one line per currency, with the difference that must be 0; and that to the ledger's own balance. */
function tieOutLines(rated: RatedLedger, texts: SheetTexts): HeadLine[] {
  const { columns, aging } = texts;
  const { ledgerDifferences: own = [] } = rated;
  const isCompared = own.some((difference) => difference !== null);
  const titles = [
    ...[aging.tieOut, ...bucketTitles(rated, texts), columns.onAccount, columns.balance, aging.difference],
    ...(isCompared ? [aging.ledgerDifference] : []),
  ];
  return [
    { cells: titles, bold: true, format: rated.amountFormat },
    ...rated.totals.map((totals): HeadLine => {
      const currency = rated.ledger.currencies[totals.currency];
      const units = (minor: number) => fromMinor(minor, currency?.decimals ?? 2);
      const name = currency?.code ? `${aging.total} ${currency.code}` : aging.total;
      const sums = [...totals.buckets, totals.onAccount, totals.balance, tieOut(totals)];
      const difference = own[totals.currency] ?? null;
      const compared = isCompared ? [difference === null ? '' : units(difference)] : [];
      return { cells: [name, ...sums.map(units), ...compared], format: rated.amountFormat };
    }),
  ];
}
