import { areaAddress } from '../../records/address.js';
import { CellError, type Sheet, type Table } from '../model/sheet.js';
import { escapeText, unescapeText } from './cellText.js';
import { writeCriteria } from './filters.js';
import { highest, type Package } from './package.js';
import { MAIN, OFFICE_RELATIONS, SHEET_TYPES } from './skeleton.js';
import { readTable } from './tables.js';
import { putChild } from './writeSheet.js';
import { child, element, elements, localName, numberOf, relationOf, type XmlElement } from './xml.js';

/**
 * Texts for the header cells of a table, one per column: Excel wants each to be a text, not empty, and of its own. Where a cell holds
 * something else, the cell is written with this text too.
 */
export function headerTexts(sheet: Sheet, { area }: Table): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.columnCount }, (_, offset) => {
    const value = sheet.value(area.row, area.column + offset);
    const text = value instanceof CellError ? value.code : String(value ?? '');
    const wanted = text === '' ? `Column${offset + 1}` : text;
    let own = wanted;
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = wanted + String(number);
    taken.add(own.toLowerCase());
    return own;
  });
}

/** Header cells that do not hold their text yet, by row * 16384 + column. */
export function headersToWrite(sheet: Sheet): Map<number, string> {
  const texts = new Map<number, string>();
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const { row, column } = table.area;
    headerTexts(sheet, table).forEach((text, offset) => {
      const isFormula = sheet.formula(row, column + offset) !== null;
      if (isFormula || sheet.value(row, column + offset) !== text) texts.set(row * 16_384 + column + offset, text);
    });
  }
  return texts;
}

/** Brings the table parts of a sheet to what the model has. Tables that did not change keep their part as it is. */
export function writeTables(files: Package, sheetPart: string, root: XmlElement, sheet: Sheet): boolean {
  const before = files.relations(sheetPart).filter(({ type }) => type === 'table');
  const kept = new Set(sheet.tables.map(({ part }) => part));
  const gone = before.filter(({ target }) => !kept.has(target));
  for (const { id, target } of gone) {
    files.removeRelation(sheetPart, id);
    files.remove(target);
  }
  const known = new Set(before.map(({ target }) => target));
  const added: string[] = [];
  for (const table of sheet.tables) {
    if (table.part !== undefined && known.has(table.part)) updateTable(files, table.part, sheet, table);
    else added.push(files.addRelation(sheetPart, `${OFFICE_RELATIONS}/table`, addTable(files, sheet, table)));
  }
  if (gone.length === 0 && added.length === 0) return false;
  const lost = new Set(gone.map(({ id }) => id));
  const entries = elements(child(root, 'tableParts')).filter((each) => !lost.has(relationOf(each)));
  entries.push(...added.map((id) => element('tablePart', { 'xmlns:r': OFFICE_RELATIONS, 'r:id': id })));
  putChild(root, 'tableParts', entries.length > 0 ? element('tableParts', { count: entries.length }, entries) : null);
  return true;
}

function updateTable(files: Package, part: string, sheet: Sheet, table: Table): void {
  const root = files.tree(part);
  const was = readTable(root, table.id);
  const names = elements(child(root, 'tableColumns')).map(nameOf);
  const sameNames = !table.showHeaders || JSON.stringify(names) === JSON.stringify(headerTexts(sheet, table));
  if (was && tableKey(was) === tableKey(table) && sameNames) return;
  fillTable(root, sheet, table);
  files.set(part, root);
}

function tableKey({ name, area, style, showHeaders, showTotals, showFilterButton, criteria }: Table): string {
  return JSON.stringify([
    name,
    areaAddress(area),
    style,
    showHeaders,
    showTotals,
    showFilterButton,
    [...(criteria ?? [])],
  ]);
}

function addTable(files: Package, sheet: Sheet, table: Table): string {
  const path = files.newPath('xl/tables/table');
  const others = files.paths().filter((each) => /^xl\/tables\/[^/]+\.xml$/.test(each));
  const id =
    highest(
      others.map((each) => files.tree(each)),
      'id',
    ) + 1;
  const root = element('table', { xmlns: MAIN, id });
  fillTable(root, sheet, table);
  files.add(path, `${SHEET_TYPES}.table+xml`, root);
  return path;
}

function nameOf(column: XmlElement): string {
  return unescapeText(column.attributes.get('name') ?? '');
}

function fillTable(root: XmlElement, sheet: Sheet, table: Table): void {
  const { name, area, showHeaders, showTotals } = table;
  const set = (key: string, value: string | undefined) => {
    if (value === undefined) root.attributes.delete(key);
    else root.attributes.set(key, value);
  };
  const moved = root.attributes.get('ref') !== areaAddress(area);
  set('name', name);
  set('displayName', name);
  set('ref', areaAddress(area));
  set('headerRowCount', showHeaders ? undefined : '0');
  set('totalsRowCount', showTotals ? '1' : undefined);
  if (!showTotals) set('totalsRowShown', '0');
  else set('totalsRowShown', undefined);
  const known = new Map(elements(root).map((each) => [localName(each), each]));
  const columns = tableColumns(elements(known.get('tableColumns')), sheet, table);
  const style = known.get('tableStyleInfo') ?? element('tableStyleInfo', { showFirstColumn: 0, showRowStripes: 1 });
  style.attributes.set('name', table.style);
  const sort = moved ? undefined : known.get('sortState');
  const extensions = known.get('extLst');
  root.children = [
    ...filterOf(table),
    ...(sort ? [sort] : []),
    element('tableColumns', { count: columns.length }, columns),
    ...(table.style === '' ? [] : [style]),
    ...(extensions ? [extensions] : []),
  ];
}

/** The filter of a table covers its header and data rows, not its totals. */
function filterOf({ area, showHeaders, showTotals, showFilterButton, criteria }: Table): XmlElement[] {
  if (!showHeaders || !showFilterButton) return [];
  const rowCount = area.rowCount - (showTotals ? 1 : 0);
  return [element('autoFilter', { ref: areaAddress({ ...area, rowCount }) }, writeCriteria(criteria ?? new Map()))];
}

/** The columns, each with what the file says of it (its totals, its formula) where one of that name, or of that place, is known. */
function tableColumns(known: readonly XmlElement[], sheet: Sheet, table: Table): XmlElement[] {
  const texts = table.showHeaders
    ? headerTexts(sheet, table)
    : Array.from({ length: table.area.columnCount }, (_, at) => {
        const column = known[at];
        return column ? nameOf(column) : `Column${at + 1}`;
      });
  const byName = new Map(known.map((column) => [nameOf(column), column]));
  let nextId = highest(known, 'id');
  return texts.map((text, at) => {
    const inPlace = known[at];
    const renamed = inPlace && !texts.includes(nameOf(inPlace)) ? inPlace : undefined;
    const column = byName.get(text) ?? renamed;
    const made = element('tableColumn', column ? Object.fromEntries(column.attributes) : {}, [
      ...(column?.children ?? []),
    ]);
    made.attributes.set('id', String(numberOf(column, 'id') ?? ++nextId));
    made.attributes.set('name', escapeText(text).replaceAll('\n', '_x000a_'));
    return made;
  });
}
