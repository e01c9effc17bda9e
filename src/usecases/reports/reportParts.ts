import { isoDate } from '../../domain/calendar/serial.js';
import { fromMinor } from '../../domain/money/money.js';
import { fill, type Language } from '../../locales/language.js';
import { REPORT_TEXTS, type ReportTexts } from '../../locales/reportTexts.js';
import { SHEET_TEXTS, type SheetTexts } from '../../locales/sheetTexts.js';
import { madeLine, ruleLine } from '../rateLedger/plan/basisLines.js';
import type { HeadLine, SheetContent, TableColumn } from '../rateLedger/plan/sheetContent.js';
import type { RatedLedger } from '../rateLedger/rated.js';
import type { RatedBasis } from '../rateLedger/types.js';
import type { PlannedCell } from '../writePlan.js';

/** What every report is made with. */
export interface ReportContext {
  readonly on: RatedBasis;
  /** Language that the report is written in. */
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly sheets: SheetTexts;
  /** When, as it is printed; undefined = not printed. */
  readonly made: string | undefined;
}

export function contextOf(on: RatedBasis, language: Language, made: string | undefined): ReportContext {
  return { on, language, texts: REPORT_TEXTS[language], sheets: SHEET_TEXTS[language], made };
}

/** Title, what it shows, day and when it was made: the first lines of every report. */
export function headOf({ on, sheets, made }: ReportContext, title: string, about: string): HeadLine[] {
  return [
    { cells: [title], bold: true },
    { cells: [about] },
    { cells: [fill(sheets.basis.asOf, { asOf: isoDate(on.rated.asOf) })] },
    madeLine(sheets, made),
    { cells: [''] },
  ];
}

/** The model, the bands and the policy behind the figures, for reports that stay in the house; a sentence a line, so that a page need not be wide. */
export function rulesOf({ on, sheets }: ReportContext): HeadLine[] {
  const sentences = ruleLine(on.rated, sheets).cells.flatMap((cell) =>
    typeof cell === 'string' ? sentencesOf(cell) : [],
  );
  return [...sentences.map((sentence): HeadLine => ({ cells: [sentence] })), { cells: [''] }];
}

/** A text sentence by sentence, a line each, so that a page need not be wide; the point of a figure ends none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])\s+(?=\S)|(?<=[。；])(?=\S)/u);
}

/** Columns of a table from its rows. */
export function columnsOf<Row>(
  rows: readonly Row[],
  columns: readonly (readonly [title: string, format: string, cell: (row: Row, index: number) => PlannedCell])[],
): TableColumn[] {
  return columns.map(([title, format, cell]) => ({
    title,
    format,
    width: format === TEXT ? 110 : 80,
    cells: rows.map(cell),
  }));
}

export const TEXT = 'General';
export const DATE = 'yyyy-mm-dd';
export const SHARE = '0.0%';

/** Minor units of a currency of the ledger as they are written. */
export function unitsOf({ ledger }: RatedLedger, currency: number): (minor: number) => number {
  const decimals = ledger.currencies[currency]?.decimals ?? 2;
  return (minor) => fromMinor(minor, decimals);
}

/** A sheet's name: no sign that Excel refuses, and short enough. */
export function sheetTitle(text: string): string {
  const allowed = text
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return allowed.slice(0, LONGEST_NAME).trim();
}

const LONGEST_NAME = 31;

/** What marks the sheet of a customer's report: the same customer and currency come back to their own. */
export function customerKey(report: string, customer: string, currency: string | null): SheetContent['key'] {
  return `report.${report}.${fingerprint(`${customer}\n${currency ?? ''}`)}`;
}

/** 32 bits of a text (FNV-1a), for names that take no other signs. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of new TextEncoder().encode(text)) hash = Math.imul(hash ^ letter, 0x01000193) >>> 0;
  return hash.toString(36);
}
