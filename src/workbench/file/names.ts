import type { DefinedName } from '../model/workbook.js';
import type { Sheet } from '../model/sheet.js';
import { elements, flag, numberOf, textOf, type XmlElement } from './xml.js';

/** Names that Excel keeps for itself (print areas, filter ranges): they stay in the file and are not shown as names. */
export function isReserved(name: string): boolean {
  return name.toLowerCase().startsWith('_xlnm.');
}

/** The names of a workbook part. `sheetAt` gives the sheet at a position among all sheets of the file. */
export function readNames(list: XmlElement | undefined, sheetAt: (position: number) => Sheet | null): DefinedName[] {
  return elements(list, 'definedName')
    .filter((each) => !isReserved(each.attributes.get('name') ?? ''))
    .map((each) => {
      const position = numberOf(each, 'localSheetId');
      return {
        name: each.attributes.get('name') ?? '',
        refersTo: textOf(each),
        visible: !flag(each, 'hidden'),
        comment: each.attributes.get('comment') ?? '',
        sheet: position === undefined ? null : sheetAt(position),
      };
    });
}
