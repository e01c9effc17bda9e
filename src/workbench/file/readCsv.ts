import { read } from '@e965/xlsx';
import { MAX_COLUMNS, MAX_ROWS } from '../../records/address.js';
import { Workbook } from '../model/workbook.js';
import { decodeText } from './encoding.js';
import { FileError } from './fileError.js';

/**
 * Reads a .csv as a workbook of one sheet, named after the file. Comma, semicolon or tab; UTF-8, UTF-16, GB18030, Big5 or Windows-1252.
 * Dates and everything else stay text as they stand; only plain numbers ("12.5", "-3") become numbers, where nothing is lost by it.
 * @throws FileError `empty`, `corrupt` (not a text) or `too-large` (more rows or columns than a sheet has).
 */
export function readCsv(bytes: Uint8Array, name: string): Workbook {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new FileError('corrupt', 'the file is not a text');
  if (text.trim() === '') throw new FileError('empty', 'the file has no text');
  // `raw` leaves every field as text, so that leading zeros and the order of day and month are kept.
  const [source] = Object.values(read(text, { type: 'string', raw: true, dense: true, FS: delimiterOf(text) }).Sheets);
  const rows = source?.['!data'] ?? [];
  if (rows.length > MAX_ROWS) throw new FileError('too-large', `${rows.length} rows`);
  const workbook = new Workbook();
  workbook.name = name;
  const sheet = workbook.addSheet(sheetName(name));
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  if (width > MAX_COLUMNS) throw new FileError('too-large', `${width} columns`);
  for (let column = 0; column < width; column++) {
    const fields = rows.map((row) => row?.[column]?.v);
    const codes = fields.some((field) => typeof field === 'string' && CODE.test(field));
    fields.forEach((field, row) => {
      if (typeof field === 'string') sheet.load(row, column, contentOf(field, codes), null, 0);
    });
  }
  return workbook;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The sign that stands equally often on most of the first lines. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n|\r/, 20)
    .filter((line) => line.trim() !== '');
  const agreement = (sign: string) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(sign).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...counts.values());
  };
  return DELIMITERS.reduce<string>((best, sign) => (agreement(sign) > agreement(best) ? sign : best), ',');
}

/** Digits that are a code, not a quantity: they would lose zeros at the front or digits at the end. */
const CODE = /^(0\d+|\d{16,})$/;
const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A field as a cell holds it. Whole numbers stay text in a column that has codes, so that "0000611365" and "7900770123" stay alike. */
function contentOf(field: string, besideCodes: boolean): string | number {
  if (!PLAIN.test(field) || (besideCodes && !field.includes('.'))) return field;
  const digits = field.replace(/\D/g, '').replace(/^0+/, '');
  const number = Number(field);
  return digits.length > 15 || Object.is(number, -0) ? field : number;
}

/** The file's name as a sheet may be called: no folder or ending, none of the signs that Excel refuses, at most 31 characters. */
function sheetName(file: string): string {
  const stem = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return [...stem].slice(0, 31).join('') || 'Sheet1';
}
