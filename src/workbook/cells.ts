import type { Area } from '../records/address.js';
import type { CellValue } from '../records/grid.js';
import type { CellBlock, Formula, PlannedCell } from '../usecases/writePlan.js';

/** What one request may carry: Excel on the web takes 5 MB at most; far less keeps it answering (workbook.md section 4, rule 8). */
export const MAX_CELLS = 100_000;
export const MAX_BYTES = 1_500_000;

/** Words that Excel turns into a boolean in one of its languages. */
const BOOLEAN_WORDS = new Set(
  'TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR SANT SAND FALSK TOSI EPÄTOSI PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS ИСТИНА ЛОЖЬ DOĞRU YANLIŞ'.split(
    ' ',
  ),
);

/** Text that Excel cannot take for a number, a date, a boolean or a formula: letters first, and no digit. */
function staysText(text: string): boolean {
  return /^\p{L}[^\d]*$/u.test(text) && !BOOLEAN_WORDS.has(text.toUpperCase());
}

export function isFormula(cell: PlannedCell): cell is Formula {
  return typeof cell === 'object' && cell !== null;
}

/** A planned cell as Excel is to be told: text gets an apostrophe where Excel would read something else into it. */
export function toExcel(cell: PlannedCell): CellValue | null {
  if (isFormula(cell)) return cell.formula;
  if (typeof cell !== 'string' || cell === '' || staysText(cell)) return cell;
  return `'${cell}`;
}

/** What Excel says of a cell, as a planned cell: a formula only where text and formula differ. */
export function fromExcel(value: CellValue, formula: CellValue): PlannedCell {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

/** Whether a cell holds what was planned. Numbers may differ in the last bits that a file does not keep. */
export function holds(found: PlannedCell, planned: PlannedCell): boolean {
  if (planned === null) return true;
  if (isFormula(planned) && !planned.formula.startsWith('=')) return found === planned.formula;
  if (isFormula(planned)) return isFormula(found) && found.formula.toUpperCase() === planned.formula.toUpperCase();
  if (isFormula(found)) return false;
  if (typeof found === 'number' && typeof planned === 'number') {
    return found === planned || Math.abs(found - planned) <= 1e-12 * Math.abs(planned);
  }
  return found === planned;
}

export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** The area that a block of cells covers when its first cell lies at the given place. */
export function areaOfBlock(row: number, column: number, block: CellBlock): Area {
  return { row, column, rowCount: block.length, columnCount: block[0]?.length ?? 0 };
}

/** Cuts rows into runs that one request may carry, and that begin anew at some rows. */
export function rowBlocks(
  rowCount: number,
  columnCount: number,
  maxCells = MAX_CELLS,
  starts: readonly number[] = [],
): { from: number; count: number }[] {
  const size = Math.max(1, Math.floor(maxCells / Math.max(1, columnCount)));
  const within = starts.filter((start) => start > 0 && start < rowCount);
  const blocks = [];
  for (const [index, start] of [0, ...within].entries()) {
    const end = within[index] ?? rowCount;
    for (let from = start; from < end; from += size) blocks.push({ from, count: Math.min(size, end - from) });
  }
  return blocks;
}

const utf8 = new TextEncoder();

/** The bytes that a text takes on its way to Excel. */
export function utf8Bytes(text: string): number {
  return utf8.encode(text).length;
}
