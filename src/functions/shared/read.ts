import { parseIsoDate } from '../../domain/calendar/serial.js';
import type { Quotient } from '../../domain/numbers/quotient.js';
import { Fault, type ErrorCode } from './fault.js';
import { isBlank } from './matrix.js';

/** Turns one cell into a value, or says what is wrong with it. `place` names the cell in messages. */
export type Read<T> = (cell: unknown, place: string) => T | Fault;

/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2958465;

const RETURNABLE: readonly ErrorCode[] = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!'];
const ERROR_TEXT = /^#(?:[A-Z][A-Z0-9/_]*[!?]|N\/A|GETTING_DATA)$/;
const LONGEST_QUOTE = 40;

/** The error value that a cell holds ("#N/A"), as Office.js or a plain text hands it over; null for other cells. */
export function errorOf(cell: unknown): string | null {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell) ? cell : null;
  if (typeof cell !== 'object' || cell === null) return null;
  const code: unknown = 'code' in cell ? cell.code : 'basicValue' in cell ? cell.basicValue : null;
  return typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!';
}

/** A reader for cells that are neither blank nor an error. */
function reader<T>(read: (cell: string | number | boolean, place: string) => T | Fault): Read<T> {
  return (cell, place) => {
    if (isBlank(cell)) return missing(place);
    const error = errorOf(cell);
    if (error !== null) return passedOn(error, place);
    if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return read(cell, place);
    return wrongText('notNumber', typeof cell, place);
  };
}

/** A number. Number-like text is text. */
export const asNumber: Read<number> = reader((cell, place) => {
  if (typeof cell !== 'number') return wrongText('notNumber', cell, place);
  return Number.isFinite(cell) ? cell : wrongNumber('tooLarge', cell, place);
});

/** A serial date: a number (the time of day is cut off, 0 and less is missing) or ISO text. */
export const asDate: Read<number> = reader((cell, place) => {
  if (typeof cell === 'number') {
    const serial = Math.floor(cell);
    if (serial <= 0) return missing(place);
    return isSerial(serial) ? serial : wrongNumber('notSerial', cell, place);
  }
  const serial = typeof cell === 'string' ? parseIsoDate(cell.trim()) : null;
  return serial ?? wrongText('notDate', cell, place);
});

/** Whether a number is a day that Excel can show. */
export function isSerial(serial: number): boolean {
  return serial >= 1 && serial <= LAST_SERIAL;
}

/** Text without the spaces around it; a number as Excel would join it to text. */
export const asText: Read<string> = reader((cell) => (typeof cell === 'boolean' ? textOf(cell) : String(cell).trim()));

/** TRUE or FALSE; a number is TRUE unless 0. */
export const asFlag: Read<boolean> = reader((cell, place) => {
  if (typeof cell === 'string') return wrongText('notFlag', cell, place);
  return Boolean(cell);
});

/** The same reading, but a missing cell is null and no fault. */
export function orNone<T>(read: Read<T>): Read<T | null> {
  return (cell, place) => {
    const value = read(cell, place);
    return value instanceof Fault && value.kind === 'missing' ? null : value;
  };
}

/** The same reading of numbers that a test lets through; others are #NUM! with the sentence that says what is let through. */
export function within(
  read: Read<number>,
  accepts: (value: number) => boolean,
  sentence: WrongNumber,
  more: Fault['data'] = {},
): Read<number> {
  return (cell, place) => {
    const value = read(cell, place);
    return value instanceof Fault || accepts(value) ? value : wrongNumber(sentence, value, place, more);
  };
}

/** A share or rate, a fraction 0-1. */
export const asShare = within(asNumber, (value) => value >= 0 && value <= 1, 'notShare');

/** A number of 0 or more. */
export const asNotNegative = within(asNumber, (value) => value >= 0, 'negative');

/** A number above 0. */
export const asPositive = within(asNumber, (value) => value > 0, 'notPositive');

/** A quotient that the domain worked out; #DIV/0! where it is none. `place` names what was divided by. */
export function orDivisionByZero(
  value: Quotient | null,
  place: string,
  sentence: 'zeroDivisor' | 'noWeight' | 'oneKindOnly' | 'nothingPositive' = 'zeroDivisor',
): number | Fault {
  return typeof value === 'number' ? value : new Fault('number', '#DIV/0!', sentence, { place });
}

/** The same reading of text that stands for one of several words; other text is #VALUE! with the given sentence. */
export function oneOf<T extends string>(
  read: Read<string>,
  isWord: (text: string) => text is T,
  sentence: 'notGrade' | 'notReviewClass',
): Read<T> {
  return (cell, place) => {
    const text = read(cell, place);
    if (text instanceof Fault) return text;
    const word = text.toUpperCase();
    return isWord(word) ? word : wrongText(sentence, text, place);
  };
}

/** A cell that ought to be filled. */
export function missing(place: string): Fault {
  return new Fault('missing', '#N/A', 'missing', { place });
}

/** What can be wrong with a number: sentences that quote the place and the value. */
export type WrongNumber =
  | 'tooLarge'
  | 'notSerial'
  | 'negative'
  | 'notPositive'
  | 'notShare'
  | 'offScale'
  | 'notDayOfMonth'
  | 'notAscending'
  | 'notAgeLimit'
  | 'belowBands'
  | 'sameBound'
  | 'linesCross'
  | 'payDayTooEarly'
  | 'lossAboveOutstanding'
  | 'leavesCalendar';

/** A number outside its domain; `more` are further words of the sentence. */
export function wrongNumber(sentence: WrongNumber, value: number, place: string, more: Fault['data'] = {}): Fault {
  return new Fault('number', '#NUM!', sentence, { place, value, ...more });
}

/** Text (or TRUE, FALSE) where something else is due. */
export function wrongText(
  sentence: 'notNumber' | 'notDate' | 'notFlag' | 'notGrade' | 'notReviewClass' | 'notLanguage' | 'notTerms',
  value: string | number | boolean,
  place: string,
): Fault {
  return new Fault('text', '#VALUE!', sentence, { place, value: textOf(value) });
}

/** An error value of the input. Those that cannot be given back become #VALUE! naming them. */
function passedOn(error: string, place: string): Fault {
  const code = RETURNABLE.find((returnable) => returnable === error) ?? '#VALUE!';
  return new Fault('error', code, 'holdsError', { place, error });
}

function textOf(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
