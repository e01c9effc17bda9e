import { areaAddress, type Area } from '../../records/address.js';
import { Sheet } from '../model/sheet.js';
import { writeCriteria } from './filters.js';
import { PERMISSIONS, pointsOfWidth, readSheetShape, widthOfPoints } from './readSheet.js';
import { validationElements } from './validations.js';
import { child, element, elements, flag, localName, numberOf, type XmlElement } from './xml.js';

/** The children of a worksheet part in the order that its schema wants. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Puts `made` where the schema wants it, in place of the child of its name; null takes that child away. */
export function putChild(root: XmlElement, name: string, made: XmlElement | null): void {
  const at = root.children.findIndex((each) => typeof each !== 'string' && localName(each) === name);
  if (at >= 0) root.children.splice(at, 1, ...(made ? [made] : []));
  else if (made) {
    const later = ORDER.slice(ORDER.indexOf(name) + 1);
    const before = root.children.findIndex((each) => typeof each !== 'string' && later.includes(localName(each)));
    root.children.splice(before < 0 ? root.children.length : before, 0, made);
  }
}

/** The child of this name, made where the schema wants it when it is missing. */
function ensureChild(root: XmlElement, name: string): XmlElement {
  const known = child(root, name);
  if (known) return known;
  const made = element(name);
  putChild(root, name, made);
  return made;
}

/**
 * Brings a worksheet part's elements (besides cells, tables and charts) to what the sheet has now; elements that say the same stay.
 * @param selected whether the sheet's tab is the active one; undefined = as it is
 * @returns whether anything changed
 */
export function patchSheetShape(root: XmlElement, sheet: Sheet, selected: boolean | undefined): boolean {
  const was = new Sheet(0, sheet.name, () => undefined);
  readSheetShape(root, was);
  let changed = false;
  const when = (differs: boolean, patch: () => void) => {
    if (!differs) return;
    patch();
    changed = true;
  };
  when(was.tabColor !== sheet.tabColor, () => patchTabColor(root, sheet.tabColor));
  when(was.showGridlines !== sheet.showGridlines || !same(was.freeze, sheet.freeze), () =>
    patchView(viewOf(root), sheet),
  );
  const view = child(root, 'sheetViews', 'sheetView');
  when(selected !== undefined && flag(view, 'tabSelected') !== selected, () =>
    put(viewOf(root), 'tabSelected', selected ? '1' : undefined),
  );
  when(
    !sameMap(was.columnWidths, sheet.columnWidths) ||
      !same([...was.hiddenColumns].sort(), [...sheet.hiddenColumns].sort()),
    () => patchColumns(root, sheet),
  );
  when(!same(was.page, sheet.page), () => patchPage(root, sheet));
  when(!same(was.protection, sheet.protection), () => patchProtection(root, sheet));
  when(!same(filterKey(was), filterKey(sheet)), () => patchFilter(root, sheet));
  when(!same(was.merges, sheet.merges), () => patchMerges(root, sheet.merges));
  when(sheet.validations.length > 0, () => patchValidations(root, sheet));
  return changed;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sameMap(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function put(node: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) node.attributes.delete(name);
  else node.attributes.set(name, value);
}

function patchTabColor(root: XmlElement, color: string): void {
  const properties = ensureChild(root, 'sheetPr');
  const others = elements(properties).filter((each) => localName(each) !== 'tabColor');
  const tab = color === '' ? [] : [element('tabColor', { rgb: `FF${color.slice(1).toUpperCase()}` })];
  properties.children = [...tab, ...others];
}

function patchPage(root: XmlElement, { page: { landscape, fit } }: Sheet): void {
  const setup = ensureChild(root, 'pageSetup');
  put(setup, 'orientation', landscape ? 'landscape' : undefined);
  put(setup, 'fitToWidth', fit ? String(fit.wide) : undefined);
  put(setup, 'fitToHeight', fit ? String(fit.tall) : undefined);
  const properties = ensureChild(root, 'sheetPr');
  const others = elements(properties).filter((each) => localName(each) !== 'pageSetUpPr');
  properties.children = [...others, ...(fit ? [element('pageSetUpPr', { fitToPage: 1 })] : [])];
}

function viewOf(root: XmlElement): XmlElement {
  const views = ensureChild(root, 'sheetViews');
  const known = child(views, 'sheetView');
  if (known) return known;
  const made = element('sheetView', { workbookViewId: 0 });
  views.children.push(made);
  return made;
}

function patchView(view: XmlElement, { showGridlines, freeze: { rows, columns } }: Sheet): void {
  put(view, 'showGridLines', showGridlines ? undefined : '0');
  const others = elements(view).filter((each) => !['pane', 'selection'].includes(localName(each)));
  if (rows === 0 && columns === 0) {
    view.children = others;
    return;
  }
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const first = areaAddress({ row: rows, column: columns, rowCount: 1, columnCount: 1 });
  const pane = element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: first,
    activePane,
    state: 'frozen',
  });
  view.children = [pane, element('selection', { pane: activePane, activeCell: first, sqref: first }), ...others];
}

