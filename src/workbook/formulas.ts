import { overlap, type Area } from '../records/address.js';
import type { CellValue } from '../records/grid.js';
import { stopIfCancelled } from '../usecases/errors.js';
import type { FormulaCell } from '../usecases/formulas/formulaReading.js';
import type { Layout, RunControl, SheetArea } from '../usecases/ports.js';
import { rangeOf } from './cells.js';
import { areaOfAddress, loadLayout } from './layout.js';
import { readPieces, type Piece } from './pieces.js';
import { loadValues } from './read.js';
import { withExcel } from './run.js';

/** Formulas whose spill is asked for in one request. */
const AT_ONCE = 1_000;

type Found = Omit<FormulaCell, 'spill'>;

/** Formulas on every sheet that a user can come to; see `FormulaReading`. */
export function findFormulas(isWanted: (formula: string) => boolean, run: RunControl = {}): Promise<FormulaCell[]> {
  return withExcel(async (context) => {
    const layout = await loadLayout(context);
    const found: Found[] = [];
    const take = (sheet: string, at: Area, block: Excel.Range, from: number) => {
      // office.js types these matrices as any[][]; Excel answers strings, numbers and booleans.
      const formulas = block.formulas as CellValue[][];
      const values = block.values as CellValue[][];
      for (const [row, line] of formulas.entries()) {
        for (const [column, formula] of line.entries()) {
          if (typeof formula !== 'string' || !formula.startsWith('=') || formula === values[row]?.[column]) continue;
          if (!isWanted(formula)) continue;
          const value = values[row]?.[column] ?? '';
          found.push({ sheet, row: at.row + from + row, column: at.column + column, formula, value });
        }
      }
    };
    const pieces = (await usedAreas(context)).map(({ sheet, area }): Piece => {
      const range = (part: Area) => rangeOf(context, sheet, part);
      return { area, range, properties: ['formulas', 'values'], take: (block, from) => take(sheet, area, block, from) };
    });
    await readPieces(context, pieces, (done) => {
      stopIfCancelled(run.signal);
      run.onProgress?.({ phase: 'read', done });
    });
    return withSpills(context, layout, inColumns(found));
  });
}

async function usedAreas(context: Excel.RequestContext): Promise<SheetArea[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/visibility');
  await context.sync();
  const used = worksheets.items
    .filter(({ visibility }) => visibility !== 'VeryHidden')
    .map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('address');
      return { sheet: sheet.name, range };
    });
  await context.sync();
  return used.flatMap(({ sheet, range }): SheetArea[] => {
    const area = range.isNullObject ? null : areaOfAddress(range.address);
    return area ? [{ sheet, area }] : [];
  });
}

/** Sheet by sheet in their order, each column from the top. */
function inColumns(found: readonly Found[]): Found[] {
  const sheets = [...new Set(found.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    found.filter((cell) => cell.sheet === sheet).sort((one, other) => one.column - other.column || one.row - other.row),
  );
}

/** What each formula spills to. In a table none does. */
async function withSpills(context: Excel.RequestContext, layout: Layout, found: Found[]): Promise<FormulaCell[]> {
  const inTable = ({ sheet, row, column }: Found) =>
    layout.tables.some(
      (table) => table.sheet === sheet && overlap(table.area, { row, column, rowCount: 1, columnCount: 1 }),
    );
  const open = found.filter((cell) => !inTable(cell));
  const spills = new Map<Found, SheetArea>();
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const asked = open.slice(from, from + AT_ONCE).map((cell) => {
      const { sheet, row, column } = cell;
      const at = { row, column, rowCount: 1, columnCount: 1 };
      const range = rangeOf(context, sheet, at).getSpillingToRangeOrNullObject();
      range.load('address');
      return { cell, range };
    });
    await context.sync();
    for (const { cell, range } of asked) {
      const area = range.isNullObject ? null : areaOfAddress(range.address);
      if (area) spills.set(cell, { sheet: cell.sheet, area });
      range.untrack();
    }
  }
  const values = await loadValues(context, [...spills.values()]);
  const shown = new Map([...spills.keys()].map((cell, index) => [cell, values[index] ?? null]));
  return found.map((cell) => ({ ...cell, spill: shown.get(cell) ?? null }));
}
