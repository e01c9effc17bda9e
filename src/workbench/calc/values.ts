import { MAX_COLUMNS, type Area } from '../../records/address.js';
import { CellError, type Content, type Sheet } from '../model/sheet.js';

/** Rows of cells, all of one length. */
export type Matrix = Content[][];

/** A place on a sheet that a formula names; read only when its cells are needed. */
export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get single(): boolean {
    return this.area.rowCount === 1 && this.area.columnCount === 1;
  }
}

export type Value = Content | Matrix | Reference;

/** Ends an evaluation with an error value. */
export class Raised extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** Ends an evaluation that waits for a custom function. */
export class Pending extends Error {}

export const BUSY = '#BUSY!';

/** Ends the evaluation with `error`; a cell that is still being worked out makes it wait instead. */
export function raise(error: CellError): never {
  if (error.code === BUSY) throw new Pending();
  throw new Raised(error);
}

export function fail(code: string, message: string | null = null): never {
  return raise(new CellError(code, message));
}

/** What `evaluate` gives, or the error that it ended with as a value. */
export function attempt<T>(evaluate: () => T): T | CellError {
  try {
    return evaluate();
  } catch (problem) {
    if (problem instanceof Raised) return problem.error;
    throw problem;
  }
}

/** The area without what lies beyond the used cells, when it names whole columns or rows; null when nothing is left. */
function withinUse({ sheet, area }: Reference): Area | null {
  if (area.rowCount < 100_000 && area.columnCount < MAX_COLUMNS) return area;
  const used = sheet.usedArea();
  if (!used) return null;
  const rowCount = Math.min(area.rowCount, used.row + used.rowCount - area.row);
  const columnCount = Math.min(area.columnCount, used.column + used.columnCount - area.column);
  return rowCount > 0 && columnCount > 0 ? { ...area, rowCount, columnCount } : null;
}

/** Every cell of the reference as rows; whole columns end where the sheet's use ends. */
export function cellsOf(reference: Reference): Matrix {
  const area = withinUse(reference);
  if (!area) return [[null]];
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_, column) =>
      reference.sheet.value(area.row + row, area.column + column),
    ),
  );
}

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value);
}

/** The value as rows of cells; one cell is a 1×1 matrix. */
export function matrixOf(value: Value): Matrix {
  if (value instanceof Reference) return cellsOf(value);
  return isMatrix(value) ? value : [[value]];
}

/** References read: one cell as its content, several as rows. */
export function contentOf(value: Value): Content | Matrix {
  if (!(value instanceof Reference)) return value;
  return value.single ? value.sheet.value(value.area.row, value.area.column) : cellsOf(value);
}

/** The one value meant, errors raised; of several cells the first. */
export function scalarOf(value: Value): Exclude<Content, CellError> {
  const content = contentOf(value);
  const first = isMatrix(content) ? (content[0]?.[0] ?? null) : content;
  if (first instanceof CellError) return raise(first);
  return first;
}

/** Every cell of every argument, row by row. */
export function* cellsIn(values: readonly Value[]): Generator<Content> {
  for (const value of values) for (const row of matrixOf(value)) yield* row;
}

/** Text as a number where Excel would take it for one ("12", "1e3", "50%"); null otherwise. */
export function numberFromText(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(trimmed)) return null;
  return trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

/** A number for arithmetic: blank is 0, TRUE is 1, number-like text is read; other text is #VALUE!. */
export function numberOf(value: Value): number {
  const scalar = scalarOf(value);
  if (typeof scalar === 'number') return scalar;
  if (scalar === null) return 0;
  if (typeof scalar === 'boolean') return scalar ? 1 : 0;
  return numberFromText(scalar) ?? fail('#VALUE!');
}

/** Text for joining and the text functions. */
export function textOf(value: Value): string {
  const scalar = scalarOf(value);
  if (scalar === null) return '';
  if (typeof scalar === 'boolean') return scalar ? 'TRUE' : 'FALSE';
  return typeof scalar === 'number' ? numberAsText(scalar) : scalar;
}

/** A number as General shows it in text: at most 15 significant digits. */
function numberAsText(number: number): string {
  return String(Number(number.toPrecision(15))).replace('e', 'E');
}

export function truthOf(value: Value): boolean {
  const scalar = scalarOf(value);
  if (typeof scalar === 'string') {
    const word = scalar.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
    return fail('#VALUE!');
  }
  return Boolean(scalar);
}

/** Applies `each` cell by cell; a single row or column is stretched over the other's shape, missing partners are #N/A. */
export function broadcast(
  values: readonly (Content | Matrix)[],
  each: (cells: Content[]) => Content,
): Content | Matrix {
  const result = (cells: Content[]): Content => attempt(() => each(cells));
  const matrices = values.filter(isMatrix);
  if (matrices.length === 0) return result(values.flatMap((value) => (isMatrix(value) ? [] : [value])));
  const rowCount = Math.max(...matrices.map((matrix) => matrix.length));
  const columnCount = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  const missing = new CellError('#N/A');
  const cell = (value: Content | Matrix, row: number, column: number): Content => {
    if (!isMatrix(value)) return value;
    const cells = value[value.length === 1 ? 0 : row];
    const found = cells?.[cells.length === 1 ? 0 : column];
    return found === undefined ? missing : found;
  };
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column) => result(values.map((value) => cell(value, row, column)))),
  );
}
