/**
 * How the add-in knows what is its own: hidden workbook names point at its columns and sheets (workbook.md section 2).
 * Titles never decide, so a renamed or translated column is still found.
 */
export const OWNED_PREFIX = '_creditsheet.';

/** The name that marks one result column beside the `table`-th customers table, counted from 1. */
export function columnName(table: number, column: string): string {
  return `${OWNED_PREFIX}column.${String(table)}.${column}`;
}

/** The name that marks a sheet of ours. */
export function sheetName(sheet: 'ratings' | 'aging' | 'findings'): string {
  return `${OWNED_PREFIX}sheet.${sheet}`;
}

/** The table's number and the column that a name of ours marks; null when it marks something else. */
export function ownedColumn(name: string): { readonly table: number; readonly key: string } | null {
  const [, table, key] = /^_creditsheet\.column\.(\d+)\.(.+)$/.exec(name) ?? [];
  return table === undefined || key === undefined ? null : { table: Number(table), key };
}

/** What the names of our tables begin with, copies of them included. */
export const OWN_TABLE_PREFIX = 'Creditsheet_';
