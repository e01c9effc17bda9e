import { DAYS_TO_1904 } from '../../records/cells/dateColumns.js';
import type { CellValue } from '../../records/grid.js';
import type { SheetTexts } from '../../locales/sheetTexts.js';
import type { RatedAccount, RatedLedger } from './rated.js';

/** One result per customer: which it is, what its column is called, how it looks and what its cells hold. */
export interface ResultColumn {
  /** Part of the hidden name that marks the column as ours; never changed. */
  readonly key: string;
  readonly title: string;
  readonly format: string;
  /** Titles of buckets follow the limits; the others stay as the user has renamed them. */
  readonly titleFollowsRun: boolean;
  readonly cell: (account: RatedAccount) => CellValue;
}

const SHARE = '0.0%';
const DATE = 'yyyy-mm-dd';
const NUMBER = '0.0';
const TEXT = 'General';

/** The columns that a run writes, in order (workbook.md section 2). What cannot be computed is blank, or NR. */
export function resultColumns(rated: RatedLedger, texts: SheetTexts): ResultColumn[] {
  const { columns, classes, habits, stages, signs, advice } = texts;
  const column = (
    key: Exclude<keyof SheetTexts['columns'], 'customer' | 'currency' | 'notDue'>,
    format: string,
    cell: ResultColumn['cell'],
  ): ResultColumn => ({ key, title: columns[key], format, titleFollowsRun: false, cell });
  const amount = rated.amountFormat;
  const dayOf = (serial: number) => serial - (rated.date1904 ? DAYS_TO_1904 : 0);
  return [
    column('score', NUMBER, (account) => account.score ?? 'NR'),
    column('grade', TEXT, ({ grade }) => grade),
    column('class', TEXT, (account) => classes[account.class]),
    column('reviewClass', TEXT, ({ reviewClass }) => reviewClass),
    column('abc', TEXT, ({ abc }) => abc ?? ''),
    column('core', TEXT, ({ core }) => (core ? texts.yes : texts.no)),
    column('balance', amount, ({ balance }) => balance),
    column('onAccount', amount, ({ onAccount }) => onAccount),
    ...bucketTitles(rated, texts).map((title, index) => ({
      key: `bucket.${index}`,
      title,
      format: amount,
      titleFollowsRun: true,
      cell: ({ buckets }: RatedAccount) => buckets[index] ?? 0,
    })),
    column('overdueShare', SHARE, ({ overdueShare }) => overdueShare ?? ''),
    column('daysLate', NUMBER, ({ daysLate }) => daysLate ?? ''),
    column('paymentIndex', NUMBER, ({ paymentIndex }) => paymentIndex ?? ''),
    column('paymentHabit', TEXT, ({ paymentHabit }) => (paymentHabit ? habits[paymentHabit] : '')),
    column('stage', TEXT, ({ stage }) => stages[stage]),
    column('dso', NUMBER, (account) => account.dso ?? ''),
    column('suggestedLimit', amount, ({ suggestedLimit }) => suggestedLimit ?? ''),
    column('limitUse', SHARE, ({ limitUse }) => limitUse ?? ''),
    column('signs', TEXT, (account) => signs[account.signs]),
    column('nextReview', DATE, ({ nextReview }) => (nextReview === null ? '' : dayOf(nextReview))),
    column('advice', TEXT, ({ grade }) => advice[grade]),
    column('asOf', DATE, () => dayOf(rated.asOf)),
  ];
}

/** "Not due" in the written language, then the buckets as they are. */
export function bucketTitles(rated: RatedLedger, texts: SheetTexts): string[] {
  return rated.labels.map((label, index) => (index === 0 ? texts.columns.notDue : label));
}
