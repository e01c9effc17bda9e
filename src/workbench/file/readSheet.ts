import { parseArea, type Area } from '../../records/address.js';
import type { AutoFilter, PageSetup, Sheet } from '../model/sheet.js';
import { readCriteria } from './filters.js';
import { child, elements, flag, numberOf, type XmlElement } from './xml.js';

/** Reads what lies on a sheet besides its cells, tables and charts, into `sheet`. `root` is the worksheet part, its cells taken out. */
export function readSheetShape(root: XmlElement, sheet: Sheet): void {
  const color = child(root, 'sheetPr', 'tabColor')?.attributes.get('rgb');
  sheet.tabColor = color === undefined ? '' : `#${color.slice(-6).toUpperCase()}`;
  const view = child(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flag(view, 'showGridLines', true);
  sheet.freeze = readFreeze(child(view, 'pane'));
  sheet.page = readPage(root);
  readColumns(root, sheet);
  sheet.merges = elements(child(root, 'mergeCells')).flatMap((merge) => areas(merge.attributes.get('ref')));
  const filter = child(root, 'autoFilter');
  sheet.autoFilter = filter ? readFilter(filter) : null;
  const protection = child(root, 'sheetProtection');
  sheet.protection = { on: flag(protection, 'sheet'), options: protection ? readProtection(protection) : {} };
}

function areas(text: string | undefined): Area[] {
  const area = parseArea(text ?? '');
  return area ? [area] : [];
}

function readFreeze(pane: XmlElement | undefined): { rows: number; columns: number } {
  const state = pane?.attributes.get('state') ?? '';
  if (!state.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 };
}

function readPage(root: XmlElement): PageSetup {
  const setup = child(root, 'pageSetup');
  const isFitted = flag(child(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  return {
    landscape: setup?.attributes.get('orientation') === 'landscape',
    fit: isFitted ? { wide: numberOf(setup, 'fitToWidth') ?? 1, tall: numberOf(setup, 'fitToHeight') ?? 1 } : null,
  };
}

/** Widths are written in widths of the digit 0 of the standard font: 7 pixels each, and a pixel is three quarters of a point. */
const POINTS_PER_CHARACTER = 5.25;

export function pointsOfWidth(characters: number): number {
  return Math.round(characters * POINTS_PER_CHARACTER * 100) / 100;
}

export function widthOfPoints(points: number): number {
  return Math.round((points / POINTS_PER_CHARACTER) * 10_000) / 10_000;
}

function readColumns(root: XmlElement, sheet: Sheet): void {
  for (const column of elements(child(root, 'cols'))) {
    const first = (numberOf(column, 'min') ?? 1) - 1;
    const last = Math.min(numberOf(column, 'max') ?? first + 1, 16_384) - 1;
    const width = flag(column, 'customWidth') ? numberOf(column, 'width') : undefined;
    const hidden = flag(column, 'hidden');
    for (let at = first; at <= last; at++) {
      if (width !== undefined) sheet.columnWidths.set(at, pointsOfWidth(width));
      if (hidden) sheet.hiddenColumns.add(at);
    }
  }
}

function readFilter(filter: XmlElement): AutoFilter | null {
  const [area] = areas(filter.attributes.get('ref'));
  return area ? { area, criteria: readCriteria(filter) } : null;
}

/** What a protected sheet may still allow, by Office.js's names: attribute of the file, and whether the file locks it when it says nothing. */
export const PERMISSIONS: readonly (readonly [option: string, attribute: string, lockedByDefault: boolean])[] = [
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
];

function readProtection(protection: XmlElement): Record<string, unknown> {
  return Object.fromEntries(
    PERMISSIONS.map(([option, attribute, locked]) => [option, !flag(protection, attribute, locked)]),
  );
}
