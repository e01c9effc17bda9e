import type { Area } from '../../../records/address.js';
import type { CellStyle } from '../../model/style.js';
import { HostObject } from '../hostObject.js';
import { invalidArgument } from '../errors.js';
import type { Range } from './range.js';
import { assertWritable, cellText, isUnbounded, restyle } from './rangeCells.js';

/** Excel's default column width in points (8.43 characters of Calibri 11) and row height. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

/** One property of the style of all cells: read as null when they differ. */
function readStyle<K extends keyof CellStyle>(range: Range, key: K): CellStyle[K] | null | undefined {
  const { styles } = range.$session.workbook;
  const area = cellsOf(range);
  let first: CellStyle[K] | undefined;
  let seen = false;
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const value = styles.get(range.$sheet.styleId(row, column))[key];
      if (seen && value !== first) return null;
      first = value;
      seen = true;
    }
  }
  return first;
}

function writeStyle(range: Range, change: CellStyle): void {
  const { styles } = range.$session.workbook;
  restyle(range.$sheet, cellsOf(range), (style) => styles.with(style, change));
  range.$sheet.notify(range.$area);
}

/** The cells of the range; of whole rows and columns those that are used, and at least the first. */
function cellsOf(range: Range): Area {
  if (!isUnbounded(range.$area)) return range.$area;
  return range.$sheet.usedArea(true, range.$area) ?? { ...range.$area, rowCount: 1, columnCount: 1 };
}

/** Reads "#abc", "#AABBCC" or "AABBCC" as Excel gives it back. @throws InvalidArgument */
export function readColor(given: unknown): string {
  const text = typeof given === 'string' ? given.replace(/^#/, '').toUpperCase() : '';
  if (/^[0-9A-F]{6}$/.test(text)) return `#${text}`;
  if (/^[0-9A-F]{3}$/.test(text)) return `#${[...text].map((digit) => digit + digit).join('')}`;
  const named = NAMED_COLORS[String(given).toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

export class RangeFormat extends HostObject {
  readonly $class = 'RangeFormat';

  constructor(private readonly range: Range) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.range);
  }

  get font(): RangeFont {
    return new RangeFont(this.range);
  }

  get horizontalAlignment(): string | null {
    const value = readStyle(this.range, 'horizontalAlignment');
    return value === undefined ? 'General' : value;
  }

  set horizontalAlignment(value: string | null) {
    const known = ALIGNMENTS.find((each) => each === value);
    if (!known) throw invalidArgument();
    writeStyle(this.range, { horizontalAlignment: known });
  }

  get wrapText(): boolean | null {
    const value = readStyle(this.range, 'wrapText');
    return value === undefined ? false : value;
  }

  set wrapText(value: boolean | null) {
    writeStyle(this.range, { wrapText: value === true });
  }

  get indentLevel(): number | null {
    const value = readStyle(this.range, 'indentLevel');
    return value === undefined ? 0 : value;
  }

  set indentLevel(value: number | null) {
    writeStyle(this.range, { indentLevel: value ?? 0 });
  }

  get columnWidth(): number | null {
    const { column, columnCount } = this.range.$area;
    return uniform(this.range.$sheet.columnWidths, column, columnCount, COLUMN_WIDTH);
  }

  set columnWidth(points: number | null) {
    const { column, columnCount } = this.range.$area;
    this.#setSizes(this.range.$sheet.columnWidths, column, columnCount, points);
  }

  get rowHeight(): number | null {
    const { row, rowCount } = this.range.$area;
    return uniform(this.range.$sheet.rowHeights, row, rowCount, ROW_HEIGHT);
  }

  set rowHeight(points: number | null) {
    const { row, rowCount } = this.range.$area;
    this.#setSizes(this.range.$sheet.rowHeights, row, rowCount, points);
  }

  /** Widths by the longest text of each column, about 5.25 points a character, wide characters twice. */
  autofitColumns(): void {
    const area = cellsOf(this.range);
    assertWritable(this.range.$sheet);
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      let longest = 0;
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        longest = Math.max(longest, textWidth(cellText(this.range.$session, this.range.$sheet, row, column)));
      }
      if (longest > 0) this.range.$sheet.columnWidths.set(column, Math.max(12, longest * 5.25 + 5));
    }
    this.range.$sheet.notify(null);
  }

  autofitRows(): void {
    const { row, rowCount } = cellsOf(this.range);
    for (let index = row; index < row + rowCount; index++) this.range.$sheet.rowHeights.delete(index);
    this.range.$sheet.notify(null);
  }

  #setSizes(sizes: Map<number, number>, start: number, count: number, points: number | null): void {
    assertWritable(this.range.$sheet);
    if (typeof points !== 'number' || points < 0) throw invalidArgument();
    for (let index = start; index < start + count; index++) sizes.set(index, points);
    this.range.$sheet.notify(null);
  }
}

