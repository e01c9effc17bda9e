import { parseArea } from '../../records/address.js';
import type { Table } from '../model/sheet.js';
import { readCriteria } from './filters.js';
import { unescapeText } from './cellText.js';
import { child, numberOf, type XmlElement } from './xml.js';

/** The table of a table part; null when its area cannot be read. The id is the caller's. */
export function readTable(root: XmlElement, id: number): Table | null {
  const area = parseArea(root.attributes.get('ref') ?? '');
  if (!area) return null;
  const filter = child(root, 'autoFilter');
  const criteria = filter ? readCriteria(filter) : new Map<number, unknown>();
  return {
    id,
    name: unescapeText(root.attributes.get('displayName') ?? root.attributes.get('name') ?? ''),
    area,
    style: child(root, 'tableStyleInfo')?.attributes.get('name') ?? '',
    showHeaders: (numberOf(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    showFilterButton: filter !== undefined,
    ...(filter && criteria.size > 0 && { criteria }),
  };
}
