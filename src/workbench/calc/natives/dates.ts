import { dateFromSerial, dateToSerial } from 'numfmt';
import type { Content } from '../../model/sheet.js';
import { fail, numberOf } from '../values.js';
import { each, whole, type Natives } from './native.js';

const LAST_SERIAL = 2_958_465;

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Serial of a day; months and days beyond their ends carry over as in DATE. */
function serialOf(year: number, month: number, day: number): number {
  const carriedYear = year + Math.floor((month - 1) / 12);
  const carriedMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  const first = dateToSerial([carriedYear, carriedMonth, 1]);
  if (typeof first !== 'number') return fail('#NUM!');
  const serial = first + day - 1;
  return serial >= 0 && serial <= LAST_SERIAL ? serial : fail('#NUM!');
}

function dayOf(value: Content): CalendarDay {
  const serial = Math.floor(numberOf(value));
  if (serial < 0 || serial > LAST_SERIAL) return fail('#NUM!');
  const [year = 0, month = 0, day = 0] = dateFromSerial(serial);
  return { year, month, day };
}

/** Number of days of a month, months beyond December carried over. */
function monthLength(year: number, month: number): number {
  return serialOf(year, month + 1, 1) - serialOf(year, month, 1);
}

function monthsLater(start: Content, months: Content, toEnd: boolean): number {
  const { year, month, day } = dayOf(start);
  const target = month + Math.trunc(numberOf(months));
  const last = monthLength(year, target);
  return serialOf(year, target, toEnd ? last : Math.min(day, last));
}

function today(now: Date): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Serial of a date written as year-month-day. */
function dateFromText(text: string): number {
  const [, year, month, day] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$/.exec(text) ?? [];
  return year === undefined ? fail('#VALUE!') : serialOf(Number(year), Number(month), Number(day));
}

function weekday(value: Content, kind: Content): number {
  const fromSunday = (((Math.floor(numberOf(value)) - 1) % 7) + 7) % 7;
  switch (numberOf(kind ?? 1)) {
    case 1:
      return fromSunday + 1;
    case 2:
      return ((fromSunday + 6) % 7) + 1;
    case 3:
      return (fromSunday + 6) % 7;
    default:
      return fail('#NUM!');
  }
}

export const dates: Natives = {
  DATE: each(3, 3, ([year = null, month = null, day = null]) => {
    const full = Math.trunc(numberOf(year));
    if (full < 0) return fail('#NUM!');
    return serialOf(full < 1900 ? full + 1900 : full, Math.trunc(numberOf(month)), Math.trunc(numberOf(day)));
  }),
  DATEVALUE: each(1, 1, ([text = null]) => (typeof text === 'string' ? dateFromText(text) : fail('#VALUE!'))),
  TODAY: whole(0, 0, (_, at) => today(at.now)),
  NOW: whole(0, 0, (_, at) => {
    const { now } = at;
    return today(now) + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
  }),
  YEAR: each(1, 1, ([date = null]) => dayOf(date).year),
  MONTH: each(1, 1, ([date = null]) => dayOf(date).month),
  DAY: each(1, 1, ([date = null]) => dayOf(date).day),
  WEEKDAY: each(1, 2, ([date = null, kind = null]) => weekday(date, kind)),
  EDATE: each(2, 2, ([start = null, months = null]) => monthsLater(start, months, false)),
  EOMONTH: each(2, 2, ([start = null, months = null]) => monthsLater(start, months, true)),
  DAYS: each(2, 2, ([end = null, start = null]) => Math.floor(numberOf(end)) - Math.floor(numberOf(start))),
};
