import { isCellError, type CellValue } from '../grid.js';
import { isBlank, narrowText } from './cellText.js';
import { parseAmountText, type AmountText, type CellUnit, type DecimalMark } from './amountText.js';
import { CELL, type RawColumn, type ReadColumn } from './column.js';
import { agree } from './currencySign.js';

type Texts = ReadonlyMap<CellValue, AmountText>;

export interface AmountOptions {
  /** The header's unit: 10,000 for 万元. A unit in the cell itself takes its place. */
  readonly factor?: number;
  /** The code in the row's own currency column; null where it states none. */
  readonly currencyOf?: (row: number) => string | null;
  /** In a credit column CR is the plain side and DR the other. */
  readonly isCreditColumn?: boolean;
}

/**
 * Reads an amount column. Text amounts are read when they are plainly numbers; which of point and comma stands before the decimals
 * is decided by the whole column, and "1,234" alone is a grouped number. A currency sign must go with the row's currency; where the
 * row states none, the column has one sign, and cells with another one than its first are not read.
 * Source: domain.md section 11.
 */
export function readAmountColumn(column: RawColumn, options: AmountOptions = {}): ReadColumn {
  const { offset, header, values: cells } = column;
  const { factor = 1, currencyOf = () => null, isCreditColumn = false } = options;
  const texts = textsOf(cells);
  const read = readTexts(texts, isCreditColumn);
  const sign = firstSign(texts);
  const values = new Float64Array(cells.length);
  const states = new Uint8Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? '';
    if (typeof cell === 'number') {
      values[row] = cell * factor;
      states[row] = CELL.READ;
    } else if (cell !== '') {
      const text = read.get(cell) ?? UNREADABLE;
      const fits = text.sign === '' || agree(text.sign, currencyOf(row) ?? sign);
      values[row] = fits ? text.value * (text.unit?.factor ?? factor) : 0;
      states[row] = fits ? text.state : CELL.UNREADABLE;
    }
  }
  return { what: 'amount', offset, header, cells, values, states, order: '', units: unitsOf(read) };
}

/** Each different text of a column once. */
function textsOf(cells: readonly CellValue[]): Texts {
  const texts = new Map<CellValue, AmountText>();
  for (const cell of cells) {
    if (typeof cell === 'string' && cell !== '' && !texts.has(cell)) texts.set(cell, parseAmountText(narrowText(cell)));
  }
  return texts;
}

interface Cell {
  readonly value: number;
  readonly state: number;
  readonly sign: string;
  readonly unit: CellUnit | null;
}

const UNREADABLE: Cell = { value: 0, state: CELL.UNREADABLE, sign: '', unit: null };

function readTexts(texts: Texts, isCreditColumn: boolean): ReadonlyMap<CellValue, Cell> {
  const marks = marksOf(texts);
  const read = new Map<CellValue, Cell>();
  for (const [cell, text] of texts) read.set(cell, readText(cell, text, marks, isCreditColumn));
  return read;
}

function marksOf(texts: Texts): ReadonlySet<DecimalMark> {
  const marks = new Set<DecimalMark>();
  for (const text of texts.values()) if (text.kind === 'amount' && text.mark) marks.add(text.mark);
  return marks;
}

function firstSign(texts: Texts): string {
  for (const text of texts.values()) if (text.kind !== 'none' && text.sign !== '') return text.sign;
  return '';
}

function readText(cell: CellValue, text: AmountText, marks: ReadonlySet<DecimalMark>, isCreditColumn: boolean): Cell {
  if (isCellError(cell)) return { ...UNREADABLE, state: CELL.ERROR };
  if (isBlank(cell)) return { ...UNREADABLE, state: CELL.BLANK };
  const value = valueOf(text, marks);
  if (text.kind === 'none' || value === null) return UNREADABLE;
  const turned = isCreditColumn && text.side !== null ? -value : value;
  return { value: turned, state: CELL.TEXT, sign: text.sign, unit: text.unit };
}

/** One object per unit of the column, for its finding. */
function unitsOf(read: ReadonlyMap<CellValue, Cell>): ReadonlyMap<CellValue, CellUnit> {
  const known = new Map<string, CellUnit>();
  const units = new Map<CellValue, CellUnit>();
  for (const [cell, { unit }] of read) {
    if (unit === null) continue;
    const same = known.get(unit.unit) ?? unit;
    known.set(unit.unit, same);
    units.set(cell, same);
  }
  return units;
}

/** Null where the column does not say what the marks mean. */
function valueOf(text: AmountText, marks: ReadonlySet<DecimalMark>): number | null {
  if (text.kind === 'none') return null;
  if (text.kind === 'amount') return text.mark !== null && marks.size > 1 ? null : text.value;
  if (marks.size > 1) return null;
  if (marks.has('comma')) return text.comma;
  const isGrouped = Math.abs(text.point) > Math.abs(text.comma);
  return marks.has('point') || isGrouped ? text.point : null;
}
