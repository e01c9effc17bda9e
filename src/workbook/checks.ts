import { areaAddress, cellAddress, sameArea, type Area } from '../records/address.js';
import { UseCaseError } from '../usecases/errors.js';
import { areaOf } from '../usecases/undoPlan.js';
import type { Layout, SheetArea } from '../usecases/ports.js';
import type { MoveTable, PlannedCell, WriteCells, WritePlan } from '../usecases/writePlan.js';
import { holds } from './cells.js';
import { loadAreas, loadValues } from './read.js';

export function isWriteCells(step: WritePlan['steps'][number]): step is WriteCells {
  return step.kind === 'write-cells';
}

/** Throws when a sheet that the plan adds came into being since the plan was made. */
export function checkSheetsFree({ sheets }: Layout, plan: WritePlan): void {
  const taken = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  for (const step of plan.steps) {
    if (step.kind === 'add-sheet' && taken.has(step.sheet.toLowerCase())) throw changed(step.sheet, 'A1');
  }
}

/** Throws when Excel would refuse the plan for a workbook that is read-only, or a protected sheet or workbook. */
export async function checkUnprotected(
  context: Excel.RequestContext,
  plan: WritePlan,
  addsJournal = false,
): Promise<void> {
  const { workbook } = context;
  const { protection, worksheets } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/name, items/protection/protected');
  await context.sync();
  if (workbook.readOnly) throw new UseCaseError('read-only');
  const written = new Set(plan.steps.map(({ sheet }) => sheet));
  const locked = worksheets.items.find((sheet) => written.has(sheet.name) && sheet.protection.protected);
  if (locked) throw new UseCaseError('sheet-protected', { sheet: locked.name });
  if (protection.protected && (addsJournal || plan.steps.some(({ kind }) => kind === 'add-sheet'))) {
    throw new UseCaseError('workbook-protected');
  }
}

/**
 * Throws when something that the plan relies on is not as it was when the plan was made: a cell that is written, a row that belongs to another
 * customer now, a table that lies elsewhere.
 */
export async function checkUnchanged(context: Excel.RequestContext, layout: Layout, plan: WritePlan): Promise<void> {
  for (const { table, sheet, area } of plan.reliesOn) {
    const place = layout.tables.find(({ name }) => name === table);
    if (place?.sheet !== sheet || !sameArea(place.area, area)) throw changed(sheet, areaAddress(place?.area ?? area));
  }
  await checkKeys(context, plan);
  await checkCells(context, plan);
}

async function checkKeys(context: Excel.RequestContext, { reliesOn }: WritePlan): Promise<void> {
  const columns = reliesOn.flatMap(({ sheet, firstRow: row, keys }) =>
    keys.map(({ column, values }) => ({
      sheet,
      values,
      area: { row, column, rowCount: values.length, columnCount: 1 },
    })),
  );
  const found = await loadValues(context, columns);
  for (const [index, { sheet, area, values }] of columns.entries()) {
    const row = values.findIndex((value, at) => found[index]?.[at]?.[0] !== value);
    if (row >= 0) throw changed(sheet, cellAddress(area.row + row, area.column));
  }
}

/** Some rows of a step that lie together, where they lay before the plan. */
interface Stretch {
  readonly place: SheetArea;
  readonly cells: readonly (readonly PlannedCell[])[];
}

async function checkCells(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const added = new Set(plan.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet] : [])));
  const stretches = plan.steps.flatMap((step, index) =>
    isWriteCells(step) && !added.has(step.sheet) && !isInNewColumns(plan, step)
      ? stretchesOf(step, movesBefore(plan, index))
      : [],
  );
  const found = await loadAreas(
    context,
    stretches.map(({ place }) => place),
  );
  for (const [index, { place, cells }] of stretches.entries()) {
    const present = found[index]?.cells ?? [];
    for (const [row, line] of cells.entries()) {
      const column = line.findIndex((cell, at) => !holds(present[row]?.[at] ?? '', cell));
      if (column >= 0) throw changed(place.sheet, cellAddress(place.area.row + row, place.area.column + column));
    }
  }
}

/** Whether a step writes into columns that the plan lets come in: nothing stands there. */
export function isInNewColumns({ steps }: WritePlan, { sheet, column }: WriteCells): boolean {
  return steps.some(
    (step) =>
      step.kind === 'insert-columns' &&
      step.sheet === sheet &&
      column >= step.column &&
      column < step.column + step.count,
  );
}

function movesBefore(plan: WritePlan, index: number): MoveTable[] {
  return plan.steps.slice(0, index).flatMap((step) => (step.kind === 'move-table' ? [step] : []));
}

/** A step writes where a table will have moved to, and over a spill whose first cell has its formula: the rows of its cells before that. Rows that the table leaves are empty then, and need no check. */
function stretchesOf(step: WriteCells, moves: readonly MoveTable[]): Stretch[] {
  const area = areaOf(step);
  if (step.spills) {
    const [first = []] = step.before;
    const place = { sheet: step.sheet, area: { ...area, rowCount: 1, columnCount: 1 } };
    return [{ place, cells: [first.slice(0, 1)] }];
  }
  const move = moves.find(({ sheet, after }) => sheet === step.sheet && area.column < after.column + after.columnCount);
  if (!move) return [{ place: { sheet: step.sheet, area }, cells: step.before }];
  return step.before.flatMap((cells, index): Stretch[] => {
    const row = step.row + index;
    const from = inRows(move.after, row) ? row - move.after.row + move.before.row : row;
    if (from === row && inRows(move.before, row)) return [];
    return [{ place: { sheet: step.sheet, area: { ...area, row: from, rowCount: 1 } }, cells: [cells] }];
  });
}

function inRows(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rowCount;
}

function changed(sheet: string, cell: string): UseCaseError {
  return new UseCaseError('changed-since-plan', { sheet, cell });
}
