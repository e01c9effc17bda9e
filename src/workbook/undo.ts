import { areaAddress, cellAddress, MAX_COLUMNS, sameArea, type Area } from '../records/address.js';
import { UseCaseError } from '../usecases/errors.js';
import type { ChangedCell } from '../usecases/plannedChanges.js';
import type { LastRun, Layout, RunControl, RunReceipt, SheetArea, UndoOutcome } from '../usecases/ports.js';
import { areaOf, keysOf, rowsNow, withoutCells, withRowsMoved } from '../usecases/undoPlan.js';
import type { KeyedTable, PlannedCell, WriteCells, WritePlan, WriteStep } from '../usecases/writePlan.js';
import { holds, isFormula, rangeOf } from './cells.js';
import { eraseMoves, lastEntry, loadJournal, loadLastRun } from './journal.js';
import { checkUnprotected, isWriteCells } from './checks.js';
import { loadRowCuts } from './rowCuts.js';
import { areaOfAddress, loadLayout } from './layout.js';
import type { Move } from './move.js';
import { movesOf } from './moves.js';
import { loadAreas, loadValues } from './read.js';
import { withExcel } from './run.js';
import { allOrNothing, BATCH_LIMIT, type BatchLimit } from './send.js';

/** Puts back what a run wrote, all or nothing; see `WorkbookPort.undo`. */
export function undo(
  { plan: written }: RunReceipt,
  run: RunControl = {},
  answer?: 'keep' | 'overwrite',
  batch: BatchLimit = BATCH_LIMIT,
): Promise<UndoOutcome> {
  if (written.steps.length === 0) return Promise.resolve({ undone: true, kept: [] });
  return withExcel(async (context) => {
    const layout = await loadLayout(context);
    const journal = await loadJournal(context);
    const finished = (lastEntry(journal)?.heading.state ?? 'written') === 'written';
    const done = finished ? written : upToMissingColumns(layout, written);
    const present = await asItLiesNow(context, layout, done);
    await checkUnprotected(context, present);
    const changed = await changedCells(context, present, finished);
    if (changed.length > 0 && answer === undefined) return { undone: false, changed };
    const plan = answer === 'keep' ? withoutCells(present, changed) : present;
    const cuts = await loadRowCuts(context, plan);
    const inverse = plan.steps
      .flatMap((step) => movesOf(step, cuts.get(step.sheet)))
      .reverse()
      .map(({ apply, putBack, ...rest }): Move => ({ ...rest, apply: putBack, putBack: apply }));
    const record = eraseMoves(journal);
    await allOrNothing(context, [...record.first, ...inverse, ...record.last], { ...run, phase: 'undo', batch });
    return { undone: true, kept: answer === 'keep' ? changed : [] };
  }, false);
}

/** What a broken-off run may have come to: columns that have not come in end it, and only the name that marks their place may be there. */
function upToMissingColumns({ owned }: Layout, plan: WritePlan): WritePlan {
  const steps: WriteStep[] = [];
  for (const step of plan.steps) {
    const marker = step.kind === 'insert-columns' ? owned.find(({ name }) => name === step.marker) : undefined;
    if (step.kind === 'insert-columns' && (!marker || marker.at?.area.column === step.column)) {
      const area = { row: 0, column: step.column, rowCount: 1, columnCount: 1 };
      return {
        ...plan,
        steps: [...steps, { kind: 'set-name', name: step.marker, sheet: step.sheet, area, before: null }],
      };
    }
    steps.push(step);
  }
  return plan;
}

