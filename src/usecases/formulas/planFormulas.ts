import { countCells } from '../plannedChanges.js';
import type { PlannedCell, WriteCells, WritePlan } from '../writePlan.js';

/** A cell whose formula becomes something else. */
export interface FormulaChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly after: PlannedCell;
}

/** One step for each run of changed cells that lie below one another. */
export function stepsOf(changes: readonly FormulaChange[]): WriteCells[] {
  const steps: { sheet: string; row: number; column: number; before: PlannedCell[][]; after: PlannedCell[][] }[] = [];
  for (const { sheet, row, column, formula, after } of changes) {
    const last = steps.at(-1);
    if (last?.sheet === sheet && last.column === column && last.row + last.after.length === row) {
      last.before.push([{ formula }]);
      last.after.push([after]);
    } else steps.push({ sheet, row, column, before: [[{ formula }]], after: [[after]] });
  }
  return steps.map((step) => ({ kind: 'write-cells', ...step }));
}

/** A plan that changes formulas where they stand. */
export function formulaPlan(steps: readonly WriteCells[]): WritePlan {
  return {
    steps,
    reliesOn: [],
    preview: {
      ...countCells(steps),
      target: 'formulas',
      targetSheet: steps[0]?.sheet ?? '',
      newColumns: [],
      newSheets: [],
      renamedColumns: [],
      unlisted: 0,
      unlistedSheet: null,
      droppedColumns: 0,
    },
  };
}
