import { CellError, type Content } from '../../model/sheet.js';
import { wildcardPattern } from '../criteria.js';
import { compare } from '../operators.js';
import {
  broadcast,
  contentOf,
  fail,
  isMatrix,
  matrixOf,
  numberOf,
  raise,
  Reference,
  textOf,
  truthOf,
  type Matrix,
  type Value,
} from '../values.js';
import { ANY_NUMBER, whole, type Natives } from './native.js';

function sameKind(a: Content, b: Content): boolean {
  return a !== null && b !== null && typeof a === typeof b && !(a instanceof CellError);
}

/** Position of the wanted value, -1 where there is none. */
function exactly(cells: readonly Content[], wanted: Content, wildcards: boolean): number {
  if (wildcards && typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    return cells.findIndex((cell) => typeof cell === 'string' && pattern.test(cell));
  }
  return cells.findIndex((cell) => sameKind(cell, wanted) && compare(cell, wanted) === 0);
}

/** Position of the nearest value not above (`direction` -1) or not below (1) the wanted one, in any order of cells. */
function nearest(cells: readonly Content[], wanted: Content, direction: -1 | 1): number {
  let best = -1;
  cells.forEach((cell, i) => {
    if (!sameKind(cell, wanted) || compare(cell, wanted) * direction < 0) return;
    if (best < 0 || compare(cell, cells[best] ?? null) * direction < 0) best = i;
  });
  return best;
}

/** Position of the last value not above the wanted one, cells being in rising order. */
function lastNotAbove(cells: readonly Content[], wanted: Content): number {
  let found = -1;
  cells.forEach((cell, i) => {
    if (sameKind(cell, wanted) && compare(cell, wanted) <= 0) found = i;
  });
  return found;
}

function wantedCell(cell: Content): Content {
  return cell instanceof CellError ? raise(cell) : cell;
}

function line(value: Value): Content[] {
  const matrix = matrixOf(value);
  return matrix.length > 1 && (matrix[0]?.length ?? 0) > 1 ? fail('#VALUE!') : matrix.flat();
}

/** Looks each wanted cell up; several wanted cells give as many results. */
function perWanted(wanted: Value, find: (cell: Content) => Content): Value {
  return broadcast([contentOf(wanted)], ([cell = null]) => find(wantedCell(cell)));
}

function match([wanted = null, range = null, mode = 1]: Value[]): Value {
  const cells = line(range);
  const kind = Math.sign(numberOf(mode));
  return perWanted(wanted, (cell) => {
    if (kind === 0) return place(exactly(cells, cell, true));
    return place(kind > 0 ? lastNotAbove(cells, cell) : nearest(cells, cell, 1));
  });
}

function place(position: number): number {
  return position < 0 ? fail('#N/A') : position + 1;
}

function byMode(cells: readonly Content[], cell: Content, mode: number): number {
  const found = exactly(cells, cell, mode === 2);
  if (found >= 0 || mode === 0 || mode === 2) return found;
  return nearest(cells, cell, mode < 0 ? -1 : 1);
}

function xlookup(values: Value[]): Value {
  const [wanted = null, range = null, results = null, missing = null, mode = 0, order = 1] = values;
  const cells = line(range);
  const rows = matrixOf(results);
  const down = rows.length === cells.length;
  if (!down && rows[0]?.length !== cells.length) return fail('#VALUE!');
  const backwards = numberOf(order) === -1;
  const searched = backwards ? [...cells].reverse() : cells;
  const find = (cell: Content): number => {
    const found = byMode(searched, cell, numberOf(mode));
    return found >= 0 && backwards ? cells.length - 1 - found : found;
  };
  const sought = contentOf(wanted);
  const none = () => (values.length > 3 && missing !== null ? missing : fail('#N/A'));
  if (isMatrix(sought)) {
    return perWanted(sought, (cell) => {
      const found = find(cell);
      if (found < 0) return singleCell(none());
      return (down ? rows[found]?.[0] : rows[0]?.[found]) ?? null;
    });
  }
  const found = find(wantedCell(sought));
  if (found < 0) return none();
  return down ? [rows[found] ?? []] : rows.map((row) => [row[found] ?? null]);
}

function singleCell(value: Value): Content {
  return matrixOf(value)[0]?.[0] ?? null;
}

function tableLookup(byRow: boolean) {
  return ([wanted = null, range = null, offset = null, near = true]: Value[]): Value => {
    const rows = matrixOf(range);
    const keys = byRow ? rows.map((row) => row[0] ?? null) : (rows[0] ?? []);
    const at = Math.trunc(numberOf(offset)) - 1;
    if (at < 0) return fail('#VALUE!');
    if (at >= (byRow ? (rows[0]?.length ?? 0) : rows.length)) return fail('#REF!');
    return perWanted(wanted, (cell) => {
      const found = truthOf(near) ? lastNotAbove(keys, cell) : exactly(keys, cell, true);
      if (found < 0) return fail('#N/A');
      return (byRow ? rows[found]?.[at] : rows[at]?.[found]) ?? null;
    });
  };
}