/** Writes the columns anew, each with what else the file says of it (its format, its outline level). */
function patchColumns(root: XmlElement, sheet: Sheet): void {
  const known = new Map<number, XmlElement>();
  for (const column of elements(child(root, 'cols'))) {
    const last = Math.min(numberOf(column, 'max') ?? 1, 16_384);
    for (let at = numberOf(column, 'min') ?? 1; at <= last; at++) known.set(at - 1, column);
  }
  const columns = [...new Set([...known.keys(), ...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].sort(
    (a, b) => a - b,
  );
  const made: XmlElement[] = [];
  for (const column of columns) {
    const entry = columnElement(column, known.get(column), sheet);
    const last = made[made.length - 1];
    if (last && numberOf(last, 'max') === column && sameButPlace(last, entry))
      last.attributes.set('max', String(column + 1));
    else made.push(entry);
  }
  putChild(root, 'cols', made.length > 0 ? element('cols', {}, made) : null);
}

function columnElement(column: number, known: XmlElement | undefined, sheet: Sheet): XmlElement {
  const entry = element('col', Object.fromEntries(known?.attributes ?? []));
  put(entry, 'min', String(column + 1));
  put(entry, 'max', String(column + 1));
  const points = sheet.columnWidths.get(column);
  const width = numberOf(known, 'width');
  const kept = width !== undefined && (points === undefined || pointsOfWidth(width) === points);
  put(entry, 'width', String(kept ? width : points === undefined ? 9.140625 : widthOfPoints(points)));
  put(entry, 'customWidth', points === undefined ? undefined : '1');
  put(entry, 'hidden', sheet.hiddenColumns.has(column) ? '1' : undefined);
  return entry;
}

function sameButPlace(a: XmlElement, b: XmlElement): boolean {
  const rest = ({ attributes }: XmlElement) =>
    [...attributes].filter(([name]) => name !== 'min' && name !== 'max').sort(([x], [y]) => (x < y ? -1 : 1));
  return same(rest(a), rest(b));
}

function patchProtection(root: XmlElement, { protection }: Sheet): void {
  const attributes: Record<string, number | undefined> = { sheet: 1 };
  for (const [option, attribute, locked] of PERMISSIONS) {
    const allowed = protection.options[option];
    if (typeof allowed === 'boolean' && allowed === locked) attributes[attribute] = allowed ? 0 : 1;
  }
  putChild(root, 'sheetProtection', protection.on ? element('sheetProtection', attributes) : null);
}

function filterKey({ autoFilter }: Sheet): unknown {
  return autoFilter && [autoFilter.area, [...autoFilter.criteria]];
}

function patchFilter(root: XmlElement, { autoFilter }: Sheet): void {
  const made =
    autoFilter && element('autoFilter', { ref: areaAddress(autoFilter.area) }, writeCriteria(autoFilter.criteria));
  putChild(root, 'autoFilter', made);
}

function patchMerges(root: XmlElement, merges: readonly Area[]): void {
  const made = merges.map((area) => element('mergeCell', { ref: areaAddress(area) }));
  putChild(root, 'mergeCells', made.length > 0 ? element('mergeCells', { count: made.length }, made) : null);
}

/** Adds the rules that were set in the session; those of the file are not in the model and stay, except on the same cells. */
function patchValidations(root: XmlElement, sheet: Sheet): void {
  const made = validationElements(sheet.validations);
  if (made.length === 0) return;
  const places = new Set(made.map((each) => each.attributes.get('sqref')));
  const list = ensureChild(root, 'dataValidations');
  list.children = [...elements(list).filter((each) => !places.has(each.attributes.get('sqref') ?? '')), ...made];
  list.attributes.set('count', String(list.children.length));
}
