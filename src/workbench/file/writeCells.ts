import { areaAddress, cellAddress } from '../../records/address.js';
import type { Content, Sheet } from '../model/sheet.js';
import type { CellFormats } from './cellFormats.js';
import { cellTextXml } from './cellText.js';
import { formulaForFile, formulaFromFile, mayReturnArray } from './formulaText.js';
import { attributeOf, cellsOf, nextElement, rowsOf, type CellText } from './sheetData.js';
import { decodeXml, encodeXml } from './xml.js';

/** What the cells of a sheet are written with. */
export interface CellWriting {
  readonly formats: CellFormats;
  readonly custom: ReadonlySet<string>;
  /** The mark (`cm`) of a formula that may spill; called only when there is one. */
  readonly dynamicArray: () => number;
  /** Texts of table headers that must differ from what the cell holds, by row * 16384 + column. */
  readonly headers: ReadonlyMap<number, string>;
}

/**
 * The text of a sheet's cells after its changes. Rows that did not change are taken over as they stand.
 * @param data what stood between `<sheetData>` and its end
 * @param changed columns to be written anew, by row; a row with none gets its height and visibility only
 */
export function patchCells(
  data: string,
  sheet: Sheet,
  changed: ReadonlyMap<number, ReadonlySet<number>>,
  writing: CellWriting,
): string {
  const waiting = [...changed.keys()].sort((a, b) => a - b);
  const written: string[] = [];
  let next = 0;
  const writeNew = (before: number) => {
    for (let row = waiting[next]; row !== undefined && row < before; row = waiting[++next]) {
      written.push(rowXml(sheet, row, null, '', changed.get(row) ?? new Set(), writing));
    }
  };
  for (const { row, tag, cells, whole } of rowsOf(data)) {
    writeNew(row);
    const columns = changed.get(row);
    if (columns) next++;
    written.push(columns ? rowXml(sheet, row, tag, cells, columns, writing) : whole);
  }
  writeNew(Infinity);
  return written.join('');
}

function rowXml(
  sheet: Sheet,
  row: number,
  tag: string | null,
  cells: string,
  columns: ReadonlySet<number>,
  writing: CellWriting,
): string {
  const waiting = [...columns].sort((a, b) => a - b);
  let body = '';
  let next = 0;
  const writeNew = (before: number) => {
    for (let column = waiting[next]; column !== undefined && column < before; column = waiting[++next]) {
      body += cellXml(sheet, row, column, null, writing);
    }
  };
  for (const cell of cellsOf(cells)) {
    writeNew(cell.column);
    const isChanged = columns.has(cell.column);
    if (isChanged) next++;
    body += isChanged ? cellXml(sheet, row, cell.column, cell, writing) : cell.whole;
  }
  writeNew(Infinity);
  const start = rowTag(sheet, row, tag);
  return body === '' && start === `<row r="${row + 1}">` ? '' : `${start}${body}</row>`;
}

