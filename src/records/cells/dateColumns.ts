import { isCellError, type CellValue } from '../grid.js';
import { isBlank, narrowText } from './cellText.js';
import { CELL, type RawColumn, type ReadColumn } from './column.js';
import { inOrder, mayBeginWithYear, parseDateText, type DateOrder, type DateText } from './dateText.js';

/** Serial of 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Days between the starts of Excel's two counts: 1904-01-01 is 0 in one and 1462 in the other. */
export const DAYS_TO_1904 = 1462;
/** 1970 to 2099: without a date format, a number outside of it is more likely no date at all. */
const FIRST_LIKELY = 25_569;
const LAST_LIKELY = 73_050;
const HAS_DATE_PART = /[ymdhs年月日]/i;
const NO_DATE_PART = /\[[^[\]]*\]|"[^"]*"|\\.|General/gi;

type Texts = ReadonlyMap<CellValue, DateText>;
/** What the texts of a column say of their order; 'both' when they contradict each other, null when nothing decides. */
type Vote = DateOrder | 'both' | null;

const ORDER_NAMES: Readonly<Record<DateOrder, string>> = { mdy: 'M/D/Y', dmy: 'D/M/Y' };

/**
 * Reads the date columns of one table. Text dates with day and month in unknown order are decided by the whole column: a number
 * above 12 is a day. Where a column itself does not decide, the table's other date columns do, if they agree; else the given order.
 * Serial dates lose their time of day; 0 is a blank. A given order wins over any vote.
 * Numbers of a column whose format is no date's are read when they lie between 1970 and 2099. `date1904` moves serials to the 1900 count.
 * Source: domain.md section 11.
 */
export function readDateColumns(columns: readonly RawColumn[], given?: DateOrder, date1904 = false): ReadColumn[] {
  const texts = columns.map((column) => textsOf(column.values));
  const votes = texts.map(voteOf);
  const together = jointVote(votes);
  return columns.map((column, index) => {
    const own = votes[index] ?? null;
    return readColumn(column, texts[index] ?? new Map(), given ?? own ?? together, date1904);
  });
}

/** Each different text of a column once. Numbers beyond the last serial may be dates written as 20130601. */
function textsOf(values: readonly CellValue[]): Texts {
  const texts = new Map<CellValue, DateText>();
  for (const value of values) {
    if (typeof value === 'number' ? value <= LAST_SERIAL : typeof value !== 'string' || value === '') continue;
    if (!texts.has(value)) texts.set(value, parseDateText(narrowText(value)));
  }
  return texts;
}

function voteOf(texts: Texts): Vote {
  let vote: Vote = null;
  for (const text of texts.values()) {
    if (text.kind !== 'either') continue;
    const only = onlyOrder(text);
    if (only !== null && vote !== null && vote !== only) return 'both';
    vote = only ?? vote;
  }
  return vote;
}

/** The one order in which the text is a day, null when both or none will do. */
function onlyOrder(text: Extract<DateText, { kind: 'either' }>): DateOrder | null {
  const mdy = inOrder(text, 'mdy') !== null;
  const dmy = inOrder(text, 'dmy') !== null;
  if (mdy === dmy) return null;
  if (mdy) return 'mdy';
  return mayBeginWithYear(text) ? null : 'dmy';
}

function jointVote(votes: readonly Vote[]): Vote {
  const cast = new Set(votes.filter((vote) => vote !== null));
  const [only = null] = cast;
  return cast.size > 1 ? 'both' : only;
}

function readColumn(column: RawColumn, texts: Texts, vote: Vote, date1904: boolean): ReadColumn {
  const count = column.values.length;
  const values = new Float64Array(count);
  const states = new Uint8Array(count);
  const read = new Map<CellValue, Cell>();
  for (const [value, text] of texts) read.set(value, readText(value, text, vote));
  const isUnformatted = lacksFormat(column);
  const shift = date1904 ? DAYS_TO_1904 : 0;
  const first = isUnformatted ? FIRST_LIKELY : date1904 ? shift : 1;
  const last = isUnformatted ? LAST_LIKELY : LAST_SERIAL;
  for (let row = 0; row < count; row += 1) {
    const value = column.values[row] ?? '';
    const serial = typeof value === 'number' ? value + shift : 0;
    if (typeof value === 'number' && value !== 0 && serial >= first && serial < last + 1) {
      values[row] = Math.floor(serial);
      states[row] = CELL.READ;
    } else if (value !== '' && value !== 0) {
      const cell = read.get(value);
      values[row] = cell?.value ?? 0;
      states[row] = cell?.state ?? CELL.UNREADABLE;
    }
  }
  const { offset, header } = column;
  const order = orderName(texts, vote);
  return { what: 'date', offset, header, cells: column.values, values, states, order, isUnformatted };
}

/** Whether the first data cell is a number whose format is known and is no date's. */
function lacksFormat({ format, values }: RawColumn): boolean {
  if (format === undefined || format === '' || typeof values[0] !== 'number') return false;
  return !isDateFormat(format);
}

/** Whether a number format shows days or times. */
export function isDateFormat(format: string): boolean {
  return HAS_DATE_PART.test(format.replace(NO_DATE_PART, ''));
}

interface Cell {
  readonly value: number;
  readonly state: number;
}

function readText(value: CellValue, text: DateText, vote: Vote): Cell {
  if (isCellError(value)) return { value: 0, state: CELL.ERROR };
  if (isBlank(value)) return { value: 0, state: CELL.BLANK };
  if (text.kind === 'date') return { value: text.serial, state: CELL.TEXT };
  if (text.kind === 'none') return { value: 0, state: CELL.UNREADABLE };
  const order = vote === 'mdy' || vote === 'dmy' ? vote : sameEitherWay(text) ? 'mdy' : onlyOrder(text);
  if (order !== null) {
    const serial = inOrder(text, order);
    return serial === null ? { value: 0, state: CELL.UNREADABLE } : { value: serial, state: CELL.TEXT };
  }
  const isDay = inOrder(text, 'mdy') !== null || inOrder(text, 'dmy') !== null;
  return { value: 0, state: isDay ? CELL.UNDECIDED : CELL.UNREADABLE };
}

/** 6/6/2013 is one day in both orders. */
function sameEitherWay(text: Extract<DateText, { kind: 'either' }>): boolean {
  return text.first === text.second && !mayBeginWithYear(text);
}

function orderName(texts: Texts, vote: Vote): string {
  let isEither = false;
  for (const text of texts.values()) isEither ||= text.kind === 'either';
  return isEither && (vote === 'mdy' || vote === 'dmy') ? ORDER_NAMES[vote] : 'Y/M/D';
}
