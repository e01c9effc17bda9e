import { parseIsoDate } from '../../domain/calendar/serial.js';

/** What one text says as a date: a serial; or day and month in either order; or nothing. */
export type DateText =
  | { readonly kind: 'date'; readonly serial: number }
  | {
      readonly kind: 'either';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly isShort: boolean;
    }
  | { readonly kind: 'none' };

/** Order of day and month in texts such as "6/1/2013". */
export type DateOrder = 'mdy' | 'dmy';

const NONE: DateText = { kind: 'none' };
const TIME = /(?:[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?Z?)$/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/u;
const YEAR_LAST = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?'?(\d{4}|\d{2})$/;
const SHORT_YEAR_FIRST = /^(\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/u;
/** As Excel reads years of two digits: 29 is 2029, 30 is 1930. */
const LAST_SHORT_YEAR = 29;
const LAST_DAY = 31;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})[-\s]([a-z]{3,9})\.?[-,\s]\s*'?(\d{4}|\d{2})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.?[-\s](\d{1,2}),?\s*[-\s]?(\d{4})$/i;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * Reads a half-width text as a date. ISO, year-first, Chinese and named-month texts say their order themselves; two numbers before a year do not.
 * Examples: "2013年6月1日" is a date, "6/1/2013" is either 1 June or 6 January, "6/1/13" may be either too, "13/6/1" and "13年6月1日" are dates.
 * Source: domain.md section 11.
 */
export function parseDateText(text: string): DateText {
  const day = text.replace(TIME, '').trim();
  const yearFirst = YEAR_FIRST.exec(day) ?? COMPACT.exec(day);
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const short = SHORT_YEAR_FIRST.exec(day);
  if (short && (day.includes('年') || Number(short[1]) > LAST_DAY || short[3]?.length === 1))
    return dateOf(fullYear(short[1] ?? ''), Number(short[2]), Number(short[3]));
  const yearLast = YEAR_LAST.exec(day);
  if (yearLast)
    return {
      kind: 'either',
      first: Number(yearLast[1]),
      second: Number(yearLast[2]),
      year: fullYear(yearLast[3] ?? ''),
      isShort: yearLast[3]?.length === 2,
    };
  const dayName = DAY_MONTH_NAME.exec(day);
  if (dayName) return dateOf(fullYear(dayName[3] ?? ''), monthOf(dayName[2] ?? ''), Number(dayName[1]));
  const nameDay = MONTH_NAME_DAY.exec(day);
  if (nameDay) return dateOf(Number(nameDay[3]), monthOf(nameDay[1] ?? ''), Number(nameDay[2]));
  return NONE;
}

/** Whether a text with a year of two digits may as well begin with its year: "13/6/01" may be 2013-06-01. */
export function mayBeginWithYear({ first, second, year, isShort }: Extract<DateText, { kind: 'either' }>): boolean {
  return isShort && dateOf(fullYear(String(first).padStart(2, '0')), second, year % 100).kind === 'date';
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year <= LAST_SHORT_YEAR ? 2000 : 1900);
}

/** The serial of a text with day and month in the given order; null when there is no such day. */
export function inOrder(text: Extract<DateText, { kind: 'either' }>, order: DateOrder): number | null {
  const [month, day] = order === 'mdy' ? [text.first, text.second] : [text.second, text.first];
  const date = dateOf(text.year, month, day);
  return date.kind === 'date' ? date.serial : null;
}

function dateOf(year: number, month: number, day: number): DateText {
  const serial = parseIsoDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return serial === null ? NONE : { kind: 'date', serial };
}

/** A month's number from its English name or the first three letters of it; 0 for no month. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || (lower.length <= 4 && month.startsWith(lower))) + 1;
}
