import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { cellAddress, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../../records/address.js';
import type { Sheet } from '../../model/sheet.js';
import type { OpenWorkbook } from '../openWorkbook.js';
import { Axis } from './axis.js';
import { Rows, visible, type Region } from './cells.js';
import { CellEditor } from './CellEditor.js';
import { keyAction } from './keyAction.js';
import { moved, selectedArea, type Axes, type Selection } from './selection.js';

const PIXELS_PER_POINT = 4 / 3;
const ROW_HEIGHT = 20;
const COLUMN_WIDTH = 64;
const HEAD = 22;
const SIDE = 46;

/** Text that is being typed: in the cell, or in the formula bar. */
export interface Edit {
  readonly text: string;
  /** Arrow keys leave the cell (typing) or move in the text (F2, double click, formula bar). */
  readonly arrowsLeave: boolean;
  readonly inBar: boolean;
}

interface Props {
  readonly open: OpenWorkbook;
  readonly sheet: Sheet;
  readonly version: number;
  readonly selection: Selection;
  readonly edit: Edit | null;
  readonly select: (selection: Selection) => void;
  readonly startEdit: (text: string | null, arrowsLeave: boolean) => void;
  readonly changeEdit: (edit: Edit | null) => void;
  readonly commit: (move: { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }) => void;
  readonly clear: () => void;
}

function pixels(points: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): Map<number, number> {
  const sizes = new Map([...points].map(([index, size]) => [index, Math.round(size * PIXELS_PER_POINT)]));
  for (const index of hidden) sizes.set(index, 0);
  return sizes;
}

/** The sheet as a grid: only the cells in view are drawn, frozen rows and columns stay. */
export function Grid(props: Props) {
  const { open, sheet, version, selection, edit, select, startEdit, changeEdit, commit, clear } = props;
  const viewport = useRef<HTMLDivElement>(null);
  const dragging = useRef(false);
  const [view, setView] = useState({ left: 0, top: 0, width: 800, height: 500 });
  const axes: Axes = useMemo(() => {
    void version;
    return {
      rows: new Axis(MAX_ROWS, ROW_HEIGHT, pixels(sheet.rowHeights, sheet.hiddenRows)),
      columns: new Axis(MAX_COLUMNS, COLUMN_WIDTH, pixels(sheet.columnWidths, sheet.hiddenColumns)),
    };
  }, [sheet, version]);
  const { rows, columns } = axes;
  const frozen = { rows: sheet.freeze.rows, columns: sheet.freeze.columns };
  const frozenWidth = columns.start(frozen.columns);
  const frozenHeight = rows.start(frozen.rows);

  useEffect(() => {
    const element = viewport.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setView((was) => ({ ...was, width: element.clientWidth, height: element.clientHeight }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The cell that moves with the selection is kept in view.
  const { toRow, toColumn } = selection;
  useLayoutEffect(() => {
    const element = viewport.current;
    if (!element) return;
    const top = rows.start(toRow) - frozenHeight;
    const left = columns.start(toColumn) - frozenWidth;
    const height = element.clientHeight - HEAD - frozenHeight;
    const width = element.clientWidth - SIDE - frozenWidth;
    if (toRow >= frozen.rows) {
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rows.size(toRow) > element.scrollTop + height) element.scrollTop = top + rows.size(toRow) - height;
    }
    if (toColumn >= frozen.columns) {
      const size = Math.min(columns.size(toColumn), width);
      if (left < element.scrollLeft) element.scrollLeft = left;
      else if (left + size > element.scrollLeft + width) element.scrollLeft = left + size - width;
    }
  }, [toRow, toColumn, rows, columns, frozenHeight, frozenWidth, frozen.rows, frozen.columns]);

  useEffect(() => {
    if (!edit) viewport.current?.focus({ preventScroll: true });
  }, [edit, sheet]);

  const firstRow = Math.max(frozen.rows, rows.at(view.top + frozenHeight) - 2);
  const lastRow = Math.min(MAX_ROWS - 1, rows.at(view.top + view.height) + 3);
  const firstColumn = Math.max(frozen.columns, columns.at(view.left + frozenWidth) - 1);
  const lastColumn = Math.min(MAX_COLUMNS - 1, columns.at(view.left + view.width) + 2);
  const body: Region = { firstRow, lastRow, firstColumn, lastColumn, left: frozenWidth, top: frozenHeight };
  const above: Region = { ...body, firstRow: 0, lastRow: frozen.rows - 1, top: 0 };
  const beside: Region = { ...body, firstColumn: 0, lastColumn: frozen.columns - 1, left: 0 };
  const corner: Region = { ...above, ...{ firstColumn: 0, lastColumn: frozen.columns - 1, left: 0 } };

  const area = selectedArea(selection);
  const isActive = (row: number, column: number) => row === selection.row && column === selection.column;
  const isSelected = (row: number, column: number) =>
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount;
  const cells = { open, sheet, axes, version, isActive, isSelected };

  const cellUnder = (event: PointerEvent): { row: number; column: number } | null => {
    const target = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-cell]');
    return target ? { row: Number(target.dataset.row), column: Number(target.dataset.column) } : null;
  };

  const onPointerDown = (event: PointerEvent) => {
    const cell = cellUnder(event);
    if (!cell || event.button !== 0) return;
    if (edit) commit({ rows: 0, columns: 0 });
    dragging.current = true;
    const { row, column } = event.shiftKey ? selection : cell;
    select({ row, column, toRow: cell.row, toColumn: cell.column });
  };

  const onPointerMove = (event: PointerEvent) => {
    if (!dragging.current) return;
    const cell = cellUnder(event);
    if (cell) select({ ...selection, toRow: cell.row, toColumn: cell.column });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (edit) return;
    const action = keyAction(event, Math.max(1, Math.floor((view.height - HEAD - frozenHeight) / ROW_HEIGHT) - 1));
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'edit':
        startEdit(action.text, action.text !== null);
        break;
      case 'clear':
        clear();
        break;
      case 'page': {
        const toRow = Math.min(Math.max(selection.toRow + action.rows, 0), MAX_ROWS - 1);
        select({ ...selection, ...(action.extend ? {} : { row: toRow, column: selection.toColumn }), toRow });
        break;
      }
      case 'home': {
        const row = action.far ? 0 : selection.row;
        select({ row, column: 0, toRow: row, toColumn: 0 });
        break;
      }
      case 'end': {
        const used = sheet.usedArea();
        const row = used ? used.row + used.rowCount - 1 : 0;
        const column = used ? used.column + used.columnCount - 1 : 0;
        select({ row, column, toRow: row, toColumn: column });
        break;
      }
      case 'all':
        select({ ...selection, row: 0, column: 0, toRow: MAX_ROWS - 1, toColumn: MAX_COLUMNS - 1 });
        break;
      case 'move': {
        const from = action.extend ? { row: toRow, column: toColumn } : selection;
        const to = moved(sheet, axes, from, action);
        const extended = { ...selection, toRow: to.row, toColumn: to.column };
        select(action.extend ? extended : { ...to, toRow: to.row, toColumn: to.column });
        break;
      }
    }
  };

  const heads = (region: Region) =>
    visible(region.firstColumn, region.lastColumn, (column) => columns.size(column) > 0).map((column) => (
      <div
        role="columnheader"
        key={column}
        className={`head-cell${column >= area.column && column < area.column + area.columnCount ? ' on' : ''}`}
        style={{ left: columns.start(column) - region.left, width: columns.size(column), height: HEAD }}
        onPointerDown={() => select({ row: 0, column, toRow: MAX_ROWS - 1, toColumn: column })}
      >
        {columnLetters(column)}
      </div>
    ));
  const sides = (region: Region) =>
    visible(region.firstRow, region.lastRow, (row) => rows.size(row) > 0).map((row) => (
      <div
        role="rowheader"
        key={row}
        className={`side-cell${row >= area.row && row < area.row + area.rowCount ? ' on' : ''}`}
        style={{ top: rows.start(row) - region.top, height: rows.size(row), width: SIDE }}
        onPointerDown={() => select({ row, column: 0, toRow: row, toColumn: MAX_COLUMNS - 1 })}
      >
        {row + 1}
      </div>
    ));

  /** The frame round the selection and the editor, drawn in each region where a part of it lies. */
  const frame = (region: Region) => {
    const left = columns.start(area.column) - region.left;
    const top = rows.start(area.row) - region.top;
    const width = columns.start(area.column + area.columnCount) - columns.start(area.column);
    const height = rows.start(area.row + area.rowCount) - rows.start(area.row);
    return <div className="frame" style={{ left: left - 1, top: top - 1, width: width + 1, height: height + 1 }} />;
  };
  const editor = (region: Region) => {
    const inside = (index: number, first: number, last: number) => index >= first && index <= last;
    const here =
      inside(selection.row, region.firstRow, region.lastRow) &&
      inside(selection.column, region.firstColumn, region.lastColumn);
    if (!edit || !here) return null;
    const place = {
      left: columns.start(selection.column) - region.left,
      top: rows.start(selection.row) - region.top,
      minWidth: columns.size(selection.column),
      height: rows.size(selection.row),
    };
    return <CellEditor edit={edit} place={place} change={changeEdit} commit={commit} />;
  };
  const region = (which: Region, className: string, style: object) => (
    <div className={`region ${className}`} style={style}>
      <Rows {...cells} region={which} />
      {frame(which)}
      {editor(which)}
    </div>
  );

  const total = { width: columns.start(MAX_COLUMNS), height: rows.start(MAX_ROWS) };
  const template = {
    gridTemplateColumns: `${SIDE + frozenWidth}px ${total.width - frozenWidth}px`,
    gridTemplateRows: `${HEAD + frozenHeight}px ${total.height - frozenHeight}px`,
  };
  return (
    <div
      ref={viewport}
      className={`grid${sheet.showGridlines ? '' : ' bare'}`}
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={MAX_ROWS}
      aria-colcount={MAX_COLUMNS}
      aria-activedescendant={`cell-${cellAddress(selection.row, selection.column)}`}
      aria-multiselectable="true"
      tabIndex={0}
      onScroll={(event) => {
        const { scrollLeft: left, scrollTop: top } = event.currentTarget;
        setView((was) => ({ ...was, left, top }));
      }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        dragging.current = false;
      }}
      onDoubleClick={() => startEdit(null, false)}
      onKeyDown={onKeyDown}
    >
      <div className="canvas" style={template}>
        <div className="corner">
          <div className="select-all" style={{ width: SIDE, height: HEAD }} />
          <div role="row" className="heads" style={{ left: SIDE }}>
            {heads(corner)}
          </div>
          <div className="sides" style={{ top: HEAD }}>
            {sides(above)}
          </div>
          {region(corner, 'frozen', { left: SIDE, top: HEAD, width: frozenWidth, height: frozenHeight })}
        </div>
        <div className="top">
          <div role="row" className="heads">
            {heads(body)}
          </div>
          {region(above, 'frozen', { top: HEAD, height: frozenHeight, right: 0, left: 0 })}
        </div>
        <div className="side">
          <div className="sides">{sides(body)}</div>
          {region(beside, 'frozen', { left: SIDE, width: frozenWidth, top: 0, bottom: 0 })}
        </div>
        {region(body, 'body', {})}
      </div>
    </div>
  );
}
