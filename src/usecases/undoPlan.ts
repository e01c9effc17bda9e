import { cellAddress, overlap, parseArea, type Area } from '../records/address.js';
import type { CellValue } from '../records/grid.js';
import type { ChangedCell } from './plannedChanges.js';
import type {
  CellBlock,
  FormatCells,
  InsertColumns,
  KeyedTable,
  PlannedCell,
  WriteCells,
  WritePlan,
  WriteStep,
} from './writePlan.js';

/** Where a row of the sheet that was written lies now; null = it is gone. */
export type RowNow = (row: number) => number | null;

/** The keys of a table's rows as texts, one per row. */
export function keysOf(columns: readonly (readonly CellValue[])[], rowCount: number): string[] {
  return Array.from({ length: rowCount }, (_, row) => JSON.stringify(columns.map((values) => values[row] ?? '')));
}

/**
 * Where the rows of a table lie now, by their keys: a row whose key stands elsewhere, and nowhere twice, has moved there (the user sorted the table,
 * or put rows in between); one whose key is gone is still where it was when no other came there (the customer was renamed), else it is gone.
 */
export function rowsNow(then: readonly string[], now: readonly string[]): (number | null)[] {
  const [before, after] = [placesOf(then), placesOf(now)];
  const same = then.every((key, row) => key === now[row]);
  return then.map((key, row) => {
    const place = after.get(key);
    if (!same && before.get(key)?.length === 1 && place?.length === 1) return place[0] ?? null;
    const here = now[row];
    return here !== undefined && (here === key || !before.has(here)) ? row : null;
  });
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const known = places.get(key);
    if (known) known.push(row);
    else places.set(key, [row]);
  });
  return places;
}

/** The plan with what it wrote into the rows of a table, at most `width` columns wide, told where those rows lie now. */
export function withRowsMoved(plan: WritePlan, table: KeyedTable, width: number, rowNow: RowNow): WritePlan {
  const area: Area = { ...table.area, columnCount: width };
  const steps = plan.steps.map((step): WriteStep => {
    if (step.sheet !== table.sheet) return step;
    if (step.kind === 'write-cells' && overlap(areaOf(step), area)) return cellsMoved(step, table.firstRow, rowNow);
    if (step.kind === 'format-cells' && step.formatsBefore && overlap(step.area, area)) {
      return formatsMoved(step, step.formatsBefore, table.firstRow, rowNow);
    }
    return step;
  });
  return { ...plan, steps };
}

/** The cells that a step writes. */
export function areaOf({ row, column, after }: WriteCells): Area {
  return { row, column, rowCount: after.length, columnCount: after[0]?.length ?? 0 };
}

function cellsMoved(step: WriteCells, firstRow: number, rowNow: RowNow): WriteCells {
  const nothing = (step.after[0] ?? []).map(() => null);
  const moved = (block: CellBlock) => rearranged<readonly PlannedCell[]>(block, step.row, firstRow, rowNow, nothing);
  const { row, rows: after } = moved(step.after);
  return { ...step, row, before: moved(step.before).rows, after };
}

function formatsMoved(
  step: FormatCells,
  formats: readonly (string | null)[],
  firstRow: number,
  rowNow: RowNow,
): FormatCells {
  const { row, rows } = rearranged<string | null>(formats, step.area.row, firstRow, rowNow, null);
  return { ...step, area: { ...step.area, row, rowCount: rows.length }, formatsBefore: rows };
}

/** Rows from `top` on, each where it lies now, with `nothing` in between. Rows above `firstRow` stay. */
function rearranged<T>(rows: readonly T[], top: number, firstRow: number, rowNow: RowNow, nothing: T) {
  const placed = new Map<number, T>();
  let row = Infinity;
  let end = 0;
  rows.forEach((line, index) => {
    const place = top + index < firstRow ? top + index : rowNow(top + index);
    if (place === null) return;
    placed.set(place, line);
    row = Math.min(row, place);
    end = Math.max(end, place + 1);
  });
  if (placed.size === 0) return { row: top, rows: [nothing] };
  return { row, rows: Array.from({ length: end - row }, (_, index) => placed.get(row + index) ?? nothing) };
}

function isIn({ sheet, column, count }: InsertColumns, { sheet: of, cell }: ChangedCell): boolean {
  const at = parseArea(cell);
  return of === sheet && at !== null && at.column >= column && at.column < column + count;
}

/** The plan without some cells: they stay as they are when the rest is put back, and so do the sheets that they are on. */
export function withoutCells(plan: WritePlan, cells: readonly ChangedCell[]): WritePlan {
  const kept = new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  const steps = plan.steps.flatMap((step): WriteStep[] => {
    if (step.kind === 'add-sheet' && sheets.has(step.sheet)) return [];
    if (step.kind === 'insert-columns' && cells.some((cell) => isIn(step, cell))) return [];
    if (step.kind !== 'write-cells' || !sheets.has(step.sheet)) return [step];
    const without = (block: CellBlock): CellBlock =>
      block.map((line, row) =>
        line.map((cell, column) =>
          kept.has(`${step.sheet}!${cellAddress(step.row + row, step.column + column)}`) ? null : cell,
        ),
      );
    const before = without(step.before);
    // A formula cannot spill over a cell that is kept: what it filled stays values.
    if (step.spills && before.some((line) => line.includes(null))) return [];
    return [{ ...step, before, after: without(step.after) }];
  });
  return { ...plan, steps };
}
