import type { Area } from '../records/address.js';
import { MAX_BYTES, MAX_CELLS, utf8Bytes } from './cells.js';
import { isTooLarge } from './run.js';

/** A rectangle that is read in as many parts as it takes. */
export interface Piece {
  readonly area: Area;
  readonly range: (part: Area) => Excel.Range;
  readonly properties: readonly ('values' | 'formulas' | 'numberFormat')[];
  /** Takes a part that was read; `from` is its first row within the area. */
  readonly take: (part: Excel.Range, from: number) => void;
}

interface Part {
  readonly piece: Piece;
  readonly from: number;
  readonly rowCount: number;
}

/** A place in a list of pieces: a piece, and a row of it. */
interface Place {
  piece: number;
  row: number;
}

/**
 * Reads pieces in order, in as few requests as their size allows, smaller ones when Excel finds an answer too large.
 * `step` is told after each request how much is done, 0-1. What else was loaded with a request that is refused has to be loaded again: `again`
 * does so.
 */
export async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  step: (done: number) => void = () => undefined,
  again: () => void = () => undefined,
): Promise<void> {
  const total = pieces.reduce(
    (sum, { area, properties }) => sum + area.rowCount * area.columnCount * properties.length,
    0,
  );
  let limit = MAX_CELLS;
  let read = 0;
  let next: Place = { piece: 0, row: 0 };
  while (next.piece < pieces.length) {
    const { parts, cells, end } = takeParts(pieces, next, limit);
    const ranges = parts.map(({ piece, from, rowCount }) => {
      const range = piece.range({ ...piece.area, row: piece.area.row + from, rowCount });
      range.load([...piece.properties]);
      return range;
    });
    try {
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || (parts.length === 1 && parts[0]?.rowCount === 1)) throw error;
      limit = Math.floor(cells / 2);
      again();
      continue;
    }
    next = end;
    read += cells;
    step(total === 0 ? 1 : read / total);
    let bytes = 0;
    parts.forEach(({ piece, from }, index) => {
      const range = ranges[index];
      if (!range) return;
      piece.take(range, from);
      bytes += piece.properties.reduce((sum, property) => sum + roughBytes(range[property]), 0);
      range.untrack();
    });
    limit = Math.min(MAX_CELLS, Math.floor((MAX_BYTES * cells) / Math.max(1, bytes)));
  }
}

function takeParts(pieces: readonly Piece[], start: Place, limit: number) {
  const parts: Part[] = [];
  const end = { ...start };
  let cells = 0;
  for (let piece = pieces[end.piece]; piece; piece = pieces[end.piece]) {
    const perRow = piece.area.columnCount * piece.properties.length;
    const room = Math.floor((limit - cells) / perRow);
    const rowCount = Math.min(piece.area.rowCount - end.row, parts.length === 0 ? Math.max(1, room) : room);
    if (rowCount <= 0 && end.row < piece.area.rowCount) break;
    if (rowCount > 0) parts.push({ piece, from: end.row, rowCount });
    cells += rowCount * perRow;
    end.row += rowCount;
    if (end.row < piece.area.rowCount) break;
    end.piece++;
    end.row = 0;
  }
  return { parts, cells, end };
}

/** Rows that tell how long cells are. */
const SAMPLE = 200;

/** About how many bytes a matrix took, from some of its rows. */
function roughBytes(matrix: readonly (readonly unknown[])[]): number {
  const every = Math.max(1, Math.floor(matrix.length / SAMPLE));
  const sample = matrix.filter((_, row) => row % every === 0);
  return (utf8Bytes(JSON.stringify(sample)) * matrix.length) / Math.max(1, sample.length);
}
