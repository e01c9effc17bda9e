import { isoDate } from '../../domain/calendar/serial.js';
import { STAGES } from '../../domain/collection/stage.js';
import { classKpis } from '../../domain/classes/classChange.js';
import { countComplaints } from '../../domain/complaints/complaints.js';
import { DEFAULT_POLICY } from '../../domain/policy/policy.js';
import { DESK_TEXTS } from '../../locales/deskTexts.js';
import { fill } from '../../locales/language.js';
import { SIGN_NAMES } from '../../records/desk/signNames.js';
import { customerLines } from '../customerCard/customerLines.js';
import { deskOn } from '../desk/customerDesk.js';
import { deskLine } from '../desk/deskLine.js';
import type { Desk } from '../desk/types.js';
import { workOf } from '../desk/work.js';
import type { HeadLine, SheetContent } from '../rateLedger/plan/sheetContent.js';
import { ledgerBackTest } from '../whatIf/ledgerBackTest.js';
import { columnsOf, DATE, headOf, sentencesOf, sheetTitle, TEXT, type ReportContext } from './reportParts.js';
import type { DeskReport } from './types.js';

/** What the reports of the desk are made from beside the rating. */
export interface DeskContext extends ReportContext {
  readonly desk: Desk;
  /** Serial date of the day that they are made for. */
  readonly day: number;
}

/** A report of the credit desk on a day: call sheet, reviews due, complaints, class changes, signs. Source: domain.md sections 8-10. */
export function deskReport(report: DeskReport, context: DeskContext): SheetContent {
  const words = DESK_TEXTS[context.language].reports;
  const names = { day: isoDate(context.day) };
  const { head = [], columns } = PARTS[report](context);
  return {
    key: `report.${report}`,
    title: sheetTitle(words.names[report]),
    head: [...headOf(context, fill(words.titles[report], names), words.about[report]), ...head],
    columns,
  };
}

interface Part {
  readonly head?: readonly HeadLine[];
  readonly columns: SheetContent['columns'];
}

const PARTS: Readonly<Record<DeskReport, (context: DeskContext) => Part>> = {
  calls: callSheet,
  reviews: reviewList,
  complaints: complaintCounts,
  classes: classChanges,
  signs: signList,
};

function callSheet({ on, desk, day, language, sheets }: DeskContext): Part {
  const words = DESK_TEXTS[language];
  const { columns, say, tactics } = words.reports;
  const { calls } = workOf(on, desk, day);
  const format = on.rated.amountFormat;
  return {
    head: [
      ...STAGES.map((stage) => ({ cells: [`${sheets.stages[stage]}: ${say[stage]}`] })),
      ...sentencesOf(tactics).map((sentence) => ({ cells: [sentence] })),
      { cells: [''] },
    ],
    columns: columnsOf(calls, [
      [columns.rank, '0', (_, index) => index + 1],
      [columns.customer, TEXT, ({ line }) => line.account.customer],
      [columns.name, TEXT, ({ line }) => line.name],
      [columns.overdue, format, ({ amount }) => amount ?? ''],
      [columns.days, '0', ({ desk: own }) => Math.round(own.collecting?.days ?? 0)],
      [columns.grade, TEXT, ({ line }) => line.account.grade],
      // What to say stands above, by stage.
      [columns.say, TEXT, ({ line }) => sheets.stages[line.account.stage]],
      [columns.why, TEXT, (item) => deskLine(item, language)],
      [columns.method, TEXT, ({ desk: own }) => words.methods[own.collecting?.method ?? 'own']],
      [columns.promiseDate, DATE, () => ''],
      [columns.promiseAmount, format, () => ''],
      [columns.result, TEXT, () => ''],
    ]),
  };
}

function reviewList({ on, desk, day, language }: DeskContext): Part {
  const { columns } = DESK_TEXTS[language].reports;
  const { reviews } = workOf(on, desk, day);
  const rowOf = (customer: string) => on.customers.rowOf(customer);
  return {
    columns: columnsOf(
      [...reviews].sort((one, other) => (one.since ?? 0) - (other.since ?? 0)),
      [
        [columns.customer, TEXT, ({ line }) => line.account.customer],
        [columns.name, TEXT, ({ line }) => line.name],
        [columns.grade, TEXT, ({ line }) => line.account.grade],
        [columns.reviewClass, TEXT, ({ line }) => line.account.reviewClass],
        [columns.lastReview, DATE, ({ line }) => rowOf(line.account.customer)?.lastReview ?? ''],
        [columns.nextReview, DATE, ({ since }) => since ?? ''],
        [columns.by, TEXT, ({ line }) => line.salesperson],
      ],
    ),
  };
}

