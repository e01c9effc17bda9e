import { memo, type CSSProperties } from 'react';
import { cellAddress } from '../../../records/address.js';
import type { OpenWorkbook } from '../openWorkbook.js';
import type { Sheet } from '../../model/sheet.js';
import { viewCell, type CellView } from './cellView.js';
import { textWidth } from './measure.js';
import type { Axes } from './selection.js';

const POINT = 4 / 3;
const PADDING = 7;
const DEFAULT_PIXELS = 13;

/** A block of rows and columns that scrolls together; positions count from the first frozen-free row and column. */
export interface Region {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Pixel position of the region's origin on the sheet. */
  readonly left: number;
  readonly top: number;
}

function fontOf({ style, look }: CellView): string {
  const weight = (style.bold ?? look?.bold) ? 'bold ' : '';
  const size = style.fontSize === undefined ? DEFAULT_PIXELS : style.fontSize * POINT;
  return `${style.italic ? 'italic ' : ''}${weight}${size}px ${family(style.fontName)}`;
}

function family(name: string | undefined): string {
  return `${name === undefined ? '' : `"${name}", `}Calibri, Carlito, "Segoe UI", "Noto Sans SC", "Noto Sans TC", sans-serif`;
}

/** How many pixels the text may take: its own cell and, for text, the empty cells that it runs into. */
function roomFor(sheet: Sheet, axes: Axes, row: number, column: number, view: CellView, lastColumn: number): number {
  const merged = view.merge?.columnCount ?? 1;
  let room = axes.columns.start(column + merged) - axes.columns.start(column);
  if (view.isNumber || view.align !== 'left' || view.style.wrapText || view.look) return room;
  for (let next = column + merged; next <= lastColumn && sheet.value(row, next) === null; next++) {
    room += axes.columns.size(next);
  }
  return room;
}

function styleOf(view: CellView, place: CSSProperties): CSSProperties {
  const { style, look } = view;
  const fill = style.fill ?? look?.fill;
  const line = look ? { borderBottomColor: look.line } : {};
  return {
    ...place,
    ...line,
    justifyContent: { left: 'flex-start', center: 'center', right: 'flex-end' }[view.align],
    ...(fill ? { backgroundColor: fill, borderColor: look?.line ?? fill } : {}),
    ...(view.color || look?.color ? { color: view.color ?? look?.color ?? undefined } : {}),
    ...(style.bold === true || (style.bold === undefined && look?.bold) ? { fontWeight: 600 } : {}),
    ...(style.italic ? { fontStyle: 'italic' } : {}),
    ...(style.underline ? { textDecoration: 'underline' } : {}),
    ...(style.fontSize ? { fontSize: style.fontSize * POINT } : {}),
    ...(style.fontName ? { fontFamily: family(style.fontName) } : {}),
    ...(style.wrapText ? { whiteSpace: 'pre-wrap' } : {}),
    ...(style.indentLevel ? { paddingLeft: 3 + style.indentLevel * 9 } : {}),
  };
}

interface CellProps {
  readonly open: OpenWorkbook;
  readonly sheet: Sheet;
  readonly axes: Axes;
  readonly row: number;
  readonly column: number;
  readonly region: Region;
  readonly active: boolean;
  readonly selected: boolean;
}

function Cell({ open, sheet, axes, row, column, region, active, selected }: CellProps) {
  const view = viewCell(open.workbook, sheet, row, column);
  const { rows, columns } = axes;
  const width = columns.start(column + (view.merge?.columnCount ?? 1)) - columns.start(column);
  const height = rows.start(row + (view.merge?.rowCount ?? 1)) - rows.start(row);
  const place = { left: columns.start(column) - region.left, width, height };
  const room = roomFor(sheet, axes, row, column, view, region.lastColumn) - PADDING;
  const needed = view.text === '' ? 0 : textWidth(view.text, fontOf(view));
  const text = view.isNumber && needed > room ? '#'.repeat(Math.max(1, Math.floor(room / 8))) : view.text;
  const runsOver = !view.isNumber && needed > width - PADDING && room > width;
  return (
    <div
      role="gridcell"
      id={`cell-${cellAddress(row, column)}`}
      aria-colindex={column + 1}
      aria-selected={selected}
      aria-invalid={view.error !== null}
      data-cell={cellAddress(row, column)}
      data-row={row}
      data-column={column}
      data-active={active || undefined}
      className={['cell', runsOver ? 'over' : '', view.error ? 'wrong' : ''].join(' ').trim()}
      style={styleOf(view, place)}
      title={view.error ?? (text === view.text ? undefined : view.text)}
    >
      <span className="text" style={runsOver ? { maxWidth: room } : undefined}>
        {text}
      </span>
      {view.filterButton && <span className="filter" aria-hidden="true" />}
    </div>
  );
}

interface RowsProps {
  readonly open: OpenWorkbook;
  readonly sheet: Sheet;
  readonly axes: Axes;
  readonly region: Region;
  /** Changes when cells do. */
  readonly version: number;
  readonly isActive: (row: number, column: number) => boolean;
  readonly isSelected: (row: number, column: number) => boolean;
}

/** The cells of a region, row by row. */
export const Rows = memo(function Rows({ open, sheet, axes, region, isActive, isSelected }: RowsProps) {
  const rows = visible(region.firstRow, region.lastRow, (row) => axes.rows.size(row) > 0);
  const columns = visible(region.firstColumn, region.lastColumn, (column) => axes.columns.size(column) > 0);
  return rows.map((row) => (
    <div
      role="row"
      key={row}
      aria-rowindex={row + 1}
      className="row"
      style={{ top: axes.rows.start(row) - region.top }}
    >
      {columns.map((column) => (
        <Cell
          key={column}
          {...{ open, sheet, axes, row, column, region }}
          active={isActive(row, column)}
          selected={isSelected(row, column)}
        />
      ))}
    </div>
  ));
});

/** The numbers from first to last that are wanted. */
export function visible(first: number, last: number, wanted: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = first; index <= last; index++) if (wanted(index)) found.push(index);
  return found;
}
