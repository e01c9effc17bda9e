import { isoDate } from '../../../domain/calendar/serial.js';
import { compareRuns, type Moved } from '../../../domain/comparison/compareRuns.js';
import type { MoveReason } from '../../../domain/comparison/moveReasons.js';
import { overdueOf, type Run, type RunLine } from '../../../domain/comparison/run.js';
import { ANALYSES_TEXTS } from '../../../locales/analysesTexts.js';
import { ANALYSIS_TEXTS } from '../../../locales/analysisTexts.js';
import { fill, type Language } from '../../../locales/language.js';
import { bucketTitles } from '../../rateLedger/resultColumns.js';
import { columnsOf, TEXT } from '../reportParts.js';
import type { AnalysisContext, Part } from './part.js';

type Way = 'better' | 'worse' | 'neither' | 'appeared' | 'gone';

interface Row {
  readonly before: RunLine | null;
  readonly now: RunLine | null;
  readonly moved: Moved | null;
  readonly way: Way;
}

/** Those that got worse come first. */
const ORDER: readonly Way[] = ['worse', 'better', 'neither', 'appeared', 'gone'];

/** Who moved grade or bucket since the last run, why, who is new and who is gone. Source: workbook.md section 2 (comparison with the last run). */
export function changesPart(context: AnalysisContext): Part {
  const { on, sheets, language } = context;
  const words = ANALYSES_TEXTS[language];
  const { columns } = words;
  const present = presentRun(context);
  const last = on.last ?? { ...present, lines: [] };
  const { moved, appeared, gone, unmoved } = compareRuns(last, present);
  const keyOf = ({ customer, currency }: Pick<RunLine, 'customer' | 'currency'>) => `${customer}\n${currency ?? ''}`;
  const before = new Map(last.lines.map((line) => [keyOf(line), line]));
  const now = new Map(present.lines.map((line) => [keyOf(line), line]));
  const rows: Row[] = on.last
    ? [
        ...moved.map((each): Row => ({
          before: before.get(keyOf(each)) ?? null,
          now: now.get(keyOf(each)) ?? null,
          moved: each,
          way: wayOf(each),
        })),
        ...appeared.map((line): Row => ({ before: null, now: line, moved: null, way: 'appeared' })),
        ...gone.map((line): Row => ({ before: line, now: null, moved: null, way: 'gone' })),
      ]
    : [];
  const ordered = ORDER.flatMap((way) => rows.filter((row) => row.way === way));
  const count = (way: Way) => String(rows.filter((row) => row.way === way).length);
  const titles = bucketTitles(on.rated, sheets);
  const bucket = (index: number | null) => (index === null ? words.nothingOwed : (titles[index] ?? ''));
  const format = on.rated.amountFormat;
  const isMixed = on.rated.ledger.currencies.length > 1;
  return {
    names: {
      day: on.last ? isoDate(on.last.asOf) : '–',
      ...{ moved: String(moved.length), better: count('better'), worse: count('worse') },
      ...{ stayed: String(unmoved), appeared: count('appeared'), gone: count('gone') },
    },
    head: on.last ? [] : [{ cells: [words.noEarlierRun] }],
    columns: columnsOf(ordered, [
      [sheets.columns.customer, TEXT, (row) => (row.now ?? row.before)?.customer ?? ''],
      ...(isMixed
        ? ([[sheets.columns.currency, TEXT, (row: Row) => (row.now ?? row.before)?.currency ?? '']] as const)
        : []),
      [columns.change, TEXT, ({ way }) => words.ways[way]],
      [columns.gradeBefore, TEXT, (row) => row.before?.grade ?? ''],
      [columns.gradeNow, TEXT, (row) => row.now?.grade ?? ''],
      [columns.bucketBefore, TEXT, (row) => (row.moved?.bucket ? bucket(row.moved.bucket.from) : '')],
      [columns.bucketNow, TEXT, (row) => (row.moved?.bucket ? bucket(row.moved.bucket.to) : '')],
      [columns.overdueBefore, format, (row) => (row.before ? overdueOf(row.before) : '')],
      [columns.overdueNow, format, (row) => (row.now ? overdueOf(row.now) : '')],
      [columns.why, TEXT, ({ moved: each }) => (each?.reasons ?? []).map((reason) => said(reason, language)).join(' ')],
    ]),
  };
}

/** The present run as far as the last one is known: without its factors. */
function presentRun({ on: { rated } }: AnalysisContext): Run {
  return {
    asOf: rated.asOf,
    model: null,
    version: 0,
    limits: rated.limits,
    lines: rated.accounts.map(({ customer, currency, grade, score, buckets }) => ({
      ...{ customer, grade, score, buckets, result: null },
      currency: rated.ledger.currencies[currency]?.code ?? null,
    })),
  };
}

/** Worse where anything got worse. */
function wayOf({ grade, bucket }: Moved): Way {
  const ways = [grade?.way, bucket?.way];
  return ways.includes('worse') ? 'worse' : ways.includes('better') ? 'better' : 'neither';
}

function said({ code, ...data }: MoveReason, language: Language): string {
  const values = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value),
    ]),
  );
  return fill(ANALYSIS_TEXTS[language].moves[code], values);
}
