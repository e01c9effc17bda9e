import type { Area } from '../../../records/address.js';
import type { OwnSheet } from '../../ownership.js';
import type { PlaceChart, PlannedCell } from '../../writePlan.js';
import type { WantedColumn } from './planColumn.js';

/** A report sheet as it should be: lines on top, then a table, and perhaps a chart of the table's first rows. */
export interface SheetContent {
  readonly key: OwnSheet;
  /** It is printed on a single page. */
  readonly onePage?: true;
  readonly title: string;
  readonly head: readonly HeadLine[];
  readonly columns: readonly TableColumn[];
  readonly chart?: {
    readonly title: string;
    readonly columns: number;
    readonly rows: number;
    readonly colors: readonly string[];
    /** Its last column is drawn as a line on an axis of its own. */
    readonly line?: true;
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

export interface Shape {
  readonly all: Area;
  readonly table: Area;
}

/** Where a report lies on its sheet: all of it, and its table. */
export function shapeOf({ head, columns }: SheetContent): Shape {
  // A table has a row, even when there is nothing to show.
  const rows = Math.max(1, columns[0]?.cells.length ?? 0);
  const top = head.length === 0 ? 0 : head.length + 1;
  const width = Math.max(columns.length, ...head.map(({ cells }) => cells.length));
  return {
    all: { row: 0, column: 0, rowCount: top + 1 + rows, columnCount: width },
    table: { row: top, column: 0, rowCount: 1 + rows, columnCount: columns.length },
  };
}

/** The content as columns of cells, `rowCount` high: what lies outside of it is to be empty. */
export function wantedColumns(
  content: SheetContent,
  sheet: string,
  rowCount: number,
  columnCount: number,
): WantedColumn[] {
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

/** Most rows of a table that a chart shows. */
export const CHART_ROWS = 12;

/** The first rows and columns of a table, as the chart's data. */
export function chartSource(table: Area, size: { columns: number; rows: number }): Area {
  return { row: table.row, column: table.column, rowCount: size.rows + 1, columnCount: size.columns };
}

/** The step that places a report's chart beside its table; `sourceBefore` is null when there is none yet. */
export function chartStep(
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
    ...(chart.line ? { line: true } : {}),
  };
}
