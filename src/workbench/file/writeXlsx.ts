import { areaAddress } from '../../records/address.js';
import type { Sheet } from '../model/sheet.js';
import type { Workbook } from '../model/workbook.js';
import { CellFormats } from './cellFormats.js';
import { dynamicArrayMark } from './metadata.js';
import { highest, Package, workbookPath } from './package.js';
import { fileStyles, listSheets, openSheet } from './readXlsx.js';
import { EMPTY_SHEET, EMPTY_STYLES, emptyParts, OFFICE_RELATIONS, SHEET_TYPES } from './skeleton.js';
import { writeSettings } from './settings.js';
import { addSharedGroups, changedRows, mark, patchCells, type CellWriting } from './writeCells.js';
import { writeCharts } from './writeCharts.js';
import { patchNames, type SheetOrder } from './writeNames.js';
import { patchSheetShape, putChild } from './writeSheet.js';
import { headersToWrite, writeTables } from './writeTables.js';
import { child, element, numberOf, relationOf, xmlDocument, xmlText, type XmlElement } from './xml.js';

/**
 * The workbook as an .xlsx. One that came from a file is saved by patching that file's parts: what did not change stays byte for byte,
 * and so do charts, pivots, comments, rules and whatever else the model does not know. A new workbook is patched into an empty one.
 * Text that begins with "=" is written as text; add-in functions are marked as Excel marks them; formulas that may spill as dynamic arrays.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const files = new Package(workbook.parts ?? emptyParts(workbook.date1904));
  const path = workbookPath(files);
  const root = files.tree(path);
  const text = xmlText(root);
  const order = patchSheets(files, path, root, workbook);
  const list = child(root, 'definedNames');
  const names = patchNames(list, workbook, order);
  if (names !== (list ?? null)) putInWorkbook(root, 'definedNames', names);
  const activated = activate(root, workbook, order);
  const formats = cellFormats(files, path, workbook);
  let arrayMark: number | null = null;
  const dynamicArray = () => (arrayMark ??= dynamicArrayMark(files, path));
  let written = false;
  for (const sheet of workbook.sheets) {
    const part = partOf(files, path, root, sheet);
    const isNew = !order.before.some((each) => each.sheet === sheet);
    const selected = activated || isNew ? sheet === workbook.activeSheet : undefined;
    if (writeSheet(files, part, sheet, workbook, { formats, isNew, selected, dynamicArray })) written = true;
  }
  writeSettings(files, path, workbook.settings);
  if (formats.changed) saveStyles(files, path, formats.root);
  if (written || order.before.some(({ gone }) => gone)) recalculate(files, path, root, workbook);
  if (xmlText(root) !== text) files.set(path, root);
  return files.pack();
}

const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr'
).split(' ');

function putInWorkbook(root: XmlElement, name: string, made: XmlElement | null): void {
  const known = child(root, name);
  const others = root.children.filter((each) => each !== known);
  if (made) {
    const earlier = WORKBOOK_ORDER.slice(0, WORKBOOK_ORDER.indexOf(name));
    const last = others.findLastIndex(
      (each) => typeof each !== 'string' && earlier.includes(each.name.replace(/^.*:/, '')),
    );
    others.splice(last + 1, 0, made);
  }
  root.children = others;
}

/** Takes removed sheets out of the file, puts new ones in, and brings names, order and visibility to what they are now. */
function patchSheets(files: Package, path: string, root: XmlElement, workbook: Workbook): SheetOrder {
  const bySheet = new Map<Sheet, XmlElement>();
  const listed = listSheets(files, path, root);
  const before = listed.map(({ entry, name, path: part }) => {
    const sheet = part === null ? null : (workbook.sheets.find((each) => each.part === part) ?? null);
    if (sheet) bySheet.set(sheet, entry);
    return { sheet, name, gone: part !== null && sheet === null };
  });
  const removed = listed.filter((_, at) => before[at]?.gone);
  for (const { entry } of removed) files.removeRelation(path, relationOf(entry));
  const kept = files.reachable('');
  for (const { path: part } of removed) {
    for (const each of files.reachable(part ?? '')) if (!kept.has(each)) files.remove(each);
  }
  let sheetId = highest(
    listed.map(({ entry }) => entry),
    'sheetId',
  );
  const entries = workbook.sheets.map((sheet): { entry: XmlElement; item: Sheet | string } => {
    const known = bySheet.get(sheet);
    const entry = known ?? addSheet(files, path, ++sheetId);
    if (entry.attributes.get('name') !== sheet.name) entry.attributes.set('name', sheet.name);
    const state = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
    const was = entry.attributes.get('state');
    if (state !== undefined) entry.attributes.set('state', state);
    else if (was !== undefined && was !== 'visible') entry.attributes.delete('state');
    return { entry, item: sheet };
  });
  // Chart sheets and the like keep the place that they had.
  listed.forEach(({ entry, name, path: part }, at) => {
    if (part === null) entries.splice(Math.min(at, entries.length), 0, { entry, item: name });
  });
  const sheets = child(root, 'sheets');
  if (sheets) sheets.children = entries.map(({ entry }) => entry);
  return { before, after: entries.map(({ item }) => item) };
}

