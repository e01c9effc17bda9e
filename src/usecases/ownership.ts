/**
 * How the add-in knows what is its own: hidden workbook names point at its columns and sheets (workbook.md section 2).
 * Titles never decide, so a renamed or translated column is still found.
 */
export const OWNED_PREFIX = '_creditsheet.';

/** The name that marks one result column beside the `table`-th customers table, counted from 1. */
export function columnName(table: number, column: string): string {
  return `${OWNED_PREFIX}column.${String(table)}.${column}`;
}

/** The sheets that runs write; a report by its kind, and the customer that it is about. */
export type OwnSheet = 'ratings' | 'aging' | 'findings' | 'policy' | 'live' | 'items' | `report.${string}`;

/** The name that marks a sheet of ours. */
export function sheetName(sheet: OwnSheet): string {
  return `${OWNED_PREFIX}sheet.${sheet}`;
}

/** A name for a sheet that was ours when it was left to the user's notes: it stays known as none of the user's ledgers. */
export function leftSheetName(sheet: OwnSheet, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${sheetName(sheet)}.left.${String(number)}`)) number++;
  return `${sheetName(sheet)}.left.${String(number)}`;
}

const ROOM_PREFIX = `${OWNED_PREFIX}room.`;

/** A free name for where columns come in. Unlike the other names it points at a cell of the user: the first one that moves. */
export function roomMarker(names: readonly string[]): string {
  const numbers = names.filter(isRoomMarker).map((name) => Number(name.slice(ROOM_PREFIX.length)));
  return `${ROOM_PREFIX}${String(Math.max(0, ...numbers) + 1)}`;
}

/** Whether a name marks where columns came in. */
export function isRoomMarker(name: string): boolean {
  return name.startsWith(ROOM_PREFIX);
}

/** The table's number and the column that a name of ours marks; null when it marks something else. */
export function ownedColumn(name: string): { readonly table: number; readonly key: string } | null {
  const [, table, key] = /^_creditsheet\.column\.(\d+)\.(.+)$/.exec(name) ?? [];
  return table === undefined || key === undefined ? null : { table: Number(table), key };
}

/** What the names of our tables begin with, copies of them included. */
export const OWN_TABLE_PREFIX = 'Creditsheet_';
