import { cellAddress } from '../records/address.js';
import type { CellValue } from '../records/grid.js';
import type { PlannedCell, WritePlan, WriteStep } from './writePlan.js';

/** How many cells of a sheet get content. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: number;
}

/** A cell that holds something and gets something else. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Cells that get content, and how many of them hold something now. */
export function countCells(steps: readonly WriteStep[]): { readonly cells: number; readonly changedCells: number } {
  let cells = 0;
  let changedCells = 0;
  for (const step of steps) {
    if (step.kind !== 'write-cells') continue;
    for (const [row, line] of step.after.entries()) {
      for (const [column, cell] of line.entries()) {
        if (cell === null) continue;
        cells++;
        if (step.before[row]?.[column] !== '') changedCells++;
      }
    }
  }
  return { cells, changedCells };
}

/** Cells that a plan writes, by sheet, in the order of the plan. */
export function cellsBySheet({ steps }: WritePlan): SheetCells[] {
  const counts = new Map<string, number>();
  for (const step of steps) {
    if (step.kind !== 'write-cells') continue;
    const cells = step.after.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
    counts.set(step.sheet, (counts.get(step.sheet) ?? 0) + cells);
  }
  return [...counts].filter(([, cells]) => cells > 0).map(([sheet, cells]) => ({ sheet, cells }));
}

/** Cells that a plan changes: they hold something now, and something else afterwards. At most `most`, in the order of the plan. */
export function changesOf({ steps }: WritePlan, most: number): ChangedCell[] {
  const changes: ChangedCell[] = [];
  for (const step of steps) {
    if (step.kind !== 'write-cells') continue;
    for (const [row, after] of step.after.entries()) {
      for (const [column, cell] of after.entries()) {
        const before = contentOf(step.before[row]?.[column] ?? '');
        if (cell === null || before === '' || before === contentOf(cell)) continue;
        if (changes.length === most) return changes;
        const address = cellAddress(step.row + row, step.column + column);
        changes.push({ sheet: step.sheet, cell: address, before, after: contentOf(cell) });
      }
    }
  }
  return changes;
}

function contentOf(cell: Exclude<PlannedCell, null>): CellValue {
  return typeof cell === 'object' && 'formula' in cell ? cell.formula : cell;
}