function complaintCounts({ desk, day, language }: DeskContext): Part {
  const { columns, by, unnamed } = DESK_TEXTS[language].reports;
  const rows = [
    ...countComplaints(desk.complaints, ({ cause }) => cause, day).map((each) => ({ ...each, kind: by.cause })),
    ...countComplaints(desk.complaints, ({ party }) => party, day).map((each) => ({ ...each, kind: by.party })),
  ];
  return {
    columns: columnsOf(rows, [
      [columns.kind, TEXT, ({ kind }) => kind],
      [columns.item, TEXT, ({ name }) => (name === '' ? unnamed : name)],
      [columns.count, '0', ({ count }) => count],
      [columns.open, '0', ({ open }) => open],
      [columns.answerDays, '0.0', ({ days }) => days ?? ''],
      [columns.satisfaction, '0.0', ({ satisfaction }) => satisfaction ?? ''],
    ]),
  };
}

function classChanges({ on, desk, day, language }: DeskContext): Part {
  const words = DESK_TEXTS[language];
  const { columns, kpis, unknown } = words.reports;
  const records = desk.classHistory.filter(({ date }) => date <= day);
  const test = ledgerBackTest(on, on.rated.policy?.policy ?? DEFAULT_POLICY);
  const outcomes = test.byGrade.flatMap(({ grade, count, badRate }) => {
    const bad = typeof badRate === 'number' ? Math.round(badRate * count) : 0;
    return Array.from({ length: count }, (_, index) => ({ grade, turnedBad: index < bad }));
  });
  const { accuracy, reasonableness, satisfaction } = classKpis(records, outcomes);
  const share = (value: number | null) => (value === null ? unknown : `${String(Math.round(value * 1000) / 10)} %`);
  const points = satisfaction === null ? unknown : String(Math.round(satisfaction * 10) / 10);
  return {
    head: [
      {
        cells: [fill(kpis, { accuracy: share(accuracy), reasonableness: share(reasonableness), satisfaction: points })],
      },
      { cells: [''] },
    ],
    columns: columnsOf(records, [
      [columns.date, DATE, ({ date }) => date],
      [columns.customer, TEXT, ({ customer }) => customer],
      [columns.grade, TEXT, ({ grade }) => grade],
      [columns.class, TEXT, (row) => row.class],
      [columns.decision, TEXT, ({ decision }) => words.decisions[decision]],
      [
        columns.decidedBy,
        TEXT,
        ({ decision, proposedBy, decidedBy }) => (decision === 'proposed' ? proposedBy : decidedBy),
      ],
      [columns.reason, TEXT, ({ reason }) => reason],
      [columns.told, TEXT, ({ told }) => told],
    ]),
  };
}

function signList({ on, desk, day, language }: DeskContext): Part {
  const words = DESK_TEXTS[language];
  const { columns } = words.reports;
  const deskOf = deskOn(on, desk, day);
  const rows = customerLines(on).flatMap((line) => {
    const { signs, evidence } = deskOf(line);
    return signs.signs.map((sign) => ({ line, signs, sign, shown: evidence.find((each) => each.sign === sign) }));
  });
  const evidenceText = new Map<string, string>(Object.entries(words.evidence));
  return {
    columns: columnsOf(rows, [
      [columns.customer, TEXT, ({ line }) => line.account.customer],
      [columns.level, TEXT, ({ signs }) => words.signLevels[signs.level]],
      [columns.points, '0', ({ signs }) => signs.points],
      [columns.sign, TEXT, ({ sign }) => SIGN_NAMES[sign][language][0]],
      [columns.evidence, TEXT, ({ shown }) => (shown ? fill(evidenceText.get(shown.sign) ?? '', shown.data) : '')],
    ]),
  };
}
