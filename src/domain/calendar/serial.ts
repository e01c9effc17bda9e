/**
 * Excel's serial dates, 1900 system: 1 = 1900-01-01, and a 29 February 1900 that never was is 60, so that every
 * real date from 1900-03-01 (61) on has the number that Excel gives it. Times of day are cut off.
 */
export interface CalendarDate {
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  /** 1-31. */
  readonly day: number;
}

/** Serial of 1970-01-01. */
const EPOCH_SERIAL = 25569;
const PHANTOM_LEAP_DAY = 60;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_ERA = 146097;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;

/** Serial date of a calendar day. Example: `serialOf(2013, 6, 30)` is 41455. */
export function serialOf(year: number, month: number, day: number): number {
  if (year === FIRST_YEAR && month === 2 && day === 29) return PHANTOM_LEAP_DAY;
  const serial = EPOCH_SERIAL + daysSinceEpoch(year, month, day);
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}

/** Calendar day of a serial date. */
export function partsOf(serial: number): CalendarDate {
  const day = Math.floor(serial);
  if (day === PHANTOM_LEAP_DAY) return { year: FIRST_YEAR, month: 2, day: 29 };
  return dateOfEpochDay((day < PHANTOM_LEAP_DAY ? day + 1 : day) - EPOCH_SERIAL);
}

/**
 * The same day of the month so many months on, or that month's last day, as Excel's EDATE.
 * Example: 2024-08-31 and 6 months is 2025-02-28. Fractions of months are cut off.
 */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = partsOf(serial);
  const target = monthAfter(year, month, months);
  return serialOf(target.year, target.month, Math.min(day, monthLength(target.year, target.month)));
}

/** Last day of the month so many months on, as Excel's EOMONTH. */
export function monthEnd(serial: number, months = 0): number {
  const { year, month } = partsOf(serial);
  const target = monthAfter(year, month, months);
  return serialOf(target.year, target.month, monthLength(target.year, target.month));
}

/** Serial date of `YYYY-MM-DD`; null for any other text and for days that are in no calendar (or before 1900). */
export function parseIsoDate(text: string): number | null {
  const found = ISO_DATE.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > realMonthLength(year, month)) return null;
  return serialOf(year, month, day);
}

/** `YYYY-MM-DD` of a serial date. */
export function isoDate(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthAfter(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + Math.trunc(months);
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

function monthLength(year: number, month: number): number {
  return year === FIRST_YEAR && month === 2 ? 29 : realMonthLength(year, month);
}

function realMonthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since 1970-01-01, counted in eras of 400 years that begin on 1 March. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719468;
}

function dateOfEpochDay(epochDay: number): CalendarDate {
  const shifted = epochDay + 719468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
