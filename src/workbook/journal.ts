import type { Area } from '../records/address.js';
import { packPlan, unpackPlan, type PackedPlan } from '../usecases/packPlan.js';
import type { LastRun } from '../usecases/ports.js';
import type { WritePlan } from '../usecases/writePlan.js';
import { toExcel, utf8Bytes } from './cells.js';
import type { Move } from './move.js';
import { loadValues } from './read.js';

/**
 * The journal: what a run is going to change and what stood there, kept in a very hidden sheet of the workbook before the first change, so that a
 * run that was broken off can be put back, and the last one undone, whenever the workbook is opened again (workbook.md section 4, rule 3).
 *
 * It has two columns, so that the last run stays on record until the next one is complete. The first cell of a column says what the column holds
 * and how far that run has come; the plan follows as text, in cells of a length that Excel takes.
 */
const SHEET = '_creditsheet';
const SHEET_NAMES = /^_creditsheet( \d+)?$/i;
/** Characters of a cell; Excel takes 32,767. */
const CELL_LENGTH = 30_000;
/** Changes when plans do, so that none is read as what it is not. */
const EDITION = 1;

type State = 'writing' | 'written' | 'undoing';

interface Heading {
  readonly edition: number;
  readonly state: State;
  /** Runs are numbered; the higher one is the later one. */
  readonly run: number;
  readonly cells: number;
}

/** One run on record. */
interface Entry {
  readonly column: number;
  readonly heading: Heading;
}

export interface Journal {
  /** Its sheet; null when there is none yet. */
  readonly sheet: string | null;
  /** The name that a new sheet for it gets. */
  readonly freeName: string;
  readonly entries: readonly Entry[];
}

/** The runs on record, without their plans. */
export async function loadJournal(context: Excel.RequestContext): Promise<Journal> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/visibility');
  await context.sync();
  const known = worksheets.items.find(({ name, visibility }) => visibility === 'VeryHidden' && SHEET_NAMES.test(name));
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  let freeName = SHEET;
  for (let number = 2; taken.has(freeName); number++) freeName = `${SHEET} ${String(number)}`;
  if (!known) return { sheet: null, freeName, entries: [] };
  const top = await loadValues(context, [
    { sheet: known.name, area: { row: 0, column: 0, rowCount: 1, columnCount: 2 } },
  ]);
  const entries = (top[0]?.[0] ?? []).flatMap((cell, column): Entry[] => {
    const heading = headingOf(String(cell));
    return heading ? [{ column, heading }] : [];
  });
  return { sheet: known.name, freeName, entries };
}

function headingOf(text: string): Heading | null {
  const parsed = parsedJson(text);
  // What the journal holds is what we wrote; another edition of it is not read.
  const heading = parsed as Heading | null;
  return heading?.edition === EDITION ? heading : null;
}

