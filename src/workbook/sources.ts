import { overlap, type Area } from '../records/address.js';
import type { CellValue, SourceTable } from '../records/grid.js';
import { unitAbove } from '../records/headers/findHeaderRow.js';
import { isRoomMarker, OWN_TABLE_PREFIX } from '../usecases/ownership.js';
import type { FoundSources, Layout, SheetArea, SheetTop } from '../usecases/ports.js';
import { rangeOf } from './cells.js';
import { areaOfAddress, loadLayout } from './layout.js';
import { loadMappings, mappingsIn } from './mappings.js';
import { withExcel } from './run.js';

const TOP_ROWS = 20;
/** How far above a table, and how far to the right, a line that states its unit is looked for. */
const UNIT_LINES = 3;
const UNIT_COLUMNS = 50;
/** Columns that are read at once: a range over all columns of a sheet has no values, and 20 rows of these are not too much. */
const STRIP_COLUMNS = 4_000;

/** Loads the values of a few rows, side by side in strips of columns; `joined` gives them after the next sync. */
function loadRows(context: Excel.RequestContext, sheet: string, area: Area): { readonly joined: () => CellValue[][] } {
  const strips: Excel.Range[] = [];
  for (let from = 0; from < area.columnCount; from += STRIP_COLUMNS) {
    const columnCount = Math.min(STRIP_COLUMNS, area.columnCount - from);
    const strip = rangeOf(context, sheet, { ...area, column: area.column + from, columnCount });
    strip.load('values');
    strips.push(strip);
  }
  return {
    // office.js types values as any[][]; Excel answers strings, numbers and booleans.
    joined: () =>
      Array.from({ length: area.rowCount }, (_, row) =>
        strips.flatMap((strip) => (strip.values as CellValue[][])[row] ?? []),
      ),
  };
}

/** Whether the add-in made this table: a name that marks a whole sheet of ours touches it. */
function isOurs(layout: Layout, place: SheetArea): boolean {
  return layout.owned.some(
    ({ name, at }) => name.includes('.sheet.') && at?.sheet === place.sheet && overlap(at.area, place.area),
  );
}

/** Offsets of columns in the table that the add-in added beside the user's own. */
function ownOffsets(layout: Layout, place: SheetArea): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { name, at } of layout.owned) {
    if (!isRoomMarker(name) && at?.sheet === place.sheet && overlap(at.area, place.area))
      offsets.add(at.area.column - place.area.column);
  }
  return offsets;
}

/** The lines above a table that may state its unit: the first row of the sheet where there are none. */
function linesAbove({ row, column, columnCount }: Area): Area {
  const rowCount = Math.min(UNIT_LINES, row);
  return {
    row: row - rowCount,
    column,
    rowCount: Math.max(1, rowCount),
    columnCount: Math.min(columnCount, UNIT_COLUMNS),
  };
}

/** The user's tables anywhere in the workbook, the active sheet's first, and the top rows of the active sheet. Columns of ours are passed over. */
export async function findSources(): Promise<FoundSources> {
  return withExcel(async (context) => {
    const layout = await loadLayout(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('name');
    const used = active.getUsedRangeOrNullObject(true);
    used.load('address, rowCount, columnCount');
    const mappings = loadMappings(context);
    // No property of Excel tells the 1904 system; this day is 0 in it.
    const epoch = context.workbook.functions.date(1904, 1, 1);
    epoch.load('value');
    const places = layout.tables.filter((place) => !place.name.startsWith(OWN_TABLE_PREFIX) && !isOurs(layout, place));
    const found = places.map((place) => {
      const table = context.workbook.tables.getItem(place.id);
      table.load('showHeaders, showTotals');
      const header = loadRows(context, place.sheet, { ...place.area, rowCount: 1 });
      const above = loadRows(context, place.sheet, linesAbove(place.area));
      return { place, table, header, above };
    });
    await context.sync();

    const tables = found
      .filter(({ table }) => table.showHeaders)
      .map(({ place, table, header, above }): SourceTable => {
        const unit = place.area.row === 0 ? null : unitAbove(above.joined());
        const own = ownOffsets(layout, place);
        const texts = header.joined()[0] ?? [];
        return {
          id: place.id,
          kind: 'table',
          name: place.name,
          sheet: place.sheet,
          headerRow: place.area.row,
          firstColumn: place.area.column,
          ...(unit ? { unit: { ...unit, row: linesAbove(place.area).row + unit.row } } : {}),
          headers: texts.map((text, offset) => (own.has(offset) ? '' : String(text))),
          firstRow: place.area.row + 1,
          rowCount: place.area.rowCount - 1 - (table.showTotals ? 1 : 0),
        };
      });
    tables.sort((a, b) => Number(b.sheet === active.name) - Number(a.sheet === active.name));

    const topRows = used.isNullObject ? null : await loadTop(context, active.name, used.address, layout);
    return { tables, topRows, activeSheet: active.name, date1904: epoch.value === 0, mappings: mappingsIn(mappings) };
  });
}

async function loadTop(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
  layout: Layout,
): Promise<SheetTop | null> {
  const area = areaOfAddress(address);
  const ours = layout.owned.some(({ name, at }) => name.includes('.sheet.') && at?.sheet === sheet);
  if (!area || ours) return null;
  const rows = loadRows(context, sheet, { ...area, rowCount: Math.min(TOP_ROWS, area.rowCount) });
  await context.sync();
  return { sheet, used: area, rows: rows.joined() };
}
