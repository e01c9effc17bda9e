import fc from 'fast-check';
import type { CellValue } from '../../src/records/grid.js';

/** How a date is written: as a number, as a text whose order is plain, or in an order that the column has to tell. */
export const DATE_STYLES = ['serial', 'iso', 'slashes', 'chinese', 'compact', 'mdy', 'dmy', 'mixed'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** How an amount is written. */
export const AMOUNT_STYLES = ['number', 'plain', 'point', 'comma', 'full-width', 'mixed'] as const;
export type AmountStyle = (typeof AMOUNT_STYLES)[number];

export const cellStyles = fc.record({
  dates: fc.constantFrom(...DATE_STYLES),
  amounts: fc.constantFrom(...AMOUNT_STYLES),
  minus: fc.constantFrom('before', 'after', 'brackets'),
  sign: fc.constantFrom('', '¥', '€', 'US$'),
  isPadded: fc.boolean(),
});
export type CellStyles = typeof cellStyles extends fc.Arbitrary<infer T> ? T : never;

/** A serial date as the style writes it; `row` varies a mixed column. */
export function dateCell(serial: number | null, style: DateStyle, row: number): CellValue {
  if (serial === null) return '';
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const two = (part: number) => String(part).padStart(2, '0');
  switch (style) {
    case 'serial':
      return serial;
    case 'iso':
      return `${year}-${two(month)}-${two(day)}`;
    case 'slashes':
      return `${year}/${month}/${day}`;
    case 'chinese':
      return `${year}年${month}月${day}日`;
    case 'compact':
      return `${year}${two(month)}${two(day)}`;
    case 'mdy':
      return `${month}/${day}/${year}`;
    case 'dmy':
      return `${two(day)}.${two(month)}.${year}`;
    case 'mixed':
      return dateCell(serial, row % 2 === 0 ? 'serial' : 'iso', row);
  }
}

/** Cents as the style writes them. */
export function amountCell(cents: number, { amounts, minus, sign }: CellStyles, row: number): CellValue {
  if (amounts === 'number') return cents / 100;
  if (amounts === 'mixed' && row % 2 === 0) return cents / 100;
  const text = `${sign}${digits(Math.abs(cents), amounts)}`;
  if (cents >= 0) return text;
  if (minus === 'brackets') return `(${text})`;
  return minus === 'after' ? `${text}-` : `-${text}`;
}

function digits(cents: number, style: AmountStyle): string {
  const whole = String(Math.floor(cents / 100));
  const fraction = String(cents % 100).padStart(2, '0');
  const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  switch (style) {
    case 'comma':
      return `${grouped('.')},${fraction}`;
    case 'point':
      return `${grouped(',')}.${fraction}`;
    case 'full-width':
      return `${whole}.${fraction}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'number':
    case 'plain':
    case 'mixed':
      return `${whole}.${fraction}`;
  }
}
