import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../records/address.js';
import { CellError, type Content, type Sheet } from '../model/sheet.js';
import { FileError } from './fileError.js';
import { detached, richText, unescapeText } from './cellText.js';
import { customNames, formulaFromFile } from './formulaText.js';
import { attributeOf, cellsOf, nextElement, rowsOf, type CellText } from './sheetData.js';
import { decodeXml } from './xml.js';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Numbers of the workbook's style table by the file's `s`. */
  readonly styles: readonly number[];
  readonly date1904: boolean;
  /** Names of add-in functions that were met; filled. */
  readonly custom: Set<string>;
}

/**
 * Reads the cells of a sheet: what stands between `<sheetData>` and its end. Values, formulas with their last results, styles, spills,
 * hidden rows and row heights. Dates stay serial numbers; a cell that is only formatted stays empty.
 * @throws FileError `corrupt` when a cell lies outside of the sheet.
 */
export function readCells(data: string, sheet: Sheet, context: CellContext): void {
  const shared = new Map<string, string>();
  const known = new Map<string, string>();
  for (const { row, tag, cells } of rowsOf(data)) {
    if (!isWithin(row, MAX_ROWS)) throw new FileError('corrupt', `${sheet.name} has a row that no sheet has`);
    readRow(tag, row, sheet);
    for (const cell of cellsOf(cells)) {
      if (!isWithin(cell.column, MAX_COLUMNS))
        throw new FileError('corrupt', `${sheet.name} has a column that no sheet has`);
      const style = attributeOf(cell.tag, 's');
      const formula = cell.body.includes('<f') ? readFormula(cell, row, sheet, shared, context.custom) : null;
      const value = readValue(cell, formula !== null, known, context);
      const styleId = context.styles[Number(style ?? 0)] ?? 0;
      if (value !== null || formula !== null || styleId !== 0) sheet.load(row, cell.column, value, formula, styleId);
    }
  }
}

function isWithin(place: number, count: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < count;
}

function readRow(tag: string, row: number, sheet: Sheet): void {
  if (isOn(attributeOf(tag, 'hidden'))) sheet.hiddenRows.add(row);
  if (!isOn(attributeOf(tag, 'customHeight'))) return;
  const height = Number(attributeOf(tag, 'ht'));
  if (height > 0) sheet.rowHeights.set(row, height);
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function readValue(cell: CellText, hasFormula: boolean, known: Map<string, string>, context: CellContext): Content {
  const type = attributeOf(cell.tag, 't') ?? 'n';
  if (type === 'inlineStr') return once(richText(cell.body), known);
  const span = nextElement(cell.body, 'v', 0);
  if (!span) return type === 'str' && !hasFormula ? '' : null;
  const text = cell.body.slice(span.body, span.bodyEnd);
  switch (type) {
    case 's':
      return text === '' ? null : (context.strings[Number(text)] ?? '');
    case 'str':
      return once(detached(unescapeText(decodeXml(text))), known);
    case 'b':
      return isOn(text.trim());
    case 'e':
      return new CellError(detached(decodeXml(text)));
    case 'd':
      return serialOf(text, context.date1904);
    default:
      return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
  }
}

/** One copy of a text that stands in many cells. */
function once(text: string, known: Map<string, string>): string {
  const first = known.get(text);
  if (first !== undefined) return first;
  known.set(text, text);
  return text;
}

const MS_PER_DAY = 86_400_000;

/** The serial number of an ISO date or date and time; the text itself when it is none. */
function serialOf(text: string, date1904: boolean): Content {
  const moment = Date.parse(/T|Z/.test(text) && !text.endsWith('Z') ? `${text}Z` : text);
  if (Number.isNaN(moment)) return detached(text);
  return moment / MS_PER_DAY + (date1904 ? 24_107 : 25_569);
}

function readFormula(
  cell: CellText,
  row: number,
  sheet: Sheet,
  shared: Map<string, string>,
  custom: Set<string>,
): string | null {
  const span = nextElement(cell.body, 'f', 0);
  if (!span) return null;
  const tag = cell.body.slice(span.start, span.body);
  const text = detached(unescapeText(decodeXml(cell.body.slice(span.body, span.bodyEnd))));
  for (const name of customNames(text)) custom.add(name);
  const here = cellAddress(row, cell.column);
  switch (attributeOf(tag, 't') ?? 'normal') {
    case 'shared': {
      const group = attributeOf(tag, 'si') ?? '';
      // The first cell has the text, the others only the number of the group.
      if (text !== '') shared.set(group, translateFormulaToR1C1(formulaFromFile(text), here));
      const relative = shared.get(group);
      return text !== '' ? formulaFromFile(text) : relative === undefined ? null : translateFormulaToA1(relative, here);
    }
    case 'array': {
      const area = parseArea(attributeOf(tag, 'ref') ?? '');
      if (area && area.rowCount * area.columnCount > 1) {
        const { rowCount, columnCount } = area;
        sheet.spills.set(row * 16_384 + cell.column, { rowCount, columnCount });
      }
      return formulaFromFile(text);
    }
    case 'dataTable':
      return null;
    default:
      return text === '' ? null : formulaFromFile(text);
  }
}