/** The plan in the workbook as the user has made it since: without sheets that are gone, in the rows where the customers lie now. */
async function asItLiesNow(context: Excel.RequestContext, layout: Layout, written: WritePlan): Promise<WritePlan> {
  const sheets = new Set(layout.sheets);
  const stands = (step: WriteStep) =>
    step.kind === 'set-name' || step.kind === 'delete-name'
      ? step.before === null || sheets.has(step.before.sheet)
      : sheets.has(step.sheet);
  let plan: WritePlan = { ...written, steps: written.steps.filter(stands) };
  const moved = new Set(plan.steps.flatMap((step) => (step.kind === 'move-table' ? [step.table] : [])));
  plan = { ...plan, steps: plan.steps.map((step) => resizedSince(step, layout, moved)) };
  for (const table of plan.reliesOn) plan = await followRows(context, layout, plan, table);
  return plan;
}

/** A table that got or lost rows at its end since keeps them. @throws UseCaseError when its columns or its header row lie elsewhere */
function resizedSince(step: WriteStep, { tables }: Layout, moved: ReadonlySet<string>): WriteStep {
  if (step.kind !== 'resize-table') return step;
  const place = tables.find(({ name }) => name === step.table);
  const { before, after, sheet } = step;
  if (!place || sameArea(place.area, before)) return step;
  const { row, column, columnCount, rowCount } = place.area;
  // A run that was broken off before it had moved the table has not resized it.
  if (row !== after.row && moved.has(step.table)) return step;
  const known = (area: Area) => column === area.column && columnCount === area.columnCount && row === area.row;
  if (place.sheet !== sheet || !(known(after) || known(before))) throw changed(sheet, areaAddress(place.area));
  const more = rowCount - after.rowCount;
  return { ...step, before: { ...before, rowCount: before.rowCount + more }, after: { ...after, rowCount } };
}

async function followRows(
  context: Excel.RequestContext,
  { tables }: Layout,
  plan: WritePlan,
  table: KeyedTable,
): Promise<WritePlan> {
  const place = tables.find(({ name, sheet }) => name === table.table && sheet === table.sheet);
  if (!place || table.keys.length === 0) return plan;
  const rowCount = place.area.row + place.area.rowCount - table.firstRow;
  const found = await loadValues(
    context,
    table.keys.map(({ column }) => ({
      sheet: table.sheet,
      area: { row: table.firstRow, column, rowCount, columnCount: 1 },
    })),
  );
  const now = keysOf(
    found.map((values) => values.map(([value = '']) => value)),
    rowCount,
  );
  const values = table.keys.map((key) => key.values);
  const rows = rowsNow(keysOf(values, values[0]?.length ?? 0), now);
  if (rows.every((row, index) => row === index)) return plan;
  return withRowsMoved(plan, table, place.area.columnCount, (row) => {
    const to = rows[row - table.firstRow];
    return to === undefined || to === null ? null : to + table.firstRow;
  });
}

/** The last run on record in the workbook. */
export function lastRun(): Promise<LastRun | null> {
  return withExcel(loadLastRun);
}

/** Cells that do not hold what the run wrote (nor what stood there, when it was broken off), and cells that were filled since on sheets that the run added. */
async function changedCells(context: Excel.RequestContext, plan: WritePlan, finished: boolean): Promise<ChangedCell[]> {
  // Half way through, a report whose table moves may lie at either place; its cells are ours.
  const moving = new Set(plan.steps.flatMap((step) => (step.kind === 'move-table' && !finished ? [step.sheet] : [])));
  const steps = plan.steps.filter(isWriteCells).filter(({ sheet }) => !moving.has(sheet));
  const found = await loadAreas(
    context,
    steps.map((step) => ({ sheet: step.sheet, area: areaOf(step) })),
  );
  const changed = steps.flatMap((step, index) =>
    step.after.flatMap((line, row) =>
      line.flatMap((cell, column): ChangedCell[] => {
        const present = found[index]?.cells[row]?.[column] ?? '';
        if (holds(present, cell) || (!finished && isUnfinished(step, row, column, present))) return [];
        return [changedCell(step.sheet, step.row + row, step.column + column, cell, present)];
      }),
    ),
  );
  return [...changed, ...(await filledSince(context, plan))];
}

