import { areaAddress, parseArea, quoteSheet, type Area } from '../../records/address.js';
import type { SheetArea } from '../ports.js';

/** An argument as it was filled in: cells, a value, nothing, or something that only Excel can work out. */
export type Argument =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'cells';
      readonly area: Area;
      /** Null = the sheet of the formula. */ readonly sheet: string | null;
    }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'expression' };

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** What the text of an argument means. Decimals are written as in the user's Excel. */
export function argumentOf(text: string, decimal: string): Argument {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const area = parseArea(trimmed);
  if (area) {
    const [, quoted, plain] = SHEET.exec(trimmed) ?? [];
    return { kind: 'cells', area, sheet: quoted?.replaceAll("''", "'") ?? plain ?? null };
  }
  const number = decimal === '.' ? trimmed : trimmed.replace(decimal, '.');
  if (/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?%?$/i.test(number)) {
    const value = Number(number.replace('%', ''));
    return { kind: 'value', value: number.endsWith('%') ? value / 100 : value };
  }
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(trimmed) ?? [];
  return quoted === undefined ? { kind: 'expression' } : { kind: 'value', value: quoted.replaceAll('""', '"') };
}

/** A range as it stands in a formula, with its sheet. */
export function referenceTo({ sheet, area }: SheetArea): string {
  return `${quoteSheet(sheet)}!${areaAddress(area)}`;
}

/** Excel separates arguments by a semicolon where the comma separates decimals. */
export function listSeparator(decimal: string): string {
  return decimal === ',' ? ';' : ',';
}

/** The formula as the user's Excel shows it. Arguments left out at the end are not written. */
export function shownFormula(id: string, texts: readonly string[], decimal: string): string {
  return written(id, texts, `${listSeparator(decimal)} `);
}

/** The formula as Excel is told it: English, with points and commas. */
export function plainFormula(id: string, texts: readonly string[], decimal: string): string {
  const english = texts.map((text) => {
    const argument = argumentOf(text, decimal);
    return argument.kind === 'value' && typeof argument.value === 'number' ? String(argument.value) : text;
  });
  return written(id, english, ',');
}

function written(id: string, texts: readonly string[], separator: string): string {
  const args = texts.map((text) => text.trim());
  while (args.at(-1) === '') args.pop();
  return `=${id}(${args.join(separator)})`;
}
