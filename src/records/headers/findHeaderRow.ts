import type { CellValue } from '../grid.js';
import { isKnownHeader, recogniseHeaders, type Recognition } from './recognise.js';
import { unitOfLine, type Unit } from './unitFactor.js';

/** How far down a header row is looked for (workbook.md section 1). */
export const HEADER_SEARCH_ROWS = 20;

/** A plain block of cells with its header row. */
export interface FoundBlock {
  /** The (last) header row, counted in the given rows. */
  readonly headerRow: number;
  /** The column of the first header, counted in the given rows. */
  readonly firstColumn: number;
  /** From `firstColumn` to the last header; a two-row header is joined. */
  readonly headers: readonly string[];
  readonly recognition: Recognition;
  /** Whether it is two rows, joined. */
  readonly isJoined: boolean;
  /** The unit that a line above the header states, and its row, counted in the given rows. */
  readonly unit: (Unit & { readonly row: number }) | null;
}

/**
 * Finds the header row of a plain block by the names in it: titles, unit lines and blank lines above it are passed over,
 * a header in two rows (its groups merged across) is joined. Null when no row names a table of ours.
 * `rows` are the top rows of the used range; a merged cell's text stands in its first cell.
 */
export function findBlock(rows: readonly (readonly CellValue[])[]): FoundBlock | null {
  const block = findHeader(rows);
  return block && { ...block, unit: unitAbove(rows.slice(0, block.headerRow - (block.isJoined ? 1 : 0))) };
}

/** The unit that one of the lines above a table states, and its place among them; null when none does. */
export function unitAbove(lines: readonly (readonly CellValue[])[]): FoundBlock['unit'] {
  for (const [row, line] of lines.entries()) {
    for (const cell of line) {
      const unit = typeof cell === 'string' && cell !== '' ? unitOfLine(cell) : null;
      if (unit) return { ...unit, row };
    }
  }
  return null;
}

type FoundHeader = Omit<FoundBlock, 'unit'>;

function findHeader(rows: readonly (readonly CellValue[])[]): FoundHeader | null {
  const searched = Math.min(rows.length, HEADER_SEARCH_ROWS);
  for (let row = 0; row < searched; row += 1) {
    const single = blockOf(row, textsOf(rows[row] ?? []));
    const below = row + 1 < searched ? rows[row + 1] : undefined;
    const joined = below && isAllText(below) ? joinedBlock(row, rows[row] ?? [], below) : null;
    if (joined && columnsOf(joined) > columnsOf(single)) return joined;
    if (single) return single;
  }
  return null;
}

function blockOf(headerRow: number, texts: readonly string[]): FoundHeader | null {
  const firstColumn = texts.findIndex((text) => text !== '');
  if (firstColumn < 0) return null;
  const headers = texts.slice(firstColumn);
  while (headers.at(-1) === '') headers.pop();
  const recognition = recogniseHeaders(headers);
  return recognition && { headerRow, firstColumn, headers, recognition, isJoined: false };
}

/** Two rows as one header, where together they name more columns than the lower one alone: the upper one may be a title, or blank. */
function joinedBlock(row: number, upper: readonly CellValue[], lower: readonly CellValue[]): FoundHeader | null {
  if (upper.every((cell) => cell === '')) return null;
  const joined = blockOf(row + 1, joinHeaders(upper, lower));
  if (joined === null) return null;
  return columnsOf(joined) > columnsOf(blockOf(row + 1, textsOf(lower))) ? { ...joined, isJoined: true } : null;
}

function columnsOf(block: FoundHeader | null): number {
  if (!block) return 0;
  const { fields, salesYears } = block.recognition.mapping;
  return fields.size + salesYears.size;
}

function textsOf(row: readonly CellValue[]): string[] {
  return row.map((cell) => String(cell).trim());
}

function isAllText(row: readonly CellValue[]): boolean {
  return row.every((cell) => typeof cell === 'string');
}

/** A group's title stands in the first of its merged cells and holds for the columns up to the next title. */
function joinHeaders(groups: readonly CellValue[], names: readonly CellValue[]): string[] {
  const upper = textsOf(groups);
  const lower = textsOf(names);
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const own = upper[column] ?? '';
    const name = lower[column] ?? '';
    if (own !== '') group = own;
    if (name === '') return own;
    const joined = `${group} ${name}`.trim();
    return isKnownHeader(joined) ? joined : name;
  });
}