function addSheet(files: Package, path: string, sheetId: number): XmlElement {
  const part = files.newPath('xl/worksheets/sheet');
  files.add(part, `${SHEET_TYPES}.worksheet+xml`, EMPTY_SHEET);
  const id = files.addRelation(path, `${OFFICE_RELATIONS}/worksheet`, part);
  return element('sheet', { 'xmlns:r': OFFICE_RELATIONS, name: '', sheetId, 'r:id': id });
}

/** The part of a sheet, by the workbook's list of sheets as it is now. */
function partOf(files: Package, path: string, root: XmlElement, sheet: Sheet): string {
  return listSheets(files, path, root).find(({ name }) => name === sheet.name)?.path ?? '';
}

/** Makes the active sheet the one that opens; false when it was already. */
function activate(root: XmlElement, workbook: Workbook, { after }: SheetOrder): boolean {
  const { activeSheet } = workbook;
  const views = child(root, 'bookViews');
  const view = child(views, 'workbookView');
  const position = activeSheet ? after.indexOf(activeSheet) : -1;
  if (position < 0 || (numberOf(view, 'activeTab') ?? 0) === position) return false;
  if (view) view.attributes.set('activeTab', String(position));
  else putInWorkbook(root, 'bookViews', element('bookViews', {}, [element('workbookView', { activeTab: position })]));
  return true;
}

function cellFormats(files: Package, path: string, workbook: Workbook): CellFormats {
  if (!files.relations(path).some(({ type }) => type === 'styles')) {
    const part = 'xl/styles.xml';
    files.add(part, `${SHEET_TYPES}.styles+xml`, EMPTY_STYLES);
    files.addRelation(path, `${OFFICE_RELATIONS}/styles`, part);
  }
  return new CellFormats(files.tree(stylesPath(files, path)), fileStyles(files, path, workbook), workbook.styles);
}

function stylesPath(files: Package, path: string): string {
  return files.relations(path).find(({ type }) => type === 'styles')?.target ?? '';
}

function saveStyles(files: Package, path: string, root: XmlElement): void {
  files.set(stylesPath(files, path), root);
}

interface SheetWriting {
  readonly formats: CellFormats;
  readonly isNew: boolean;
  readonly selected: boolean | undefined;
  readonly dynamicArray: () => number;
}

/** Writes what changed on a sheet; says whether cells did. */
function writeSheet(files: Package, part: string, sheet: Sheet, workbook: Workbook, how: SheetWriting): boolean {
  const { root, data } = openSheet(files, part);
  const writing: CellWriting = { ...how, custom: workbook.customFunctions, headers: headersToWrite(sheet) };
  const changed = changedCells(data, sheet, how.isNew, writing.headers);
  const cells = [...changed.values()].some((columns) => columns.size > 0);
  const shape = patchSheetShape(root, sheet, how.selected);
  const tables = writeTables(files, part, root, sheet);
  const charts = writeCharts(files, part, root, sheet, workbook);
  if (changed.size === 0 && !shape && !tables && !charts) return false;
  if (cells) patchDimension(root, sheet);
  const body = patchCells(data, sheet, changed, writing);
  files.set(
    part,
    xmlDocument(root).replace('<sheetData/>', () => `<sheetData>${body}</sheetData>`),
  );
  return cells;
}

/** Columns to be written anew by row: what was touched (all of a new sheet), and rows whose height or visibility changed. */
function changedCells(
  data: string,
  sheet: Sheet,
  isNew: boolean,
  headers: ReadonlyMap<number, string>,
): Map<number, Set<number>> {
  const changed = new Map<number, Set<number>>();
  for (const row of changedRows(data, sheet)) changed.set(row, new Set());
  for (const key of [...sheet.touched, ...headers.keys()]) mark(changed, Math.floor(key / 16_384), key % 16_384);
  const used = isNew ? sheet.usedArea(true) : null;
  for (let row = used?.row ?? 0; used && row < used.row + used.rowCount; row++) {
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const isEmpty = sheet.value(row, column) === null && sheet.formula(row, column) === null;
      if (!isEmpty || sheet.styleId(row, column) !== 0) mark(changed, row, column);
    }
  }
  addSharedGroups(data, changed);
  return changed;
}

function patchDimension(root: XmlElement, sheet: Sheet): void {
  const used = sheet.usedArea(true);
  putChild(root, 'dimension', used ? element('dimension', { ref: areaAddress(used) }) : null);
}

/** Lets Excel calculate all formulas when it opens the file, and drops its old order of calculation. */
function recalculate(files: Package, path: string, root: XmlElement, workbook: Workbook): void {
  const chain = files.relations(path).find(({ type }) => type === 'calcChain');
  if (chain) {
    files.removeRelation(path, chain.id);
    files.remove(chain.target);
  }
  if (!workbook.sheets.some((sheet) => !sheet.formulas().next().done)) return;
  const known = child(root, 'calcPr');
  if (known) known.attributes.set('fullCalcOnLoad', '1');
  else putInWorkbook(root, 'calcPr', element('calcPr', { fullCalcOnLoad: 1 }));
}
