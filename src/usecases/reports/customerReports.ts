import { isoDate } from '../../domain/calendar/serial.js';
import { ledgerCustomer } from '../customerCard/customerLines.js';
import { customerCard } from '../customerCard/customerCard.js';
import type { CustomerLine, ItemFigures } from '../customerCard/types.js';
import { fill } from '../../locales/language.js';
import { MODEL_TEXTS } from '../../locales/modelTexts.js';
import { parseIsoDate } from '../../domain/calendar/serial.js';
import { bucketTitles } from '../rateLedger/resultColumns.js';
import type { HeadLine, SheetContent } from '../rateLedger/plan/sheetContent.js';
import type { PlannedCell } from '../writePlan.js';
import { accountStatement } from './statement.js';
import {
  columnsOf,
  customerKey,
  DATE,
  headOf,
  rulesOf,
  sheetTitle,
  TEXT,
  unitsOf,
  type ReportContext,
} from './reportParts.js';
import type { CustomerReport } from './types.js';

/** Months of payments on a printed card. */
const MONTHS = 12;

/** A report about one customer in one currency. Source: domain.md sections 1 (card) and 9 (statements, balance confirmations). */
export function customerReport(report: CustomerReport, line: CustomerLine, context: ReportContext): SheetContent {
  const { texts } = context;
  const { name, currency, account } = line;
  const names = { customer: name, currency: currency ?? '' };
  const title = fill(texts.titles[report], names).trim();
  const sheet = {
    key: customerKey(report, account.customer, currency),
    title: sheetTitle(`${texts.names[report]} ${account.customer}`),
  };
  switch (report) {
    case 'card':
      return { ...sheet, onePage: true, ...cardContent(line, context, title) };
    case 'statement':
      return { ...sheet, ...statementContent(line, context, title) };
    case 'confirmation':
      return { ...sheet, onePage: true, ...confirmationContent(line, context, title) };
  }
}

type Body = Pick<SheetContent, 'head' | 'columns'>;

function cardContent(line: CustomerLine, context: ReportContext, title: string): Body {
  const { on, texts, sheets, language } = context;
  const { rated } = on;
  const card = customerCard(on, line);
  const { account } = line;
  const { columns, classes, habits, stages } = sheets;
  const amount = rated.amountFormat;
  const model = MODEL_TEXTS[language].scorecards[card.score.model];
  const factors = new Map<string, string>(Object.entries(model.factors));
  const { exposure } = card;
  const parts = [...(card.score.rating?.result.contributions ?? [])].sort((one, other) => other.lost - one.lost);
  const missing = card.score.rating?.result.missing ?? [];
  const bold = (...cells: PlannedCell[]): HeadLine => ({ cells, bold: true, format: amount });
  const months = card.months.slice(-MONTHS);
  const head: HeadLine[] = [
    ...headOf(context, title, texts.about.card),
    ...rulesOf(context),
    bold(columns.grade, columns.score, columns.class, columns.abc, columns.paymentHabit, columns.stage),
    {
      cells: [
        account.grade,
        account.score ?? '',
        classes[account.class],
        account.abc ?? '',
        account.paymentHabit ? habits[account.paymentHabit] : '',
        stages[account.stage],
      ],
      format: '0.0',
    },
    bold('', texts.exposure, texts.limit, texts.headroom, columns.suggestedLimit, columns.balance, texts.overdue),
    {
      cells: [
        '',
        exposure.amount,
        exposure.limit ?? '',
        exposure.headroom ?? '',
        exposure.suggestedLimit ?? '',
        account.balance,
        line.overdue,
      ],
      format: amount,
    },
    bold('', ...bucketTitles(rated, sheets), columns.onAccount),
    { cells: ['', ...account.buckets, account.onAccount], format: amount },
    ...(parts.length > 0
      ? [
          bold(model.name, texts.points, texts.contribution),
          ...parts.map(({ factor, points, contribution }): HeadLine => ({
            cells: [factors.get(factor) ?? factor, points, contribution],
            format: '0.0',
          })),
        ]
      : []),
    ...(missing.length > 0
      ? [
          {
            cells: [
              fill(texts.missing, { factors: missing.map((factor) => factors.get(factor) ?? factor).join(', ') }),
            ],
          },
        ]
      : []),
    ...(months.length > 0
      ? [
          bold(texts.month, texts.invoiced, texts.paid, columns.balance),
          ...months.map(({ on: day, invoiced, paid, balance }): HeadLine => ({
            cells: [day, invoiced, paid, balance],
            format: amount,
          })),
        ]
      : []),
    ...(card.strategies.length > 0
      ? [
          bold(texts.strategy),
          ...card.strategies.map((each): HeadLine => ({ cells: [MODEL_TEXTS[language].strategies[each]] })),
        ]
      : []),
  ];
  return { head, columns: itemColumns(card.items, context) };
}

