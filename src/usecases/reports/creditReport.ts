import { DESK_TABLES } from '../../records/desk/deskTables.js';
import { isoDate } from '../../domain/calendar/serial.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { GRADES } from '../../domain/policy/names.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { fill } from '../../locales/language.js';
import { MODEL_TEXTS } from '../../locales/modelTexts.js';
import { CUSTOMERS_ALIASES } from '../../records/headers/aliases/customers.js';
import { SIGN_NAMES } from '../../records/desk/signNames.js';
import type { DeskRow } from '../../records/desk/readDesk.js';
import { customerCard } from '../customerCard/customerCard.js';
import type { CustomerLine } from '../customerCard/types.js';
import { deskOn, type CustomerDesk } from '../desk/customerDesk.js';
import type { SheetContent } from '../rateLedger/plan/sheetContent.js';
import type { PlannedCell } from '../writePlan.js';
import type { DeskContext } from './deskReports.js';
import { columnsOf, customerKey, headOf, rulesOf, sheetTitle, TEXT } from './reportParts.js';

interface Line {
  readonly part: string;
  readonly item: string;
  readonly value: PlannedCell;
  /** Money has a column of its own, for its format. */
  readonly amount?: number | null;
  readonly note: string;
}

/**
 * Credit-investigation report 信用调查报告 of a customer: file, statements and ratios with their trend, payment behaviour, signs, score with what
 * costs it points, and the proposal of grade, limit, term, security and strategy. Source: domain.md section 8 (Review cadence).
 */
export function creditReport(line: CustomerLine, context: DeskContext): SheetContent {
  const { on, language, desk, day } = context;
  const words = DESK_TEXTS[language].reports;
  const { columns } = words;
  return {
    key: customerKey('credit', line.account.customer, line.currency),
    title: sheetTitle(`${words.names.credit} ${line.account.customer}`),
    onePage: true,
    head: [
      ...headOf(context, fill(words.titles.credit, { customer: line.name }), words.about.credit),
      ...rulesOf(context),
    ],
    columns: columnsOf(
      [
        ...fileLines(line, context),
        ...statementLines(
          desk.statements.filter((row) => on.customers.keyOf(row.text('customer')) === line.account.customer),
          context,
        ),
        ...deskLines(line, context, deskOn(on, desk, day)(line)),
        ...proposalLines(line, context),
      ],
      [
        [columns.part, TEXT, ({ part }) => part],
        [columns.item, TEXT, ({ item }) => item],
        [columns.value, TEXT, ({ value }) => value],
        [columns.amount, on.rated.amountFormat, ({ amount }) => amount ?? ''],
        [columns.note, TEXT, ({ note }) => note],
      ],
    ),
  };
}

function fileLines(line: CustomerLine, { on, language }: DeskContext): Line[] {
  const { parts, lines } = DESK_TEXTS[language].reports;
  const { file } = customerCard(on, line);
  return [
    { part: parts.file, item: lines.completeness, value: percent(file.share), note: '' },
    ...file.facts.map(({ fact, value }) => ({
      part: parts.file,
      item: CUSTOMERS_ALIASES[fact][language][0],
      value: typeof value === 'number' && DATES.has(fact) ? isoDate(value) : value,
      note: '',
    })),
  ];
}

/** Facts that are days. */
const DATES: ReadonlySet<string> = new Set(['since', 'lastContact']);

/** Ratios of the last period, and how they moved. Periods are compared as they stand in the table, the last row the latest. */
function statementLines(rows: readonly DeskRow[], { language }: DeskContext): Line[] {
  const { parts, lines } = DESK_TEXTS[language].reports;
  const last = rows.at(-1);
  const before = rows.at(-2);
  if (!last) return [];
  const quotient = (row: DeskRow | undefined, over: string, under: string, less?: string) => {
    const top = row?.number(over) ?? null;
    const bottom = row?.number(under) ?? null;
    const off = less === undefined ? 0 : (row?.number(less) ?? null);
    return top === null || bottom === null || bottom === 0 || off === null ? null : (top - off) / bottom;
  };
  const ratios = [
    { item: lines.current, of: (row?: DeskRow) => quotient(row, 'currentAssets', 'currentLiabilities') },
    { item: lines.quick, of: (row?: DeskRow) => quotient(row, 'currentAssets', 'currentLiabilities', 'inventory') },
    { item: lines.debt, of: (row?: DeskRow) => quotient(row, 'liabilities', 'totalAssets') },
    { item: lines.margin, of: (row?: DeskRow) => quotient(row, 'netProfit', 'sales') },
  ];
  return ratios.flatMap(({ item, of }): Line[] => {
    const now = of(last);
    if (now === null) return [];
    const past = of(before);
    const note =
      past === null
        ? ''
        : fill(lines.trend, { value: rounded(past), change: `${now >= past ? '+' : ''}${rounded(now - past)}` });
    return [{ part: parts.statements, item: `${item} ${last.text('period')}`, value: Number(rounded(now)), note }];
  });
}