/** The start tag of a row: what the file had, with the row's number, height and visibility; `spans`, a mere hint, goes. */
function rowTag(sheet: Sheet, row: number, tag: string | null): string {
  const kept = (tag ?? '')
    .replace(/^<row/, '')
    .replace(/\/?>$/, '')
    .replace(/\s(?:r|spans|hidden)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const height = sheet.rowHeights.get(row);
  const sameHeight = tag !== null && rowHeight(tag) === height;
  const other = sameHeight ? kept : kept.replace(/\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const tall = sameHeight || height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
  return `<row r="${row + 1}"${other}${tall}${hidden}>`;
}

function rowHeight(tag: string): number | undefined {
  const custom = attributeOf(tag, 'customHeight');
  return custom === '1' || custom === 'true' ? Number(attributeOf(tag, 'ht')) : undefined;
}

/** Rows whose height or visibility is another than in the file. */
export function changedRows(data: string, sheet: Sheet): Set<number> {
  const changed = new Set([...sheet.hiddenRows, ...sheet.rowHeights.keys()]);
  for (const { row, tag } of rowsOf(data)) {
    const hidden = attributeOf(tag, 'hidden');
    const same =
      (hidden === '1' || hidden === 'true') === sheet.hiddenRows.has(row) &&
      rowHeight(tag) === sheet.rowHeights.get(row);
    if (same) changed.delete(row);
    else changed.add(row);
  }
  return changed;
}

/** Text that would become a formula if somebody entered it again. */
const FORMULA_SIGN = /^[=+\-@\t\r]/;

function cellXml(sheet: Sheet, row: number, column: number, was: CellText | null, writing: CellWriting): string {
  const base = Number(was ? (attributeOf(was.tag, 's') ?? 0) : 0);
  const formula = sheet.formula(row, column);
  const value = sheet.value(row, column);
  const quoted = formula === null && typeof value === 'string' && FORMULA_SIGN.test(value);
  const format = writing.formats.numberFor(sheet.styleId(row, column), base, quoted);
  const start = `<c r="${cellAddress(row, column)}"${format === 0 ? '' : ` s="${format}"`}`;
  const header = writing.headers.get(row * 16_384 + column);
  if (header !== undefined) return start + contentXml(header);
  if (formula !== null) return start + formulaXml(sheet, row, column, formula, value, was, writing);
  return value === null && format === 0 ? '' : start + contentXml(value);
}

/** The rest of a cell with a constant, after its address and format. */
function contentXml(value: Content): string {
  if (value === null) return '/>';
  if (typeof value !== 'string') return resultXml(value, '', '');
  return ` t="inlineStr"><is><t xml:space="preserve">${cellTextXml(value)}</t></is></c>`;
}

function formulaXml(
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
  value: Content,
  was: CellText | null,
  writing: CellWriting,
): string {
  const size = sheet.spills.get(row * 16_384 + column) ?? { rowCount: 1, columnCount: 1 };
  const area = areaAddress({ row, column, ...size });
  const old = was ? formulaAsItWas(was, formula, area) : null;
  if (old !== null && was) {
    const mark = attributeOf(was.tag, 'cm');
    return resultXml(value, mark === undefined ? '' : ` cm="${mark}"`, old);
  }
  const table = sheet.tables.find(
    ({ area: { row: top, column: left, rowCount, columnCount } }) =>
      row >= top && row < top + rowCount && column >= left && column < left + columnCount,
  );
  const text = encodeXml(formulaForFile(formula, writing.custom, table?.name ?? null));
  const spills = size.rowCount * size.columnCount > 1 || mayReturnArray(formula, writing.custom);
  if (!spills) return resultXml(value, '', `<f>${text}</f>`);
  return resultXml(value, ` cm="${writing.dynamicArray()}"`, `<f t="array" ref="${area}">${text}</f>`);
}

/** The cell's formula as the file has it, when it still says the same; null when it does not or belongs to a group. */
function formulaAsItWas(was: CellText, formula: string, area: string): string | null {
  const span = nextElement(was.body, 'f', 0);
  if (!span) return null;
  const tag = was.body.slice(span.start, span.body);
  const type = attributeOf(tag, 't') ?? 'normal';
  const sameArea = type === 'normal' || (type === 'array' && attributeOf(tag, 'ref') === area);
  const same = sameArea && formulaFromFile(decodeXml(was.body.slice(span.body, span.bodyEnd))) === formula;
  return same ? was.body.slice(span.start, span.end) : null;
}

/** Errors that a file can hold; younger ones come back when the formula is calculated again. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

function resultXml(value: Content, attributes: string, formula: string): string {
  const cell = (type: string, text: string) => `${type}${attributes}>${formula}<v>${text}</v></c>`;
  if (value === null) return `${attributes}>${formula}</c>`;
  if (typeof value === 'boolean') return cell(' t="b"', value ? '1' : '0');
  if (typeof value === 'string') return cell(' t="str"', cellTextXml(value));
  if (typeof value === 'number') return Number.isFinite(value) ? cell('', String(value)) : cell(' t="e"', '#NUM!');
  return cell(' t="e"', encodeXml(FILE_ERRORS.has(value.code) ? value.code : '#VALUE!'));
}

/** Every cell of a group of shared formulas of which at least one is to be written: the group has its text in one cell only. */
export function addSharedGroups(data: string, changed: Map<number, Set<number>>): void {
  if (!/t=["']shared["']/.test(data)) return;
  const groups = new Map<string, [row: number, column: number][]>();
  for (const { row, cells } of rowsOf(data)) {
    if (!cells.includes('shared')) continue;
    for (const cell of cellsOf(cells)) {
      const span = nextElement(cell.body, 'f', 0);
      const tag = span ? cell.body.slice(span.start, span.body) : '';
      const group = attributeOf(tag, 't') === 'shared' ? attributeOf(tag, 'si') : undefined;
      if (group === undefined) continue;
      const members = groups.get(group);
      if (members) members.push([row, cell.column]);
      else groups.set(group, [[row, cell.column]]);
    }
  }
  for (const members of groups.values()) {
    if (!members.some(([row, column]) => changed.get(row)?.has(column))) continue;
    for (const [row, column] of members) mark(changed, row, column);
  }
}

export function mark(changed: Map<number, Set<number>>, row: number, column: number): void {
  const columns = changed.get(row);
  if (columns) columns.add(column);
  else changed.set(row, new Set([column]));
}
