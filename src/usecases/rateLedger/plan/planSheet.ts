import { overlap, type Area } from '../../../records/address.js';
import { leftSheetName, OWN_TABLE_PREFIX, sheetName } from '../../ownership.js';
import type { AreaContent, Layout, SheetArea, TablePlace, WorkbookPort } from '../../ports.js';
import type { FormatCells, WriteStep } from '../../writePlan.js';
import { columnWidth } from './columnWidth.js';
import { planColumn } from './planColumn.js';
import { chartStep, shapeOf, wantedColumns, type SheetContent } from './sheetContent.js';
import { uniqueTitle } from './uniqueTitle.js';
import { updateSheet } from './updateSheet.js';

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;
/** More columns than these are printed across. */
const PORTRAIT_COLUMNS = 6;

/**
 * The steps that bring a report sheet up to date. The sheet is found by our hidden name, whatever its title is now; when there is none, or when
 * the report has to grow over something of the user's, a new one is added. Reports with the same content give no steps.
 */
export async function planSheet(port: WorkbookPort, layout: Layout, content: SheetContent): Promise<WriteStep[]> {
  const owned = layout.owned.find(({ name }) => name === sheetName(content.key))?.at ?? null;
  if (!owned) return newSheet(layout, content, null);
  const table = ownTable(layout, owned);
  const all = reach(content, owned.area, table?.area ?? null);
  const current = await port.readAreas(columnsOf(owned.sheet, all));
  const free = !holdsForeignCells(current, owned.area) && !otherTables(layout, owned.sheet, all, table);
  return free ? updateSheet(content, { owned, table, current }) : newSheet(layout, content, owned);
}

function ownTable({ tables }: Layout, { sheet, area }: SheetArea): TablePlace | null {
  return tables.find((place) => place.sheet === sheet && overlap(place.area, area)) ?? null;
}

function otherTables({ tables }: Layout, sheet: string, area: Area, own: TablePlace | null): boolean {
  return tables.some((place) => place !== own && place.sheet === sheet && overlap(place.area, area));
}

/** Every cell that the old report, the new one, or the table on its way from one place to the other takes. */
function reach(content: SheetContent, owned: Area, present: Area | null): Area {
  const { all, table } = shapeOf(content);
  const rows = present ? Math.max(present.row, table.row) + Math.max(present.rowCount, table.rowCount) : 0;
  const rowCount = Math.max(all.rowCount, owned.row + owned.rowCount, rows);
  const columnCount = Math.max(
    all.columnCount,
    owned.column + owned.columnCount,
    present ? present.column + present.columnCount : 0,
  );
  return { row: 0, column: 0, rowCount, columnCount };
}

function columnsOf(sheet: string, area: Area): SheetArea[] {
  return Array.from({ length: area.columnCount }, (_, index) => ({
    sheet,
    area: { ...area, column: area.column + index, columnCount: 1 },
  }));
}

function holdsForeignCells(current: readonly AreaContent[], owned: Area): boolean {
  return current.some(
    ({ cells, merged }, column) =>
      merged || cells.some(([cell], row) => (row >= owned.rowCount || column >= owned.columnCount) && cell !== ''),
  );
}

function newSheet(layout: Layout, content: SheetContent, left: SheetArea | null): WriteStep[] {
  const sheet = uniqueTitle(content.title, new Set(layout.sheets.map((name) => name.toLowerCase())), LONGEST_NAME);
  const { all, table } = shapeOf(content);
  const columns = wantedColumns(content, sheet, all.rowCount, all.columnCount);
  const { chart } = content;
  const formatStep = (area: Area, look: Omit<FormatCells, 'kind' | 'sheet' | 'area'>): FormatCells => ({
    kind: 'format-cells',
    sheet,
    area,
    ...look,
  });
  const headFormats = (line: Area, bold = false, format?: string) => [
    ...(bold ? [formatStep(line, { bold })] : []),
    // Titles over figures stand as the figures do: at the right.
    ...(bold && format
      ? [formatStep({ ...line, column: 1, columnCount: line.columnCount - 1 }, { align: 'right' })]
      : []),
  ];
  return [
    { kind: 'add-sheet', sheet },
    ...columns.flatMap((column) => planColumn(column, null)),
    ...content.head.flatMap(({ bold, format }, row) => headFormats({ ...all, row, rowCount: 1 }, bold, format)),
    ...figureColumns(content).map((columns) => formatStep({ ...table, rowCount: 1, ...columns }, { align: 'right' })),
    ...content.columns.map(({ title, cells, format, wrap, width: given }, column) => {
      const body = { ...table, row: table.row + 1, rowCount: table.rowCount - 1, column, columnCount: 1 };
      // A label on top that has a figure beside it must not be cut off.
      const labels =
        column === 0 ? content.head.flatMap((line) => (line.cells[1] === undefined ? [] : line.cells[0])) : [];
      const needed = columnWidth(title, [...cells, ...labels.flatMap((label) => label ?? [])], format);
      const width = wrap ? given : Math.max(given, needed);
      return formatStep(body, wrap ? { width, wrap } : { width });
    }),
    { kind: 'add-table', sheet, area: table, name: tableName(layout, content.key) },
    {
      kind: 'page-setup',
      sheet,
      landscape: content.columns.length > PORTRAIT_COLUMNS,
      titleRow: table.row,
      ...(content.onePage ? { onePage: true } : {}),
    },
    ...(chart ? [chartStep(sheet, content.key, chart, table, null)] : []),
    { kind: 'set-name', name: sheetName(content.key), sheet, area: all, before: left },
    ...(left ? [markAsLeft(layout, content.key, left)] : []),
  ];
}

/** Runs of columns with figures or dates: their titles stand at the right, as these do. */
function figureColumns({ columns }: SheetContent): Pick<Area, 'column' | 'columnCount'>[] {
  const runs: { column: number; columnCount: number }[] = [];
  columns.forEach(({ format }, column) => {
    if (format === 'General' || format === '@') return;
    const last = runs.at(-1);
    if (last && last.column + last.columnCount === column) last.columnCount++;
    else runs.push({ column, columnCount: 1 });
  });
  return runs;
}

/** A report that the user wrote notes into stays as it is, and stays known as a report. */
function markAsLeft({ owned }: Layout, key: SheetContent['key'], left: SheetArea): WriteStep {
  const name = leftSheetName(key, new Set(owned.map((each) => each.name)));
  return { kind: 'set-name', name, sheet: left.sheet, area: left.area, before: null };
}

/** Names of tables and workbook names share one space; ours starts with a word that users do not. */
function tableName({ tables }: Layout, key: string): string {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  return uniqueTitle(OWN_TABLE_PREFIX + key, taken).replaceAll(' ', '_');
}