function deskLines(
  { account, overdue }: CustomerLine,
  { language, sheets }: DeskContext,
  { signs, promises, complaints, evidence, followUps }: CustomerDesk,
): Line[] {
  const words = DESK_TEXTS[language];
  const { parts, lines } = words.reports;
  const count = (state: string) => promises.filter((each) => each.state === state).length;
  const evidenceText = new Map<string, string>(Object.entries(words.evidence));
  const kinds = DESK_TABLES.followUps.fields.kind.options ?? {};
  const payment = (item: string, value: PlannedCell): Line => ({ part: parts.payment, item, value, note: '' });
  return [
    { ...payment(lines.balance, ''), amount: account.balance },
    { ...payment(lines.overdue, ''), amount: overdue },
    payment(lines.daysLate, account.daysLate === null ? '' : Math.round(account.daysLate * 10) / 10),
    payment(lines.paymentIndex, account.paymentIndex === null ? '' : Number(rounded(account.paymentIndex))),
    payment(lines.habit, account.paymentHabit === null ? '' : sheets.habits[account.paymentHabit]),
    payment(lines.promises, `${String(count('kept'))} / ${String(count('broken'))}`),
    payment(lines.complaints, complaints.filter(({ state }) => state !== 'closed').length),
    ...[{ part: parts.signs, item: words.signsHeading, value: words.signLevels[signs.level], note: '' }],
    ...signs.signs.map((sign) => {
      const shown = evidence.find((each) => each.sign === sign);
      const note = shown ? fill(evidenceText.get(sign) ?? '', shown.data) : '';
      return { part: parts.signs, item: SIGN_NAMES[sign][language][0], value: '', note };
    }),
    ...followUps
      .filter(({ kind }) => NOTES.includes(kind))
      .slice(0, NOTES_SHOWN)
      .map(({ kind, date, outcome, by }) => ({
        ...{ part: parts.notes, item: kinds[kind]?.[language][0] ?? kind, value: isoDate(date) },
        note: [outcome, by].filter((text) => text !== '').join(' · '),
      })),
  ];
}

function proposalLines(line: CustomerLine, { on, language, sheets }: DeskContext): Line[] {
  const { parts, lines } = DESK_TEXTS[language].reports;
  const { account } = line;
  const policy = on.rated.policy?.policy ?? DEFAULT_POLICY;
  const models = MODEL_TEXTS[language];
  const { score, strategies, exposure } = customerCard(on, line);
  const factors = new Map<string, string>(Object.entries(models.scorecards[score.model].factors));
  const costly = [...(score.rating?.result.contributions ?? [])]
    .sort((one, other) => other.lost - one.lost)
    .slice(0, REASONS)
    .filter(({ lost }) => lost > 0);
  const grade = GRADES.find((each) => each === account.grade) ?? null;
  const scored = (item: string, value: PlannedCell, note = ''): Line => ({ part: parts.score, item, value, note });
  const proposed = (item: string, value: PlannedCell): Line => ({ part: parts.proposal, item, value, note: '' });
  return [
    scored(lines.score, account.score === null ? '' : Number(rounded(account.score))),
    ...costly.map(({ factor, lost }) =>
      scored(fill(lines.pulled, { factor: factors.get(factor) ?? factor }), -Number(rounded(lost))),
    ),
    proposed(lines.grade, account.grade),
    proposed(lines.class, sheets.classes[account.class]),
    { ...proposed(lines.limit, ''), amount: exposure.limit },
    { ...proposed(lines.suggestedLimit, ''), amount: account.suggestedLimit },
    ...(grade === null
      ? []
      : [
          proposed(lines.term, policy.creditPolicy.term[grade]),
          proposed(lines.security, models.creditPolicy.security[policy.creditPolicy.security[grade]]),
        ]),
    ...strategies.map((strategy) => proposed(lines.strategy, models.strategies[strategy])),
  ];
}

/** What the staff reported in between, latest first. */
const NOTES: readonly string[] = ['oral', 'urgent', 'note'];
const NOTES_SHOWN = 10;

/** Factors that are named. */
const REASONS = 3;

function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}
