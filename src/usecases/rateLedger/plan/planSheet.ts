import type { Area } from '../../../records/address.js';
import { OWN_TABLE_PREFIX, sheetName } from '../../ownership.js';
import type { AreaContent, Layout, WorkbookPort } from '../../ports.js';
import type { FormatCells, PlaceChart, PlannedCell, ResizeTable, WriteStep } from '../../writePlan.js';
import { columnWidth } from './columnWidth.js';
import { planColumn, type WantedColumn } from './planColumn.js';
import { uniqueTitle } from './uniqueTitle.js';

/** A report sheet as it should be: lines on top, then a table, and perhaps a chart of the table's first rows. */
export interface SheetContent {
  readonly key: 'ratings' | 'aging' | 'findings';
  readonly title: string;
  readonly head: readonly HeadLine[];
  readonly columns: readonly TableColumn[];
  readonly chart?: {
    readonly title: string;
    readonly columns: number;
    readonly rows: number;
    readonly colors: readonly string[];
  };
}

export interface HeadLine {
  readonly cells: readonly PlannedCell[];
  /** Number format of its cells but the first. */
  readonly format?: string;
  readonly bold?: boolean;
  /** It says when the report was made, and is written only where something else is. */
  readonly stamp?: boolean;
}

export interface TableColumn {
  readonly title: string;
  readonly format: string;
  /** Points; more where the cells need it and are not wrapped. */
  readonly width: number;
  readonly wrap?: boolean;
  readonly cells: readonly PlannedCell[];
}

/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

/**
 * The steps that bring a report sheet up to date. The sheet is found by our hidden name, whatever its title is now; when there is none, or when
 * the report has to grow over cells of the user's, a new one is added. Reports with the same content give no steps.
 */
export async function planSheet(port: WorkbookPort, layout: Layout, content: SheetContent): Promise<WriteStep[]> {
  const owned = layout.owned.find(({ name }) => name === sheetName(content.key))?.at ?? null;
  const shape = shapeOf(content);
  if (owned) {
    const all = { row: 0, column: 0, ...larger(shape.all, owned.area) };
    const current = await port.readAreas(columnsOf(owned.sheet, all));
    if (!holdsForeignCells(current, owned.area)) return updateSheet(layout, content, owned, current);
  }
  return newSheet(layout, content, owned);
}

interface Shape {
  readonly all: Area;
  readonly table: Area;
}

function shapeOf({ head, columns }: SheetContent): Shape {
  // A table has a row, even when there is nothing to show.
  const rows = Math.max(1, columns[0]?.cells.length ?? 0);
  const top = head.length === 0 ? 0 : head.length + 1;
  const width = Math.max(columns.length, ...head.map(({ cells }) => cells.length));
  return {
    all: { row: 0, column: 0, rowCount: top + 1 + rows, columnCount: width },
    table: { row: top, column: 0, rowCount: 1 + rows, columnCount: columns.length },
  };
}

function larger(one: Area, other: Area): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(one.rowCount, other.row + other.rowCount),
    columnCount: Math.max(one.columnCount, other.column + other.columnCount),
  };
}

function columnsOf(sheet: string, area: Area) {
  return Array.from({ length: area.columnCount }, (_, index) => ({
    sheet,
    area: { ...area, column: area.column + index, columnCount: 1 },
  }));
}

function holdsForeignCells(current: readonly AreaContent[], owned: Area): boolean {
  return current.some(({ cells }, column) =>
    cells.some(([cell], row) => (row >= owned.rowCount || column >= owned.columnCount) && cell !== ''),
  );
}

/** The content as columns of cells, `rowCount` high: what lies outside of it is to be empty. */
function wantedColumns(content: SheetContent, sheet: string, rowCount: number, columnCount: number): WantedColumn[] {
  const { table } = shapeOf(content);
  return Array.from({ length: columnCount }, (_, column) => {
    const cells = new Array<PlannedCell>(rowCount).fill('');
    const formats = new Array<string>(rowCount).fill('General');
    content.head.forEach((line, row) => {
      cells[row] = line.cells[column] ?? '';
      if (column > 0 && line.cells[column] !== undefined) formats[row] = line.format ?? 'General';
    });
    const own = content.columns[column];
    if (own) {
      cells[table.row] = own.title;
      own.cells.forEach((cell, index) => {
        cells[table.row + 1 + index] = cell;
        formats[table.row + 1 + index] = own.format;
      });
    }
    return { sheet, row: 0, column, cells, formats };
  });
}

