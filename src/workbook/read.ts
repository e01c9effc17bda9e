import type { Area } from '../records/address.js';
import type { CellGrid, CellValue, GridColumn, SourceTable } from '../records/grid.js';
import { stopIfCancelled, UseCaseError } from '../usecases/errors.js';
import type { AreaContent, RunControl, SheetArea } from '../usecases/ports.js';
import type { PlannedCell } from '../usecases/writePlan.js';
import { fromExcel, MAX_CELLS, rangeOf, rowBlocks } from './cells.js';
import { isTooLarge, withExcel } from './run.js';

/** Neighbouring columns that are read as one range. */
interface Run {
  readonly offset: number;
  readonly count: number;
}

function runsOf(offsets: readonly number[]): Run[] {
  const runs: { offset: number; count: number }[] = [];
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.offset + last.count === offset) last.count++;
    else runs.push({ offset, count: 1 });
  }
  return runs;
}

/** Reads a rectangle in blocks of rows, smaller ones when Excel finds the answer too large; hands over each block as it comes. */
async function readBlocks(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  take: (values: CellValue[][], firstRow: number) => void,
  step: (rows: number) => void,
): Promise<void> {
  let maxCells = MAX_CELLS;
  let from = 0;
  while (from < area.rowCount) {
    const count = Math.min(area.rowCount - from, Math.max(1, Math.floor(maxCells / area.columnCount)));
    const range = rangeOf(context, sheet, { ...area, row: area.row + from, rowCount: count });
    range.load('values');
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      maxCells = Math.floor((count * area.columnCount) / 2);
      continue;
    }
    // office.js types values as any[][]; Excel answers strings, numbers and booleans.
    take(range.values as CellValue[][], from);
    range.untrack();
    from += count;
    step(count);
  }
}

/** The values of the columns at `offsets` of a source table, in blocks, with the number format of each one's first cell. */
export async function readColumns(
  source: SourceTable,
  offsets: readonly number[],
  run: RunControl = {},
): Promise<CellGrid> {
  const runs = runsOf(offsets);
  const total = source.rowCount * runs.length;
  let done = 0;
  const columns: GridColumn[] = [];
  await withExcel(async (context) => {
    columns.length = 0;
    done = 0;
    if (source.rowCount === 0) return;
    const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet);
    await context.sync();
    if (sheet.isNullObject) throw new UseCaseError('sheet-gone', { sheet: source.sheet });
    const formats = runs.map(({ offset, count }) => {
      const first = sheet.getRangeByIndexes(source.firstRow, source.firstColumn + offset, 1, count);
      first.load('numberFormat');
      return first;
    });
    await context.sync();
    for (const [index, { offset, count }] of runs.entries()) {
      const values: CellValue[][] = Array.from({ length: count }, () => new Array<CellValue>(source.rowCount));
      const area = {
        row: source.firstRow,
        column: source.firstColumn + offset,
        rowCount: source.rowCount,
        columnCount: count,
      };
      await readBlocks(
        context,
        source.sheet,
        area,
        (block, from) => {
          for (const [row, cells] of block.entries()) {
            for (let column = 0; column < count; column++) {
              const target = values[column];
              if (target) target[from + row] = cells[column] ?? '';
            }
          }
        },
        (rows) => {
          stopIfCancelled(run.signal);
          done += rows;
          run.onProgress?.({ phase: 'read', done: done / total });
        },
      );
      // office.js types numberFormat as any[][]; Excel answers strings.
      const format = formats[index]?.numberFormat[0] as string[] | undefined;
      values.forEach((column, at) =>
        columns.push({ offset: offset + at, format: format?.[at] ?? 'General', values: column }),
      );
    }
  });
  return { source, columns };
}

/** Formulas or values, and the first column's number formats, of some areas. */
export async function readAreas(areas: readonly SheetArea[]): Promise<AreaContent[]> {
  return withExcel(async (context) => {
    const contents: AreaContent[] = [];
    for (const { sheet, area } of areas) contents.push(await readArea(context, sheet, area));
    return contents;
  });
}

/** What lies in one area now. */
export async function readArea(context: Excel.RequestContext, sheet: string, area: Area): Promise<AreaContent> {
  const cells: PlannedCell[][] = [];
  const formats: string[] = [];
  const top = rangeOf(context, sheet, { ...area, rowCount: 1, columnCount: 1 });
  top.load('format/columnWidth');
  for (const { from, count } of rowBlocks(area.rowCount, 2 * area.columnCount)) {
    const range = rangeOf(context, sheet, { ...area, row: area.row + from, rowCount: count });
    range.load('values, formulas');
    const first = range.getColumn(0);
    first.load('numberFormat');
    await context.sync();
    // office.js types these matrices as any[][]; Excel answers strings, numbers and booleans.
    const values = range.values as CellValue[][];
    const formulas = range.formulas as CellValue[][];
    for (const [row, line] of values.entries()) {
      cells.push(line.map((value, column) => fromExcel(value, formulas[row]?.[column] ?? value)));
    }
    for (const [format] of first.numberFormat as string[][]) formats.push(format ?? 'General');
    range.untrack();
  }
  return { sheet, area, cells, formats, width: top.format.columnWidth };
}