function itemColumns(items: readonly ItemFigures[], { on, texts }: ReportContext): SheetContent['columns'] {
  const day = (date: string | null) => (date === null ? '' : (parseIsoDate(date) ?? ''));
  return columnsOf(items, [
    [texts.document, TEXT, ({ document }) => (document === '' ? texts.onAccountLine : document)],
    [texts.documentDate, DATE, ({ documentDate }) => day(documentDate)],
    [texts.dueDate, DATE, ({ dueDate }) => day(dueDate)],
    [texts.open, on.rated.amountFormat, ({ open }) => open],
    [texts.daysPastDue, '0', ({ daysPastDue, document }) => (document === '' ? '' : Math.max(0, daysPastDue))],
  ]);
}

function statementContent(line: CustomerLine, context: ReportContext, title: string): Body {
  const { on, texts, sheets } = context;
  const { rated } = on;
  const { currency } = line.account;
  const units = unitsOf(rated, currency);
  const { opening, debits, credits, closing, lines, from, to } = accountStatement(
    rated.ledger,
    ledgerCustomer(on, line.account.customer),
    currency,
    rated.asOf,
  );
  const format = rated.amountFormat;
  const amountOf = (minor: number) => (minor === 0 ? '' : units(minor));
  return {
    head: [
      ...headOf(context, title, fill(texts.about.statement, { from: isoDate(from), to: isoDate(to) })),
      { cells: ['', texts.opening, texts.debit, texts.credit, texts.closing], bold: true, format },
      { cells: ['', units(opening), units(debits), units(credits), units(closing)], format },
      { cells: [texts.statementTies] },
    ],
    columns: columnsOf(lines, [
      [texts.date, DATE, ({ date }) => date],
      [texts.kind, TEXT, ({ kind }) => texts.kinds[kind]],
      [texts.document, TEXT, ({ number }) => number],
      [texts.dueDate, DATE, ({ dueDate }) => dueDate ?? ''],
      [texts.debit, format, ({ debit }) => amountOf(debit)],
      [texts.credit, format, ({ credit }) => amountOf(credit)],
      [sheets.columns.balance, format, ({ balance }) => units(balance)],
    ]),
  };
}

function confirmationContent(line: CustomerLine, context: ReportContext, title: string): Body {
  const { on, texts } = context;
  const { rated } = on;
  const { items } = customerCard(on, line);
  const { account, currency, name } = line;
  const stated = { asOf: isoDate(rated.asOf), currency: currency ?? '' };
  return {
    head: [
      ...headOf(context, title, fill(texts.confirm.to, { customer: name })),
      { cells: [fill(texts.confirm.ask, stated)] },
      { cells: [texts.confirm.balance, account.balance], bold: true, format: rated.amountFormat },
      { cells: [texts.confirm.lead] },
      { cells: [''] },
      { cells: [texts.confirm.slip], bold: true },
      { cells: [texts.confirm.agrees] },
      { cells: [texts.confirm.differs] },
      { cells: [texts.confirm.signature] },
    ],
    columns: itemColumns(items, context),
  };
}