/** INDEX of a reference stays a reference, so that a whole row or column of it can be read. */
function index([source = null, rowAt = null, columnAt]: Value[]): Value {
  const height = source instanceof Reference ? source.area.rowCount : matrixOf(source).length;
  const width = source instanceof Reference ? source.area.columnCount : (matrixOf(source)[0]?.length ?? 0);
  const single = columnAt === undefined && height === 1 && width > 1;
  const row = single ? 1 : Math.trunc(numberOf(rowAt));
  const column = single ? Math.trunc(numberOf(rowAt)) : Math.trunc(numberOf(columnAt ?? (width === 1 ? 1 : 0)));
  if (row < 0 || column < 0) return fail('#VALUE!');
  if (row > height || column > width) return fail('#REF!');
  const part = {
    row: Math.max(row - 1, 0),
    column: Math.max(column - 1, 0),
    rowCount: row === 0 ? height : 1,
    columnCount: column === 0 ? width : 1,
  };
  if (source instanceof Reference) {
    const { area } = source;
    return new Reference(source.sheet, { ...part, row: area.row + part.row, column: area.column + part.column });
  }
  return matrixOf(source)
    .slice(part.row, part.row + part.rowCount)
    .map((cells) => cells.slice(part.column, part.column + part.columnCount));
}

function sizeOf(value: Value, way: 'row' | 'column'): number {
  if (value instanceof Reference) return way === 'row' ? value.area.rowCount : value.area.columnCount;
  return way === 'row' ? matrixOf(value).length : (matrixOf(value)[0]?.length ?? 0);
}

function unique([source = null]: Value[]): Matrix {
  const seen = new Set<string>();
  return matrixOf(source).filter((row) => {
    const key = JSON.stringify(row).toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function sort([source = null, column = 1, order = 1]: Value[]): Matrix {
  const at = numberOf(column) - 1;
  const direction = numberOf(order) < 0 ? -1 : 1;
  return [...matrixOf(source)].sort((a, b) => {
    const [x = null, y = null] = [a[at], b[at]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return compare(x, y) * direction;
  });
}

function filter([source = null, keep = null, empty]: Value[]): Value {
  const kept = line(keep).map((cell) => truthOf(cell));
  const rows = matrixOf(source);
  const down = kept.length === rows.length;
  if (!down && kept.length !== rows[0]?.length) return fail('#VALUE!');
  const found = down ? rows.filter((_, i) => kept[i]) : rows.map((row) => row.filter((_, i) => kept[i]));
  return found[0]?.length ? found : (empty ?? fail('#CALC!'));
}

export const lookup: Natives = {
  INDEX: whole(2, 3, index),
  MATCH: whole(2, 3, match),
  XMATCH: whole(2, 3, ([wanted = null, range = null, mode = 0]) => {
    const cells = line(range);
    return perWanted(wanted, (cell) => place(byMode(cells, cell, numberOf(mode))));
  }),
  XLOOKUP: whole(3, 6, xlookup),
  VLOOKUP: whole(3, 4, tableLookup(true)),
  HLOOKUP: whole(3, 4, tableLookup(false)),
  CHOOSE: whole(2, ANY_NUMBER, ([at = null, ...values]) => values[Math.trunc(numberOf(at)) - 1] ?? fail('#VALUE!')),
  ROWS: whole(1, 1, ([value = null]) => sizeOf(value, 'row')),
  COLUMNS: whole(1, 1, ([value = null]) => sizeOf(value, 'column')),
  ROW: whole(0, 1, ([value], at) => (value instanceof Reference ? value.area.row : at.row) + 1),
  COLUMN: whole(0, 1, ([value], at) => (value instanceof Reference ? value.area.column : at.column) + 1),
  TRANSPOSE: whole(1, 1, ([value = null]) => {
    const rows = matrixOf(value);
    return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
  }),
  UNIQUE: whole(1, 1, unique),
  SORT: whole(1, 3, sort),
  FILTER: whole(2, 3, filter),
  SEQUENCE: whole(1, 4, ([rows = null, columns = 1, start = 1, step = 1]) =>
    Array.from({ length: numberOf(rows) }, (_, i) =>
      Array.from(
        { length: numberOf(columns) },
        (_, j) => numberOf(start) + (i * numberOf(columns) + j) * numberOf(step),
      ),
    ),
  ),
  TEXTJOIN: whole(3, ANY_NUMBER, ([between = null, skip = null, ...values]) =>
    values
      .flatMap((value) => matrixOf(value).flat())
      .map((cell) => textOf(cell))
      .filter((text) => !truthOf(skip) || text !== '')
      .join(textOf(between)),
  ),
};