/** A cell that a broken-off run had not come to, or had put back, or that holds a title on its way to another place. */
function isUnfinished(step: WriteCells, row: number, column: number, present: PlannedCell): boolean {
  return step.titles === true || holds(present, step.before[row]?.[column] ?? '');
}

async function filledSince(context: Excel.RequestContext, plan: WritePlan): Promise<ChangedCell[]> {
  const made = madeByRun(plan);
  const used = made.map(({ sheet }) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  await context.sync();
  const places = made.flatMap(({ sheet, from, to }, index): SheetArea[] => {
    const range = used[index];
    const area = !range || range.isNullObject ? null : areaOfAddress(range.address);
    if (!area) return [];
    const column = Math.max(from, area.column);
    const columnCount = Math.min(to, area.column + area.columnCount) - column;
    return columnCount > 0 ? [{ sheet, area: { ...area, column, columnCount } }] : [];
  });
  const sheets = new Set(made.map(({ sheet }) => sheet));
  const written = new Set(
    plan.steps
      .filter(isWriteCells)
      .filter(({ sheet }) => sheets.has(sheet))
      .flatMap(cellsOf),
  );
  for (const cell of await spilledCells(context, plan, sheets)) written.add(cell);
  return (await loadAreas(context, places)).flatMap(({ sheet, area, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column): ChangedCell[] => {
        const found = changedCell(sheet, area.row + row, area.column + column, '', cell);
        return cell === '' || written.has(`${sheet}!${found.cell}`) ? [] : [found];
      }),
    ),
  );
}

/** Cells that formulas of the run fill beside their own. Links fill no other cell. */
async function spilledCells(context: Excel.RequestContext, plan: WritePlan, sheets: ReadonlySet<string>) {
  const spills = plan.steps
    .filter(isWriteCells)
    .filter(({ sheet }) => sheets.has(sheet))
    .flatMap(({ sheet, row, column, after }) =>
      after.flatMap((line, down) =>
        line.flatMap((cell, right) => {
          if (!isFormula(cell) || !cell.formula.startsWith('=') || cell.formula.startsWith('=HYPERLINK(')) return [];
          const at = { row: row + down, column: column + right, rowCount: 1, columnCount: 1 };
          const range = rangeOf(context, sheet, at).getSpillingToRangeOrNullObject();
          range.load('address');
          return [{ sheet, range }];
        }),
      ),
    );
  if (spills.length > 0) await context.sync();
  return spills.flatMap(({ sheet, range }) => {
    const area = range.isNullObject ? null : areaOfAddress(range.address);
    return area ? addressesIn(area).map((cell) => `${sheet}!${cell}`) : [];
  });
}

function addressesIn({ row, column, rowCount, columnCount }: Area): string[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) =>
    cellAddress(row + Math.floor(at / columnCount), column + (at % columnCount)),
  );
}

/** Columns that the run made: those of the sheets that it added, and those that came in. */
function madeByRun({ steps }: WritePlan): { readonly sheet: string; readonly from: number; readonly to: number }[] {
  return steps.flatMap((step) => {
    if (step.kind === 'add-sheet') return [{ sheet: step.sheet, from: 0, to: MAX_COLUMNS }];
    if (step.kind !== 'insert-columns') return [];
    return [{ sheet: step.sheet, from: step.column, to: step.column + step.count }];
  });
}

function cellsOf(step: WriteCells): string[] {
  return step.after.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell === null ? [] : [`${step.sheet}!${cellAddress(step.row + row, step.column + column)}`],
    ),
  );
}

function changedCell(sheet: string, row: number, column: number, was: PlannedCell, is: PlannedCell): ChangedCell {
  return { sheet, cell: cellAddress(row, column), before: contentOf(was), after: contentOf(is) };
}

function contentOf(cell: PlannedCell): ChangedCell['before'] {
  return isFormula(cell) ? cell.formula : (cell ?? '');
}

function changed(sheet: string, cell: string): UseCaseError {
  return new UseCaseError('changed-since-run', { sheet, cell });
}
