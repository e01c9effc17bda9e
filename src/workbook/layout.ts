import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../records/address.js';
import { OWNED_PREFIX } from '../usecases/ownership.js';
import type { Layout, OwnedName, TablePlace } from '../usecases/ports.js';
import { withExcel } from './run.js';

/** The sheet part of an address such as "'My sheet'!A1:B2". */
export function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** The area part of an address such as "Sheet1!A1:B2", "Sheet1!1:9" (whole rows) or "Sheet1!A:C" (whole columns); null for anything else. */
export function areaOfAddress(address: string): Area | null {
  const place = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const [, top, bottom] = /^(\d+):(\d+)$/.exec(place) ?? [];
  if (top !== undefined && bottom !== undefined) return parseArea(`A${top}:${columnLetters(MAX_COLUMNS - 1)}${bottom}`);
  const [, left, right] = /^([A-Z]+):([A-Z]+)$/i.exec(place) ?? [];
  return parseArea(left !== undefined && right !== undefined ? `${left}1:${right}${String(MAX_ROWS)}` : place);
}

/** Sheets, tables with their places, and our hidden names with what they point at now. */
export async function loadLayout(context: Excel.RequestContext): Promise<Layout> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/id, items/name');
  names.load('items/name');
  await context.sync();
  const tableRanges = tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { table, range };
  });
  const ownedRanges = names.items
    .filter((item) => item.name.startsWith(OWNED_PREFIX))
    .map((item) => {
      const range = item.getRangeOrNullObject();
      range.load('address');
      return { item, range };
    });
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    tables: tableRanges.flatMap(({ table, range }): TablePlace[] => {
      const area = areaOfAddress(range.address);
      return area ? [{ id: table.id, name: table.name, sheet: sheetOfAddress(range.address), area }] : [];
    }),
    owned: ownedRanges.map(({ item, range }): OwnedName => {
      const area = range.isNullObject ? null : areaOfAddress(range.address);
      return { name: item.name, at: area ? { sheet: sheetOfAddress(range.address), area } : null };
    }),
  };
}

export function readLayout(): Promise<Layout> {
  return withExcel(loadLayout);
}