/** Null for what is no JSON: a cell that something else has written into. */
function parsedJson(text: string): unknown {
  try {
    return text.startsWith('{') ? JSON.parse(text) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The run that was broken off, else the last one. */
export function lastEntry({ entries }: Journal): Entry | null {
  const byRun = [...entries].sort((one, other) => other.heading.run - one.heading.run);
  return byRun.find(({ heading }) => heading.state !== 'written') ?? byRun[0] ?? null;
}

/** The last run with its plan; null when there is none, or its record is damaged. */
export async function loadLastRun(context: Excel.RequestContext): Promise<LastRun | null> {
  const journal = await loadJournal(context);
  const entry = lastEntry(journal);
  if (!entry || journal.sheet === null) return null;
  const { column, heading } = entry;
  const area = { row: 1, column, rowCount: heading.cells, columnCount: 1 };
  const [values = []] = await loadValues(context, [{ sheet: journal.sheet, area }]);
  // Written by `recordMoves`.
  const packed = parsedJson(values.map(([cell]) => String(cell)).join('')) as PackedPlan | null;
  if (!packed) return null;
  const plan = unpackPlan(packed);
  return { finished: heading.state === 'written', receipt: { plan, cells: plan.preview.cells } };
}

/** The moves that put a plan on record before it is carried out, and those that say afterwards that it was. */
export function recordMoves(journal: Journal, plan: WritePlan): { readonly first: Move[]; readonly last: Move[] } {
  const previous = lastEntry(journal);
  const sheet = journal.sheet ?? journal.freeName;
  const column = previous ? 1 - previous.column : 0;
  const texts = textsOf(plan);
  const heading = { edition: EDITION, run: (previous?.heading.run ?? 0) + 1, cells: texts.length } as const;
  return {
    first: [
      ...(journal.sheet === null ? [addHidden(sheet)] : [clearColumn(sheet, column)]),
      ...texts.map((text, index) => writeText(sheet, index + 1, column, text, '')),
      writeText(sheet, 0, column, JSON.stringify({ ...heading, state: 'writing' }), ''),
    ],
    last: [
      // What comes after it has no way back: until then the run can be stopped.
      {
        ...writeHeading(sheet, column, { ...heading, state: 'writing' }, { ...heading, state: 'written' }),
        startsBatch: true,
      },
      ...(previous ? [clearColumn(sheet, previous.column)] : []),
    ],
  };
}

/** The moves that say that a run is being undone, and those that take it off the record afterwards. */
export function eraseMoves(journal: Journal): { readonly first: Move[]; readonly last: Move[] } {
  const { sheet } = journal;
  const entry = lastEntry(journal);
  if (!entry || sheet === null) return { first: [], last: [] };
  const { column, heading } = entry;
  return {
    first: [writeHeading(sheet, column, heading, { ...heading, state: 'undoing' })],
    last: [{ ...removeHidden(sheet), startsBatch: true }],
  };
}

/** The plan as texts that each fit into a cell; no character is cut in two. */
function textsOf(plan: WritePlan): string[] {
  // These two are no characters of an XML file.
  const text = JSON.stringify(packPlan(plan)).replaceAll('\uFFFE', '\\ufffe').replaceAll('\uFFFF', '\\uffff');
  const texts: string[] = [];
  for (let from = 0; from < text.length;) {
    const whole = text.slice(from, from + CELL_LENGTH);
    const part = /[\uD800-\uDBFF]$/.test(whole) ? whole.slice(0, -1) : whole;
    texts.push(part);
    from += part.length;
  }
  return texts;
}

function cellAt(context: Excel.RequestContext, sheet: string, row: number, column: number): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}

function writeText(sheet: string, row: number, column: number, after: string, before: string): Move {
  const put = (context: Excel.RequestContext, text: string) => {
    cellAt(context, sheet, row, column).formulas = [[toExcel(text)]];
  };
  return {
    sheet,
    cells: 1,
    bytes: utf8Bytes(JSON.stringify(after)) + 500,
    apply: (context) => put(context, after),
    putBack: (context) => whereThere(context, sheet, () => put(context, before)),
  };
}

function writeHeading(sheet: string, column: number, before: Heading, after: Heading): Move {
  return writeText(sheet, 0, column, JSON.stringify(after), JSON.stringify(before));
}

async function whereThere(context: Excel.RequestContext, name: string, work: (sheet: Excel.Worksheet) => void) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (!sheet.isNullObject) work(sheet);
}

const SMALL = { cells: 1, bytes: 500 };

function addHidden(name: string): Move {
  return {
    ...SMALL,
    sheet: name,
    async apply(context) {
      const known = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      const sheet = known.isNullObject ? context.workbook.worksheets.add(name) : known;
      sheet.visibility = Excel.SheetVisibility.veryHidden;
    },
    putBack: (context) => removeSheet(context, name),
  };
}

/** A very hidden sheet cannot be deleted: it is hidden first. */
function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  return whereThere(context, name, (sheet) => {
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.delete();
  });
}

/** The last move of an undo: when it fails the sheet is there still, at most no longer hidden as deeply. */
function removeHidden(name: string): Move {
  return {
    ...SMALL,
    sheet: name,
    apply: (context) => removeSheet(context, name),
    putBack: (context) =>
      whereThere(context, name, (sheet) => {
        sheet.visibility = Excel.SheetVisibility.veryHidden;
      }),
  };
}

/** Empties a column of which nothing is needed any more; there is no way back, and no need of one. */
function clearColumn(sheet: string, column: number): Move {
  const area: Area = { row: 0, column, rowCount: 1, columnCount: 1 };
  return {
    ...SMALL,
    sheet,
    apply(context) {
      cellAt(context, sheet, area.row, area.column).getEntireColumn().clear();
    },
    putBack: () => undefined,
  };
}
