import type { Area } from '../records/address.js';
import type { CellGrid, CellValue, GridColumn, SourceTable } from '../records/grid.js';
import { stopIfCancelled, UseCaseError } from '../usecases/errors.js';
import type { AreaContent, RunControl, SheetArea } from '../usecases/ports.js';
import type { PlannedCell } from '../usecases/writePlan.js';
import { fromExcel, rangeOf } from './cells.js';
import { firstHiddenRow, loadHidden } from './hiddenRows.js';
import { readPieces, type Piece } from './pieces.js';
import { withExcel } from './run.js';

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

function checkThere(sheet: Excel.Worksheet, name: string): void {
  if (sheet.isNullObject) throw new UseCaseError('sheet-gone', { sheet: name });
}

/** The values of the columns at `offsets` of a source table, in blocks, with the number format of each one's first cell. */
export async function readColumns(
  source: SourceTable,
  offsets: readonly number[],
  run: RunControl = {},
): Promise<CellGrid> {
  const runs = runsOf(offsets);
  if (source.rowCount === 0) return { source, columns: [] };
  return withExcel(async (context) => {
    const load = () => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(source.sheet);
      const firsts = runs.map(({ offset, count }) => {
        const first = sheet.getRangeByIndexes(source.firstRow, source.firstColumn + offset, 1, count);
        first.load('numberFormat');
        return first;
      });
      return { sheet, firsts, whole: loadHidden(sheet, source) };
    };
    let loaded = load();
    const read = runs.map(({ offset, count }) => {
      const values = Array.from({ length: count }, () => new Array<CellValue>(source.rowCount));
      return { offset, count, values };
    });
    const pieces = read.map(({ offset, count, values }): Piece => {
      const { firstRow: row, rowCount } = source;
      const area = { row, column: source.firstColumn + offset, rowCount, columnCount: count };
      return {
        area,
        range: (part) => loaded.sheet.getRangeByIndexes(part.row, part.column, part.rowCount, part.columnCount),
        properties: ['values'],
        take: (block, from) => {
          // office.js types values as any[][]; Excel answers strings, numbers and booleans.
          for (const [index, cells] of (block.values as CellValue[][]).entries()) {
            for (const [at, column] of values.entries()) column[from + index] = cells[at] ?? '';
          }
        },
      };
    });
    const step = (done: number) => {
      checkThere(loaded.sheet, source.sheet);
      stopIfCancelled(run.signal);
      run.onProgress?.({ phase: 'read', done });
    };
    await readPieces(context, pieces, step, () => {
      loaded = load();
    });
    const { sheet, firsts, whole } = loaded;
    const columns = read.flatMap(({ offset, values }, index): GridColumn[] => {
      // office.js types numberFormat as any[][]; Excel answers strings.
      const formats = firsts[index]?.numberFormat[0] as string[] | undefined;
      return values.map((column, at) => ({ offset: offset + at, format: formats?.[at] ?? 'General', values: column }));
    });
    return { source, columns, firstHiddenRow: await firstHiddenRow(context, sheet, source, whole) };
  });
}

/** Formulas or values, and the first column's number formats, of some areas. */
export function readAreas(areas: readonly SheetArea[]): Promise<AreaContent[]> {
  return withExcel((context) => loadAreas(context, areas));
}

/** What lies in some areas now. */
export async function loadAreas(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<AreaContent[]> {
  const loadLooks = () =>
    areas.map(({ sheet, area }) => {
      const top = rangeOf(context, sheet, { ...area, rowCount: 1, columnCount: 1 });
      top.load('format/columnWidth');
      const merges = rangeOf(context, sheet, area).getMergedAreasOrNullObject();
      merges.load('areaCount');
      return { top, merges };
    });
  let looks = loadLooks();
  const loaded = areas.map(({ sheet, area }, index) => {
    const cells: PlannedCell[][] = [];
    const formats: string[] = [];
    const take = (block: Excel.Range) => {
      // office.js types these matrices as any[][]; Excel answers strings, numbers and booleans.
      const values = block.values as CellValue[][];
      const formulas = block.formulas as CellValue[][];
      for (const [row, line] of values.entries()) {
        cells.push(line.map((value, column) => fromExcel(value, formulas[row]?.[column] ?? value)));
      }
    };
    const range = (part: Area) => rangeOf(context, sheet, part);
    const takeFormats = (block: Excel.Range) => {
      for (const [format] of block.numberFormat as string[][]) formats.push(format ?? 'General');
    };
    const pieces: Piece[] = [
      { area, range, properties: ['values', 'formulas'], take },
      { area: { ...area, columnCount: 1 }, range, properties: ['numberFormat'], take: takeFormats },
    ];
    const content = (): AreaContent => {
      const look = looks[index];
      const width = look?.top.format.columnWidth ?? 0;
      return { sheet, area, cells, formats, width, merged: look?.merges.isNullObject === false };
    };
    return { pieces, content };
  });
  await readPieces(
    context,
    loaded.flatMap(({ pieces }) => pieces),
    undefined,
    () => {
      looks = loadLooks();
    },
  );
  return loaded.map(({ content }) => content());
}

/** The values of some areas now. */
export async function loadValues(context: Excel.RequestContext, areas: readonly SheetArea[]): Promise<CellValue[][][]> {
  const loaded = areas.map(({ sheet, area }) => {
    const values: CellValue[][] = [];
    const take = (block: Excel.Range) => values.push(...(block.values as CellValue[][]));
    const range = (part: Area) => rangeOf(context, sheet, part);
    return { values, piece: { area, range, properties: ['values'], take } satisfies Piece };
  });
  await readPieces(
    context,
    loaded.map(({ piece }) => piece),
  );
  return loaded.map(({ values }) => values);
}
