import { format, formatColor, isDateFormat } from 'numfmt';
import { CellError, type Content, type Sheet } from '../../model/sheet.js';
import type { CellStyle } from '../../model/style.js';
import type { Workbook } from '../../model/workbook.js';
import { contains } from '../../calc/references.js';
import { tableLook, type TableLook } from './tableLook.js';

/** What the grid draws in a cell. */
export interface CellView {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly style: CellStyle;
  readonly look: TableLook | null;
  readonly color: string | undefined;
  /** Numbers are never cut: they become #### where they do not fit. */
  readonly isNumber: boolean;
  /** The sentence that explains an error. */
  readonly error: string | null;
  readonly filterButton: boolean;
  readonly merge: { readonly rowCount: number; readonly columnCount: number } | null;
}

const DATE_1904_SHIFT = 1462;

/** The value as its number format shows it; an unreadable format shows it plainly. */
export function shownText(value: Content, numberFormat: string, date1904: boolean): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const shift = date1904 && typeof value === 'number' && isDateFormat(numberFormat) ? DATE_1904_SHIFT : 0;
  try {
    return format(numberFormat, typeof value === 'number' ? value + shift : value);
  } catch {
    return String(value);
  }
}

function colorOf(value: Content, numberFormat: string): string | undefined {
  if (typeof value !== 'number' || !numberFormat.includes('[')) return undefined;
  try {
    const color = formatColor(numberFormat, value);
    return typeof color === 'string' ? color : undefined;
  } catch {
    return undefined;
  }
}

function alignment(value: Content, { horizontalAlignment }: CellStyle): CellView['align'] {
  if (horizontalAlignment === 'Left') return 'left';
  if (horizontalAlignment === 'Right') return 'right';
  if (horizontalAlignment === 'Center' || horizontalAlignment === 'CenterAcrossSelection') return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError ? 'center' : 'left';
}

const EXPLANATIONS: Readonly<Record<string, string>> = {
  '#BUSY!': 'The add-in is working this out.',
  '#SPILL!': 'The results do not fit: cells in the way must be empty, and a formula in a table can give one cell only.',
  '#NAME?': 'A name or function in this formula is not known.',
  '#DIV/0!': 'The formula divides by zero or by an empty cell.',
  '#N/A': 'A value is not available.',
  '#VALUE!': 'A value in this formula is of the wrong kind.',
  '#NUM!': 'A number in this formula is out of range.',
  '#REF!': 'The formula refers to cells that are not there.',
  '#CALC!': 'The formula gives no cells.',
};

/** Everything that the grid needs to draw the cell. */
export function viewCell(workbook: Workbook, sheet: Sheet, row: number, column: number): CellView {
  const value = sheet.value(row, column);
  const style = workbook.styles.get(sheet.styleId(row, column));
  const numberFormat = style.numberFormat ?? 'General';
  const table = sheet.tables.find(({ area }) => contains(area, row, column)) ?? null;
  const look = table && tableLook(table, row, column);
  const merge = sheet.merges.find((area) => area.row === row && area.column === column) ?? null;
  const inFilter = sheet.autoFilter?.area;
  const sheetFilter = inFilter !== undefined && row === inFilter.row && contains(inFilter, row, column);
  return {
    text: shownText(value, numberFormat, workbook.date1904),
    align: alignment(value, style),
    style,
    look,
    color: style.fontColor ?? colorOf(value, numberFormat),
    isNumber: typeof value === 'number',
    error: value instanceof CellError ? (value.message ?? EXPLANATIONS[value.code] ?? null) : null,
    filterButton: sheetFilter || (look?.part === 'header' && table?.showFilterButton === true),
    merge,
  };
}
