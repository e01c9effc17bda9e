import { tokenize } from '@borgar/fx';
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Area } from '../../records/address.js';

/** Where the referenced area lies now; null when it is gone. The sheet is null when the reference names none. */
export type PlaceArea = (sheet: string | null, area: Area) => Area | null;
/** What a sheet is called now. */
export type RenameSheet = (sheet: string) => string;

/** Rewrites the references in a formula with its "=". Example: "=SUM(A1:A3)" with row 2 deleted is "=SUM(A1:A2)". */
export function rewriteFormula(formula: string, place: PlaceArea, rename: RenameSheet): string {
  return formula.startsWith('=') ? `=${rewriteReferences(formula.slice(1), place, rename)}` : formula;
}

/** The same without "=", as a defined name keeps it. What is no reference stays letter for letter. */
export function rewriteReferences(text: string, place: PlaceArea, rename: RenameSheet): string {
  return tokenize(text)
    .map((token) =>
      token.type === 'range' || token.type === 'range_beam' || token.type === 'range_ternary'
        ? rewriteReference(token.value, place, rename)
        : token.value,
    )
    .join('');
}

/** Example: "SUM(Sales[Amount])" with Sales renamed to Orders is "SUM(Orders[Amount])". */
export function renameTableInText(text: string, old: string, name: string): string {
  const isOld = (word: string) => word.toLowerCase() === old.toLowerCase();
  return tokenize(text)
    .map(({ type, value }) => {
      if (type === 'range_named') return isOld(value) ? name : value;
      const bracket = value.indexOf('[');
      return type === 'structured' && isOld(value.slice(0, bracket)) ? name + value.slice(bracket) : value;
    })
    .join('');
}

const EDGES = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?(?::(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?)?$/;

function rewriteReference(reference: string, place: PlaceArea, rename: RenameSheet): string {
  const mark = reference.lastIndexOf('!');
  const sheet = mark < 0 ? null : sheetOf(reference.slice(0, mark));
  const cells = reference.slice(mark + 1);
  const match = EDGES.exec(cells);
  if (!match || sheet?.includes('[')) return reference;
  const area = areaOf(match);
  if (!area) return reference;
  const placed = place(sheet, area);
  const prefix = sheet === null ? '' : prefixOf(reference.slice(0, mark + 1), sheet, rename);
  if (!placed) return '#REF!';
  return prefix + (same(placed, area) ? cells : written(placed, match, cells.includes(':')));
}

function sheetOf(text: string): string {
  return text.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
}

function prefixOf(old: string, sheet: string, rename: RenameSheet): string {
  const name = rename(sheet);
  return name === sheet ? old : `${quoteSheet(name)}!`;
}

function areaOf(match: RegExpExecArray): Area | null {
  const [text, , left, , top, , right = left, , bottom = top] = match;
  if (left === undefined && top === undefined) return null;
  if ((left === undefined || top === undefined) && !text.includes(':')) return null;
  const columns = left === undefined ? [0, MAX_COLUMNS - 1] : [columnIndex(left), columnIndex(right ?? left)];
  const rows = top === undefined ? [0, MAX_ROWS - 1] : [Number(top) - 1, Number(bottom) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

function same(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** The area with the `$` of the old reference; whole columns and rows stay whole. */
function written(area: Area, match: RegExpExecArray, isRange: boolean): string {
  const [, columnMark = '', left, rowMark = '', top, lastColumnMark = '', , lastRowMark = ''] = match;
  // In "$2:3" the first mark belongs to the row.
  const firstRowMark = left === undefined ? columnMark + rowMark : rowMark;
  const edge = (column: number, row: number, marks: readonly [string, string]) =>
    (left === undefined ? '' : marks[0] + columnLetters(column)) +
    (top === undefined ? '' : marks[1] + String(row + 1));
  const first = edge(area.column, area.row, [columnMark, firstRowMark]);
  if (!isRange) return first;
  const endRowMark = left === undefined ? lastColumnMark + lastRowMark : lastRowMark;
  return `${first}:${edge(area.column + area.columnCount - 1, area.row + area.rowCount - 1, [lastColumnMark, endRowMark])}`;
}
