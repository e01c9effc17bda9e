import { Workbook } from '../model/workbook.js';
import type { Sheet } from '../model/sheet.js';
import { sharedStrings } from './cellText.js';
import { readCharts } from './charts.js';
import { FileError } from './fileError.js';
import { readNames } from './names.js';
import { Package, unpack, workbookPath } from './package.js';
import { readCells, type CellContext } from './readCells.js';
import { readSettings } from './settings.js';
import { readSheetShape } from './readSheet.js';
import { splitSheet } from './sheetData.js';
import { readStyles } from './styles.js';
import { readTable } from './tables.js';
import { child, elements, flag, numberOf, parseXml, relationOf, type XmlElement } from './xml.js';

/**
 * Reads an .xlsx. The workbook keeps the file's parts, so that `writeXlsx` can save it with everything that the model does not know.
 * @throws FileError when the file is none, is damaged, has a password, is too large or has no worksheet.
 */
export function readXlsx(bytes: Uint8Array, name: string): Workbook {
  const parts = unpack(bytes);
  const files = new Package(parts);
  const path = workbookPath(files);
  const workbook = new Workbook();
  workbook.name = name;
  workbook.parts = parts;
  const root = files.tree(path);
  for (const [key, value] of readSettings(files, path)) workbook.settings.set(key, value);
  workbook.date1904 = flag(child(root, 'workbookPr'), 'date1904');
  const context = cellContext(files, path, workbook);
  const sheets = listSheets(files, path, root).map((entry) => loadSheet(files, entry, workbook, context));
  if (workbook.sheets.length === 0) throw new FileError('empty', 'a workbook without a worksheet');
  for (const sheet of workbook.sheets) {
    if (sheet.part !== null) sheet.charts = readCharts(files, sheet.part, sheet, workbook.sheets);
  }
  workbook.names.push(...readNames(child(root, 'definedNames'), (position) => sheets[position] ?? null));
  const active = sheets[numberOf(child(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0];
  workbook.activeSheet = active ?? workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ?? null;
  return workbook;
}

/** A sheet as the workbook part lists it; `path` is null for chart sheets and the like, which stay in the file only. */
export interface SheetEntry {
  readonly entry: XmlElement;
  readonly name: string;
  readonly path: string | null;
}

export function listSheets(files: Package, path: string, root: XmlElement): SheetEntry[] {
  const relations = new Map(files.relations(path).map((relation) => [relation.id, relation]));
  return elements(child(root, 'sheets'), 'sheet').map((entry) => {
    const relation = relations.get(relationOf(entry));
    const name = entry.attributes.get('name') ?? '';
    if (!relation) throw new FileError('corrupt', `the sheet ${name} has no part`);
    return { entry, name, path: relation.type === 'worksheet' ? relation.target : null };
  });
}

/** What cells of this file refer to; interns the file's styles into the workbook's style table. */
function cellContext(files: Package, path: string, workbook: Workbook): CellContext {
  const strings = files.relations(path).find(({ type }) => type === 'sharedStrings')?.target;
  return {
    strings: strings !== undefined && files.has(strings) ? sharedStrings(files.text(strings)) : [],
    styles: fileStyles(files, path, workbook),
    date1904: workbook.date1904,
    custom: workbook.customFunctions,
  };
}

/** Numbers of the workbook's style table by the number that the file's cells have. */
export function fileStyles(files: Package, path: string, workbook: Workbook): number[] {
  const relations = files.relations(path);
  const styles = relations.find(({ type }) => type === 'styles')?.target;
  if (styles === undefined || !files.has(styles)) return [];
  const theme = relations.find(({ type }) => type === 'theme')?.target;
  return readStyles(
    files.tree(styles),
    theme !== undefined && files.has(theme) ? files.tree(theme) : null,
    workbook.styles,
  );
}

function loadSheet(
  files: Package,
  { entry, name, path }: SheetEntry,
  workbook: Workbook,
  context: CellContext,
): Sheet | null {
  if (path === null) return null;
  const sheet = workbook.addSheet(name);
  const state = entry.attributes.get('state');
  sheet.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  sheet.part = path;
  const data = readSheetParts(files, path, sheet, () => workbook.nextId());
  readCells(data, sheet, context);
  return sheet;
}

/** Reads everything of a sheet but its cells into `sheet`; gives the text of its cells. */
export function readSheetParts(files: Package, path: string, sheet: Sheet, nextId: () => number): string {
  const { root, data } = openSheet(files, path);
  readSheetShape(root, sheet);
  for (const { type, target } of files.relations(path)) {
    if (type !== 'table') continue;
    const table = readTable(files.tree(target), nextId());
    if (table) sheet.tables.push({ ...table, part: target });
  }
  return data;
}

/** A worksheet part: its elements, the cells taken out of `sheetData`, and the text of the cells. */
export function openSheet(files: Package, path: string): { root: XmlElement; data: string } {
  const text = files.text(path);
  try {
    const { head, data, tail } = splitSheet(text);
    return { root: parseXml(`${head}<sheetData/>${tail}`), data };
  } catch (error) {
    throw new FileError('corrupt', `${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
