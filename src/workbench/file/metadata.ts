import { type Package } from './package.js';
import { MAIN, OFFICE_RELATIONS, SHEET_TYPES } from './skeleton.js';
import { child, element, elements, parseXml, type XmlElement } from './xml.js';

const TYPE =
  `<metadataType xmlns="${MAIN}" name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const BLOCK =
  `<futureMetadata xmlns="${MAIN}" name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">` +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>' +
  '</ext></extLst></bk></futureMetadata>';

/** The `cm` that marks a cell as a formula that may spill; the metadata part that it points at is made or completed when needed. */
export function dynamicArrayMark(files: Package, workbookPart: string): number {
  const known = files.relations(workbookPart).find(({ type }) => type === 'sheetMetadata')?.target;
  const path = known ?? 'xl/metadata.xml';
  const root = known !== undefined ? files.tree(known) : element('metadata', { xmlns: MAIN });
  const mark = findMark(root) ?? addMark(root);
  if (known !== undefined) {
    files.set(path, root);
  } else {
    files.add(path, `${SHEET_TYPES}.sheetMetadata+xml`, root);
    files.addRelation(workbookPart, `${OFFICE_RELATIONS}/sheetMetadata`, path);
  }
  return mark;
}

function typeNumber(root: XmlElement): number {
  return elements(child(root, 'metadataTypes')).findIndex((each) => each.attributes.get('name') === 'XLDAPR') + 1;
}

function findMark(root: XmlElement): number | null {
  const type = String(typeNumber(root));
  const at = elements(child(root, 'cellMetadata')).findIndex((block) =>
    elements(block, 'rc').some((each) => each.attributes.get('t') === type && each.attributes.get('v') === '0'),
  );
  return at < 0 ? null : at + 1;
}

function addMark(root: XmlElement): number {
  if (typeNumber(root) === 0) {
    const types = section(root, 'metadataTypes', () => 0);
    append(types, parseXml(TYPE));
    root.children.splice(root.children.indexOf(types) + 1, 0, parseXml(BLOCK));
  }
  const marks = section(root, 'cellMetadata', () => {
    const later = root.children.findIndex(
      (each) => typeof each !== 'string' && /^(valueMetadata|extLst)$/.test(each.name),
    );
    return later < 0 ? root.children.length : later;
  });
  append(marks, element('bk', {}, [element('rc', { t: typeNumber(root), v: 0 })]));
  return elements(marks).length;
}

/** The child of this name; where it is missing, a new one at the given place. */
function section(root: XmlElement, name: string, place: () => number): XmlElement {
  const known = child(root, name);
  if (known) return known;
  const made = element(name);
  root.children.splice(place(), 0, made);
  return made;
}

function append(list: XmlElement, item: XmlElement): void {
  list.children.push(item);
  list.attributes.set('count', String(elements(list).length));
}
