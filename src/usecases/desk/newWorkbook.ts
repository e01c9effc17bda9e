import type { Language } from '../../locales/language.js';
import { CUSTOMERS_ALIASES } from '../../records/headers/aliases/customers.js';
import { RECEIPTS_ALIASES } from '../../records/headers/aliases/receipts.js';
import { RECEIVABLES_ALIASES } from '../../records/headers/aliases/receivables.js';
import { SCORES_ALIASES } from '../../records/headers/aliases/scores.js';
import type { Aliases } from '../../records/headers/aliases/alias.js';
import { DESK_KINDS, DESK_TABLES } from '../../records/desk/deskTables.js';
import { NINE_FACTORS } from '../../domain/policy/scorecardSettings.js';
import { NEW_WORKBOOK_TEXTS } from '../../locales/newWorkbookTexts.js';
import type { WorkbookPort } from '../ports.js';
import { columnWidth } from '../rateLedger/plan/columnWidth.js';
import { freeNames, sheetsPlan } from '../sheetsPlan.js';
import type { WritePlan, WriteStep } from '../writePlan.js';
import { deskTableSteps } from './planDesk.js';

/** Rows that have formats and lists ready. */
const READY_ROWS = 1000;
const DATE = 'yyyy-mm-dd';
const AMOUNT = '#,##0.00';
const SHARE = '0%';
const TEXT = '@';

interface TemplateColumn {
  readonly aliases: Aliases;
  readonly format?: string;
  /** Which list its cells choose from. */
  readonly list?: 'nature' | 'tradeKind' | 'reviewClass' | 'yesNo' | 'documentType';
}

interface TemplateTable {
  readonly sheet: 'customers' | 'receivables' | 'receipts' | 'scores';
  readonly columns: readonly TemplateColumn[];
}

const C = CUSTOMERS_ALIASES;
const R = RECEIVABLES_ALIASES;
const P = RECEIPTS_ALIASES;

const LEDGER_TABLES: readonly TemplateTable[] = [
  {
    sheet: 'customers',
    columns: [
      { aliases: C.id, format: TEXT },
      { aliases: C.name },
      { aliases: C.nature, list: 'nature' },
      { aliases: C.tradeKind, list: 'tradeKind' },
      { aliases: C.region },
      { aliases: C.industry },
      { aliases: C.salesperson },
      { aliases: C.department },
      { aliases: C.outlet },
      { aliases: C.parent },
      { aliases: C.since, format: DATE },
      { aliases: C.registeredCapital, format: AMOUNT },
      { aliases: C.creditLimit, format: AMOUNT },
      { aliases: C.limitValidTo, format: DATE },
      { aliases: C.insuredLimit, format: AMOUNT },
      { aliases: C.coverShare, format: SHARE },
      { aliases: C.term },
      { aliases: C.paymentDay },
      { aliases: C.lastContact, format: DATE },
      { aliases: C.lastPurchase, format: DATE },
      { aliases: C.lastReview, format: DATE },
      { aliases: C.reviewClass, list: 'reviewClass' },
      { aliases: C.keepCore, list: 'yesNo' },
      { aliases: C.purchasingPower, list: 'yesNo' },
      { aliases: C.authority, list: 'yesNo' },
      { aliases: C.need, list: 'yesNo' },
      { aliases: C.note },
    ],
  },
  {
    sheet: 'receivables',
    columns: [
      { aliases: R.number, format: TEXT },
      { aliases: R.customer, format: TEXT },
      { aliases: R.type, list: 'documentType' },
      { aliases: R.documentDate, format: DATE },
      { aliases: R.dueDate, format: DATE },
      { aliases: R.amount, format: AMOUNT },
      { aliases: R.currency },
      { aliases: R.rate },
      { aliases: R.disputed, list: 'yesNo' },
      { aliases: R.disputedUntil, format: DATE },
      { aliases: R.salesperson },
    ],
  },
  {
    sheet: 'receipts',
    columns: [
      { aliases: P.customer, format: TEXT },
      { aliases: P.date, format: DATE },
      { aliases: P.amount, format: AMOUNT },
      { aliases: P.number, format: TEXT },
      { aliases: P.appliesTo, format: TEXT },
    ],
  },
  {
    sheet: 'scores',
    columns: [
      { aliases: SCORES_ALIASES.customer, format: TEXT },
      { aliases: SCORES_ALIASES.channel },
      ...NINE_FACTORS.map((factor) => ({ aliases: SCORES_ALIASES[factor] })),
    ],
  },
];

/**
 * Plans "New credit workbook": every table that the add-in understands, empty, with formats and lists to choose from, each on a new sheet, in the
 * user's language. Nothing that is there changes. Source: workbook.md section 1.
 */
export async function planNewWorkbook(port: WorkbookPort, language: Language): Promise<WritePlan> {
  const free = freeNames(await port.readLayout());
  const { sheets } = NEW_WORKBOOK_TEXTS[language];
  return sheetsPlan([
    ...LEDGER_TABLES.flatMap(({ sheet, columns }) =>
      ledgerSteps(columns, free.sheet(sheets[sheet]), free.table(`${sheet}_table`), language),
    ),
    ...DESK_KINDS.flatMap((kind) =>
      deskTableSteps(kind, free.sheet(DESK_TABLES[kind].names[language][0]), free.table(kind), [], language),
    ),
  ]);
}

function ledgerSteps(columns: readonly TemplateColumn[], sheet: string, name: string, language: Language): WriteStep[] {
  const headers = columns.map(({ aliases }) => aliases[language][0] ?? '');
  const after = [headers, headers.map(() => '')];
  const { lists } = NEW_WORKBOOK_TEXTS[language];
  return [
    { kind: 'add-sheet', sheet },
    ...columns.flatMap(({ format, list }, column): WriteStep[] => {
      const area = { row: 1, column, rowCount: READY_ROWS, columnCount: 1 };
      const numberFormat = format ?? 'General';
      const width = columnWidth(headers[column] ?? '', [], numberFormat);
      return [
        { kind: 'format-cells', sheet, area, numberFormat, width },
        ...(list ? [{ kind: 'validate-cells' as const, sheet, area, list: Object.values(lists[list]) }] : []),
      ];
    }),
    { kind: 'write-cells', sheet, row: 0, column: 0, before: after.map((line) => line.map(() => '')), after },
    { kind: 'add-table', sheet, area: { row: 0, column: 0, rowCount: 2, columnCount: headers.length }, name },
    { kind: 'page-setup', sheet, landscape: true, titleRow: 0 },
  ];
}
