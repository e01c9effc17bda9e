import { MAX_COLUMNS, overlap, type Area } from '../../../records/address.js';
import { roomMarker } from '../../ownership.js';
import type { Layout, TablePlace, WorkbookPort } from '../../ports.js';
import type { InsertColumns } from '../../writePlan.js';

function beside({ area }: TablePlace, added: number): Area {
  return { ...area, column: area.column + area.columnCount, columnCount: added };
}

/** Whether every cell to the right of a table, in its rows and for the width, is empty, and within the sheet. */
export async function isFreeBeside(
  port: WorkbookPort,
  layout: Layout,
  place: TablePlace,
  added: number,
): Promise<boolean> {
  const area = beside(place, added);
  if (area.column + added > MAX_COLUMNS) return false;
  const others = layout.tables.filter(({ id, sheet }) => id !== place.id && sheet === place.sheet);
  if (others.some((other) => overlap(other.area, area))) return false;
  const [content] = await port.readAreas([{ sheet: place.sheet, area }]);
  return content?.merged === false && content.cells.every((row) => row.every((cell) => cell === ''));
}

/**
 * Whether whole columns could come in to the right of a table: the sheet is wide enough, no other table would be torn apart, and no other customers
 * table on the sheet needs room, too.
 */
export function couldMoveCells(
  { tables }: Layout,
  place: TablePlace,
  added: number,
  customers: readonly TablePlace[],
): boolean {
  const { column } = beside(place, added);
  if (column + added > MAX_COLUMNS) return false;
  if (customers.some(({ id, sheet }) => id !== place.id && sheet === place.sheet)) return false;
  return !tables.some(
    ({ sheet, area }) => sheet === place.sheet && area.column < column && column < area.column + area.columnCount,
  );
}

/** The step that lets columns come in to the right of a table. */
export function roomSteps({ owned }: Layout, place: TablePlace, added: number): InsertColumns[] {
  const { column } = beside(place, added);
  const marker = roomMarker(owned.map(({ name }) => name));
  return [{ kind: 'insert-columns', sheet: place.sheet, column, count: added, marker }];
}
