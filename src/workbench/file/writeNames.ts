import { quoteSheet } from '../../records/address.js';
import type { Sheet } from '../model/sheet.js';
import type { DefinedName, Workbook } from '../model/workbook.js';
import { isReserved, readNames } from './names.js';
import { element, elements, numberOf, textOf, type XmlElement } from './xml.js';

/** The sheets of the file as they were listed and as they are listed now; null stands for a sheet that the model does not hold. */
export interface SheetOrder {
  readonly before: readonly { readonly sheet: Sheet | null; readonly name: string; readonly gone: boolean }[];
  readonly after: readonly (Sheet | string)[];
}

/**
 * The list of names as it is now; the list of the file itself when nothing changed, null when there is none.
 * Excel's own names (print areas …) stay, follow renamed sheets, and go with their sheet.
 */
export function patchNames(list: XmlElement | undefined, workbook: Workbook, order: SheetOrder): XmlElement | null {
  const { before, after } = order;
  const place = (sheet: Sheet | string) => after.indexOf(sheet);
  const key = (names: readonly DefinedName[]) =>
    JSON.stringify(
      names.map((each) => [each.name, each.refersTo, each.visible, each.comment, each.sheet && place(each.sheet)]),
    );
  const samePlaces = before.every(
    ({ sheet, name, gone }, at) => !gone && place(sheet ?? name) === at && (sheet === null || sheet.name === name),
  );
  const was = readNames(list, (position) => before[position]?.sheet ?? null);
  const titled = workbook.sheets.filter(({ printTitles }) => printTitles !== null);
  if (samePlaces && titled.length === 0 && key(was) === key(workbook.names)) return list ?? null;
  const known = elements(list, 'definedName');
  const reserved = known
    .filter((each) => isReserved(each.attributes.get('name') ?? ''))
    .flatMap((each) => moveReserved(each, order, place))
    .filter((each) => !titled.some((sheet) => isTitlesOf(each, place(sheet))));
  const visible = workbook.names.map((name) => nameElement(name, known, before, place));
  const made = [...reserved, ...titled.map((sheet) => titlesName(sheet, place(sheet))), ...visible];
  return made.length > 0 ? element('definedNames', {}, made) : null;
}

const PRINT_TITLES = '_xlnm.Print_Titles';

function isTitlesOf(name: XmlElement, position: number): boolean {
  return name.attributes.get('name') === PRINT_TITLES && numberOf(name, 'localSheetId') === position;
}

/** Rows that every page repeats are a name of their own in the file. */
function titlesName({ name, printTitles }: Sheet, position: number): XmlElement {
  const { first, last } = printTitles ?? { first: 0, last: 0 };
  const rows = `${quoteSheet(name)}!$${String(first + 1)}:$${String(last + 1)}`;
  return element('definedName', { name: PRINT_TITLES, localSheetId: position }, [rows]);
}

function moveReserved(
  name: XmlElement,
  { before }: SheetOrder,
  place: (sheet: Sheet | string) => number,
): XmlElement[] {
  const position = numberOf(name, 'localSheetId');
  const home = position === undefined ? undefined : before[position];
  if (home?.gone) return [];
  const made = element('definedName', Object.fromEntries(name.attributes), [textOf(name)]);
  if (!home) return [made];
  made.attributes.set('localSheetId', String(place(home.sheet ?? home.name)));
  if (home.sheet && home.sheet.name !== home.name) {
    const [was, is] = [`${quoteSheet(home.name)}!`, `${quoteSheet(home.sheet.name)}!`];
    made.children = [
      textOf(name)
        .replaceAll(was, is)
        .replaceAll(`'${home.name.replaceAll("'", "''")}'!`, is),
    ];
  }
  return [made];
}

/** One name, with what else the file says of it. */
function nameElement(
  { name, refersTo, visible, comment, sheet }: DefinedName,
  known: readonly XmlElement[],
  before: SheetOrder['before'],
  place: (sheet: Sheet | string) => number,
): XmlElement {
  const old = known.find((each) => {
    const position = numberOf(each, 'localSheetId');
    const home = position === undefined ? null : (before[position]?.sheet ?? null);
    return each.attributes.get('name')?.toLowerCase() === name.toLowerCase() && home === sheet;
  });
  const attributes = { ...Object.fromEntries(old?.attributes ?? []), name };
  const made = element('definedName', attributes, [refersTo]);
  const set = (attribute: string, value: string | null) => {
    if (value === null) made.attributes.delete(attribute);
    else made.attributes.set(attribute, value);
  };
  set('localSheetId', sheet === null ? null : String(place(sheet)));
  set('hidden', visible ? null : '1');
  set('comment', comment === '' ? null : comment);
  return made;
}
