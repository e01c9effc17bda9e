/** An argument as rows of cells, whether Excel handed over a range or one cell. */
export interface Matrix {
  /** The argument's name, for messages. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row. Rows that are too short are filled up with blanks. */
  readonly cells: readonly unknown[];
}

/** The cells of an argument; nothing at all is one blank cell. */
export function matrixOf(name: string, argument: unknown): Matrix {
  const given: readonly unknown[] = Array.isArray(argument) && argument.length > 0 ? argument : [argument];
  const rows = given.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const cells: unknown[] = [];
  for (const row of rows) {
    for (let column = 0; column < columns; column++) cells.push(Array.isArray(row[column]) ? null : row[column]);
  }
  return { name, rows: rows.length, columns, cells };
}

/** Blank is missing, never zero: null, nothing and "" (functions.md, rules for all). */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** Whether an optional argument counts as omitted: all its cells are blank. */
export function isOmitted(matrix: Matrix): boolean {
  return matrix.cells.every(isBlank);
}

/** Where a cell stands in its argument: "dates", "dates[3]" in a row or column, "factors[2,4]" in a block. */
export function placeOf({ name, rows, columns }: Matrix, index: number): string {
  if (rows * columns === 1) return name;
  if (rows === 1 || columns === 1) return `${name}[${index + 1}]`;
  return `${name}[${Math.floor(index / columns) + 1},${(index % columns) + 1}]`;
}

/** "3×1". */
export function sizeOf({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `${rows}×${columns}`;
}
