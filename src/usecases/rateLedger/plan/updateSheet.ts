import { sameArea, type Area } from '../../../records/address.js';
import { sheetName } from '../../ownership.js';
import type { AreaContent, SheetArea, TablePlace } from '../../ports.js';
import type { PlannedCell, SetName, WriteStep } from '../../writePlan.js';
import { columnWidth } from './columnWidth.js';
import { planColumn, planTitles, withoutRow } from './planColumn.js';
import { CHART_ROWS, chartSource, chartStep, shapeOf, wantedColumns, type SheetContent } from './sheetContent.js';

/** A report as it stands on its sheet. */
export interface PresentSheet {
  /** What our hidden name marks. */
  readonly owned: SheetArea;
  /** Its table; null when the user has taken that away. */
  readonly table: TablePlace | null;
  /** Its cells, one column each, as far down as the old and the new report reach. */
  readonly current: readonly AreaContent[];
}

/**
 * The steps that turn a report that is there into what it should be. When its lines on top have become more or fewer, its table is moved, so that
 * filters on it and formulas that point at it stay right. Nothing when it is as it should be.
 */
export function updateSheet(content: SheetContent, present: PresentSheet): WriteStep[] {
  const { sheet, area: ownedArea } = present.owned;
  const { all, table } = shapeOf(content);
  const moved = moveTable(present, table.row);
  const wanted = wantedColumns(content, sheet, moved.current[0]?.cells.length ?? 0, moved.current.length);
  const place = moved.table;
  // Columns that stay in the table get their titles in one go.
  const staying = place ? Math.min(place.columnCount, table.columnCount) : 0;
  const header = titlesOf(moved.current, { ...table, columnCount: staying });
  const titles = wanted.slice(0, staying).map(({ cells }) => cells[table.row] ?? null);
  const planned = (columns: typeof wanted): WriteStep[] => [
    ...planTitles({ sheet, row: table.row, column: 0 }, titles, header),
    ...columns.flatMap((column, index) =>
      planColumn(index < staying ? withoutRow(column, table.row) : column, moved.current[index] ?? null),
    ),
  ];
  const resize: WriteStep[] =
    place && !sameArea(place, table)
      ? [{ kind: 'resize-table', table: present.table?.name ?? '', sheet, before: place, after: table }]
      : [];
  const reshaped = moved.steps.length > 0 || resize.length > 0;
  const cells = planned(wanted);
  if (!reshaped && planned(withoutStamps(content, wanted)).length === 0) return [];

  const grows = place && place.rowCount <= table.rowCount && place.columnCount <= table.columnCount;
  const name = (before: Area): SetName[] => [
    { kind: 'set-name', name: sheetName(content.key), sheet, area: all, before: { sheet, area: before } },
  ];
  const moves = moved.steps.length > 0;
  return [
    // What Excel lets follow a table that moves, the name and the chart, is set first for the way back, and last for the way there.
    ...(moves ? [...name(ownedArea), ...chartAt(content, present, present.table?.area ?? null)] : []),
    ...moved.steps,
    // Excel gives a header cell that is emptied inside a table a name of its own: a table shrinks before, and grows after its cells.
    ...(grows ? [...cells, ...resize] : [...resize, ...cells]),
    ...(place ? newWidths(content, moved.current, sheet, place.columnCount) : []),
    ...(reshaped ? chartTo(content, moved.current, sheet, place) : []),
    ...(moves ? name(all) : sameArea(ownedArea, all) ? [] : name(ownedArea)),
  ];
}

/** The chart as it is, with the table where it is. */
function chartAt(content: SheetContent, { current, owned }: PresentSheet, table: Area | null): WriteStep[] {
  if (!content.chart || !table) return [];
  const source = chartSource(table, chartSize(content, table, titlesOf(current, table)));
  return [{ ...chartStep(owned.sheet, content.key, content.chart, table, source), source }];
}

/** The chart of what the table shows then. */
function chartTo(
  content: SheetContent,
  current: readonly AreaContent[],
  sheet: string,
  place: Area | null,
): WriteStep[] {
  if (!content.chart || !place) return [];
  const before = chartSource(place, chartSize(content, place, titlesOf(current, place)));
  return [chartStep(sheet, content.key, content.chart, shapeOf(content).table, before)];
}

/** The report with its table moved to the row, as it will stand then. */
function moveTable({ table, current }: PresentSheet, row: number) {
  if (!table || table.area.row === row) return { steps: [], table: table?.area ?? null, current };
  const after = { ...table.area, row };
  const step: WriteStep = { kind: 'move-table', table: table.name, sheet: table.sheet, before: table.area, after };
  const shifted = current.map((content, column) =>
    column < after.column || column >= after.column + after.columnCount ? content : shift(content, table.area, row),
  );
  return { steps: [step], table: after, current: shifted };
}

function shift(content: AreaContent, { row, rowCount }: Area, to: number): AreaContent {
  const cells: (readonly PlannedCell[])[] = [...content.cells];
  const formats = [...content.formats];
  for (let index = row; index < row + rowCount; index++) {
    cells[index] = [''];
    formats[index] = 'General';
  }
  for (let index = 0; index < rowCount; index++) {
    cells[to + index] = content.cells[row + index] ?? [''];
    formats[to + index] = content.formats[row + index] ?? 'General';
  }
  return { ...content, cells, formats };
}

/** When a report was made is no reason to write it again. */
function withoutStamps({ head }: SheetContent, wanted: ReturnType<typeof wantedColumns>): typeof wanted {
  const stamps = new Set(head.flatMap(({ stamp }, row) => (stamp ? [row] : [])));
  return wanted.map((column) => ({
    ...column,
    cells: column.cells.map((cell, row) => (stamps.has(row) ? null : cell)),
  }));
}

/** Columns that the table did not have get their width. */
function newWidths(
  { columns }: SheetContent,
  current: readonly AreaContent[],
  sheet: string,
  from: number,
): WriteStep[] {
  return columns.slice(from).flatMap(({ title, cells, format, width: given, wrap }, offset): WriteStep[] => {
    const column = from + offset;
    const widthBefore = current[column]?.width ?? 0;
    const width = wrap ? given : Math.max(given, columnWidth(title, cells, format));
    const area = { row: 0, column, rowCount: 1, columnCount: 1 };
    return width > widthBefore ? [{ kind: 'format-cells', sheet, area, width, widthBefore }] : [];
  });
}

function titlesOf(current: readonly AreaContent[], { row, column, columnCount }: Area): PlannedCell[] {
  return current.slice(column, column + columnCount).map(({ cells }) => cells[row]?.[0] ?? '');
}

/** How much of a table as it was the chart showed: the columns up to the one that follows them still. */
function chartSize({ chart, columns }: SheetContent, table: Area, titles: readonly PlannedCell[]) {
  const next = titles.indexOf(columns[chart?.columns ?? 0]?.title ?? '');
  const beside = columns.length - (chart?.columns ?? 0);
  return { columns: next > 0 ? next : table.columnCount - beside, rows: Math.min(CHART_ROWS, table.rowCount - 1) };
}