function newSheet(layout: Layout, content: SheetContent, given: { sheet: string; area: Area } | null): WriteStep[] {
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
    ...content.columns.map(({ title, cells, format, wrap, width: given }, column) => {
      const body = { ...table, row: table.row + 1, rowCount: table.rowCount - 1, column, columnCount: 1 };
      const width = wrap ? given : Math.max(given, columnWidth(title, cells, format));
      return formatStep(body, wrap ? { width, wrap } : { width });
    }),
    { kind: 'add-table', sheet, area: table, name: tableName(layout, content.key) },
    ...(chart ? [chartStep(sheet, content.key, chart, table, null)] : []),
    { kind: 'set-name', name: sheetName(content.key), sheet, area: all, before: given },
  ];
}

function updateSheet(
  layout: Layout,
  content: SheetContent,
  owned: { sheet: string; area: Area },
  current: readonly AreaContent[],
): WriteStep[] {
  const { sheet } = owned;
  const { all, table } = shapeOf(content);
  const wanted = wantedColumns(content, sheet, current[0]?.cells.length ?? 0, current.length);
  const stamps = new Set(content.head.flatMap(({ stamp }, row) => (stamp ? [row] : [])));
  const unstamped = wanted.map((column) => ({
    ...column,
    cells: column.cells.map((cell, row) => (stamps.has(row) ? null : cell)),
  }));
  const present = layout.tables.find(
    (place) =>
      place.sheet === sheet && place.area.row < owned.area.rowCount && place.area.column < owned.area.columnCount,
  );
  const resize: ResizeTable[] =
    present && !sameArea(present.area, table)
      ? [{ kind: 'resize-table', table: present.name, sheet, before: present.area, after: table }]
      : [];
  const changed = unstamped.some((column, index) => planColumn(column, current[index] ?? null).length > 0);
  if (!changed && resize.length === 0) return [];

  const cells = wanted.flatMap((column, index) => planColumn(column, current[index] ?? null));
  const grows = present && present.area.rowCount <= table.rowCount && present.area.columnCount <= table.columnCount;
  const { chart } = content;
  const before = present ? chartSource(present.area, chartSize(content, present.area)) : null;
  return [
    // Excel gives a header cell that is emptied inside a table a name of its own: a table shrinks before, and grows after its cells.
    ...(grows ? [...cells, ...resize] : [...resize, ...cells]),
    ...(chart && before && resize.length > 0 ? [chartStep(sheet, content.key, chart, table, before)] : []),
    ...(sameArea(owned.area, all)
      ? []
      : [{ kind: 'set-name', name: sheetName(content.key), sheet, area: all, before: owned } satisfies WriteStep]),
  ];
}

/** How much of a table as it was the chart showed. */
function chartSize({ chart, columns }: SheetContent, table: Area): { columns: number; rows: number } {
  const beside = columns.length - (chart?.columns ?? 0);
  return { columns: table.columnCount - beside, rows: Math.min(CHART_ROWS, table.rowCount - 1) };
}

/** Most rows of a table that a chart shows. */
export const CHART_ROWS = 12;

function chartSource(table: Area, size: { columns: number; rows: number }): Area {
  return { row: table.row, column: table.column, rowCount: size.rows + 1, columnCount: size.columns };
}

function chartStep(
  sheet: string,
  key: string,
  chart: NonNullable<SheetContent['chart']>,
  table: Area,
  sourceBefore: Area | null,
): PlaceChart {
  return {
    kind: 'place-chart',
    sheet,
    name: `creditsheet_${key}`,
    sourceBefore,
    source: chartSource(table, chart),
    title: chart.title,
    place: { row: table.row, column: table.column + table.columnCount + 1, rowCount: 22, columnCount: 9 },
    colors: chart.colors,
  };
}

function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** Names of tables and workbook names share one space; ours starts with a word that users do not. */
function tableName({ tables }: Layout, key: string): string {
  const taken = new Set(tables.map(({ name }) => name.toLowerCase()));
  return uniqueTitle(OWN_TABLE_PREFIX + key, taken).replaceAll(' ', '_');
}
