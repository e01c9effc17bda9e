import { isCellError, type CellValue } from '../grid.js';
import { isBlank, narrowText } from './cellText.js';
import { parseAmountText, type AmountText, type DecimalMark } from './amountText.js';
import { CELL, type RawColumn, type ReadColumn } from './column.js';

type Texts = ReadonlyMap<CellValue, AmountText>;

/**
 * Reads an amount column. Text amounts are read when they are plainly numbers; which of point and comma stands before the decimals
 * is decided by the whole column, and "1,234" alone is a grouped number. A column has one currency sign: cells with
 * another one than its first are not read. `factor` is the header's unit (10,000 for 万元).
 * Source: domain.md section 11.
 */
export function readAmountColumn(column: RawColumn, factor = 1): ReadColumn {
  const { offset, header, values: cells } = column;
  const texts = textsOf(cells);
  const read = readTexts(texts);
  const values = new Float64Array(cells.length);
  const states = new Uint8Array(cells.length);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? '';
    if (typeof cell === 'number') {
      values[row] = cell * factor;
      states[row] = CELL.READ;
    } else if (cell !== '') {
      const text = read.get(cell);
      values[row] = (text?.value ?? 0) * factor;
      states[row] = text?.state ?? CELL.UNREADABLE;
    }
  }
  return { what: 'amount', offset, header, cells, values, states, order: '' };
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
}

function readTexts(texts: Texts): ReadonlyMap<CellValue, Cell> {
  const marks = marksOf(texts);
  const sign = firstSign(texts);
  const read = new Map<CellValue, Cell>();
  for (const [cell, text] of texts) read.set(cell, readText(cell, text, marks, sign));
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

function readText(cell: CellValue, text: AmountText, marks: ReadonlySet<DecimalMark>, sign: string): Cell {
  if (isCellError(cell)) return { value: 0, state: CELL.ERROR };
  if (isBlank(cell)) return { value: 0, state: CELL.BLANK };
  const value = valueOf(text, marks);
  const isForeign = text.kind !== 'none' && text.sign !== '' && text.sign !== sign;
  return value === null || isForeign ? { value: 0, state: CELL.UNREADABLE } : { value, state: CELL.TEXT };
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
