import type { AreaContent } from '../../ports.js';
import type { FormatCells, Formula, PlannedCell, WriteCells, WriteStep } from '../../writePlan.js';

/** A column of cells that a run wants to stand on a sheet, from a row downwards. */
export interface WantedColumn {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlannedCell[];
  /** Number formats, one per cell. */
  readonly formats: readonly string[];
}

/**
 * The steps that turn what stands in a column into what is wanted: only cells that differ are written, and only formats that differ.
 * `current` is null on a sheet that the same plan adds: there everything is empty.
 */
export function planColumn(wanted: WantedColumn, current: AreaContent | null): WriteStep[] {
  const cells = writeSteps(wanted, current);
  return [...cells, ...formatSteps(wanted, current)];
}

function isFormula(cell: PlannedCell): cell is Formula {
  return typeof cell === 'object' && cell !== null;
}

export function sameCell(one: PlannedCell, other: PlannedCell): boolean {
  return isFormula(one) && isFormula(other) ? one.formula === other.formula : one === other;
}

function writeSteps({ sheet, row, column, cells }: WantedColumn, current: AreaContent | null): WriteCells[] {
  const before = cells.map((_, index): PlannedCell => current?.cells[index]?.[0] ?? '');
  const differs = cells.map((cell, index) => cell !== null && !sameCell(cell, before[index] ?? ''));
  const first = differs.indexOf(true);
  if (first < 0) return [];
  const last = differs.lastIndexOf(true);
  const only = (from: readonly PlannedCell[]) =>
    from.slice(first, last + 1).map((cell, index) => [differs[first + index] ? cell : null]);
  return [{ kind: 'write-cells', sheet, row: row + first, column, before: only(before), after: only(cells) }];
}

/** One step for each run of rows that want the same format and do not all have it. */
function formatSteps({ sheet, row, column, formats }: WantedColumn, current: AreaContent | null): FormatCells[] {
  const steps: FormatCells[] = [];
  for (let from = 0; from < formats.length;) {
    const numberFormat = formats[from] ?? 'General';
    let to = from + 1;
    while (to < formats.length && formats[to] === numberFormat) to++;
    const formatsBefore = formats.slice(from, to).map((_, index) => current?.formats[from + index] ?? 'General');
    if (formatsBefore.some((format) => format !== numberFormat)) {
      const area = { row: row + from, column, rowCount: to - from, columnCount: 1 };
      steps.push({ kind: 'format-cells', sheet, area, numberFormat, ...(current ? { formatsBefore } : {}) });
    }
    from = to;
  }
  return steps;
}

/** The step that gives the columns of a table, from `column` on, their titles; none where they have them. Null leaves a title as it is. */
export function planTitles(
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  wanted: readonly PlannedCell[],
  present: readonly PlannedCell[],
): WriteCells[] {
  const after = wanted.map((title, index) => (title === null || sameCell(title, present[index] ?? '') ? null : title));
  if (after.every((title) => title === null)) return [];
  const before = after.map((title, index) => (title === null ? null : (present[index] ?? '')));
  return [{ kind: 'write-cells', ...place, before: [before], after: [after], titles: true }];
}

/** The column without the cell of one row, which stays as it is. */
export function withoutRow(wanted: WantedColumn, row: number): WantedColumn {
  return { ...wanted, cells: wanted.cells.map((cell, index) => (wanted.row + index === row ? null : cell)) };
}