const ALIGNMENTS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const satisfies readonly CellStyle['horizontalAlignment'][];

export class RangeFill extends HostObject {
  readonly $class = 'RangeFill';

  constructor(private readonly range: Range) {
    super();
  }

  /** "" when the cells differ; white where there is no fill. */
  get color(): string {
    const value = readStyle(this.range, 'fill');
    return value === undefined ? '#FFFFFF' : (value ?? '');
  }

  set color(value: string) {
    writeStyle(this.range, { fill: readColor(value) });
  }

  clear(): void {
    const { styles } = this.range.$session.workbook;
    restyle(this.range.$sheet, cellsOf(this.range), (style) => {
      const rest = Object.fromEntries(Object.entries(styles.get(style)).filter(([key]) => key !== 'fill'));
      return styles.intern(rest);
    });
    this.range.$sheet.notify(this.range.$area);
  }
}

export class RangeFont extends HostObject {
  readonly $class = 'RangeFont';

  constructor(private readonly range: Range) {
    super();
  }

  get color(): string {
    const value = readStyle(this.range, 'fontColor');
    return value === undefined ? '#000000' : (value ?? '');
  }

  set color(value: string) {
    writeStyle(this.range, { fontColor: readColor(value) });
  }

  get name(): string | null {
    const value = readStyle(this.range, 'fontName');
    return value === undefined ? 'Calibri' : value;
  }

  set name(value: string | null) {
    writeStyle(this.range, { fontName: value ?? 'Calibri' });
  }

  get size(): number | null {
    const value = readStyle(this.range, 'fontSize');
    return value === undefined ? 11 : value;
  }

  set size(value: number | null) {
    writeStyle(this.range, { fontSize: value ?? 11 });
  }

  get bold(): boolean | null {
    const value = readStyle(this.range, 'bold');
    return value === undefined ? false : value;
  }

  set bold(value: boolean | null) {
    writeStyle(this.range, { bold: value === true });
  }

  get italic(): boolean | null {
    const value = readStyle(this.range, 'italic');
    return value === undefined ? false : value;
  }

  set italic(value: boolean | null) {
    writeStyle(this.range, { italic: value === true });
  }

  get underline(): string | null {
    const value = readStyle(this.range, 'underline');
    return value === null ? null : value === true ? 'Single' : 'None';
  }

  set underline(value: string | null) {
    writeStyle(this.range, { underline: value !== null && value !== 'None' });
  }
}

function uniform(sizes: ReadonlyMap<number, number>, start: number, count: number, standard: number): number | null {
  const last = start + count;
  const own = [...sizes].filter(([index]) => index >= start && index < last).map(([, size]) => size);
  const first = own[0] ?? standard;
  return own.every((size) => size === first) && (own.length === count || first === standard) ? first : null;
}

function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\u1100-\u11ff\u2e80-\uffef]/.test(letter) ? 2 : 1;
  return width;
}
