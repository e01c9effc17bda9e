import { Fault, gravest, refuse } from './fault.js';
import { isOmitted, matrixOf, placeOf, sizeOf } from './matrix.js';
import type { Read } from './read.js';

/** An argument read cell by cell: each element is a value or what is wrong with it. */
export interface Quantity<T> {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly elements: readonly (T | Fault)[];
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Reads a cell or a range. */
export function quantity<T>(name: string, argument: unknown, read: Read<T>): Quantity<T> {
  const matrix = matrixOf(name, argument);
  const elements = matrix.cells.map((cell, index) => {
    const element = read(cell, name);
    return element instanceof Fault ? read(cell, placeOf(matrix, index)) : element; // most cells need no place
  });
  return { rows: matrix.rows, columns: matrix.columns, elements };
}

/** Reads an optional cell or range; null when all its cells are blank. */
export function optionalQuantity<T>(name: string, argument: unknown, read: Read<T>): Quantity<T> | null {
  return isOmitted(matrixOf(name, argument)) ? null : quantity(name, argument, read);
}

/** Reads one cell that the whole result depends on. */
export function single<T>(name: string, argument: unknown, read: Read<T>): T {
  const { rows, columns, elements } = quantity(name, argument, read);
  if (elements.length !== 1)
    refuse(new Fault('text', '#VALUE!', 'notSingle', { place: name, size: sizeOf({ rows, columns }) }));
  const [value] = elements;
  if (value === undefined) throw new RangeError(`${name} has no cell.`);
  return value instanceof Fault ? refuse(value) : value;
}

/** Reads one optional cell; the default when it is blank. */
export function optionalSingle<T, D>(name: string, argument: unknown, read: Read<T>, byDefault: D): T | D {
  return isOmitted(matrixOf(name, argument)) ? byDefault : single(name, argument, read);
}

/** The values of the cells in row order, blanks left out; null when all are blank. */
export function listOf<T>(name: string, argument: unknown, read: Read<T>): readonly T[] | null {
  const matrix = matrixOf(name, argument);
  if (isOmitted(matrix)) return null;
  const values: T[] = [];
  for (const element of quantity(name, argument, read).elements) {
    if (!(element instanceof Fault)) values.push(element);
    else if (element.kind !== 'missing') refuse(element);
  }
  return values;
}

/** Reads an optional cell or range; the default, one cell, when all its cells are blank. */
export function quantityOr<T>(name: string, argument: unknown, read: Read<T>, byDefault: T): Quantity<T> {
  return optionalQuantity(name, argument, read) ?? { rows: 1, columns: 1, elements: [byDefault] };
}

/** Results, one for each element, in the shape of a quantity. */
export function inShapeOf<R>({ rows, columns }: Quantity<unknown>, results: readonly R[]): R[][] {
  return Array.from({ length: rows }, (_, row) => results.slice(row * columns, (row + 1) * columns));
}

/** Picks the value of a quantity at one element. */
export type At = <T>(quantity: Quantity<T>) => T;

/**
 * Computes element by element: ranges of one shape together, a single cell stretched over them. An element with a
 * fault gets that fault (by precedence) and is not computed.
 */
export function eachElement<R>(
  quantities: readonly Quantity<unknown>[],
  compute: (at: At) => R,
): readonly (R | Fault)[][] {
  const { rows, columns } = commonShape(quantities);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const index = row * columns + column;
      return gravestAt(quantities, index) ?? compute((each) => valueOf(each, index));
    }),
  );
}

function gravestAt(quantities: readonly Quantity<unknown>[], index: number): Fault | null {
  const isSound = quantities.every((each) => !(elementOf(each, index) instanceof Fault));
  return isSound ? null : gravest(quantities.map((each) => elementOf(each, index)));
}

/** The shape of ranges that are computed together. Ranges of different shapes end the call. */
export function commonShape(shapes: readonly Shape[]): Shape {
  let common: Shape = { rows: 1, columns: 1 };
  for (const shape of shapes) {
    if (shape.rows * shape.columns === 1) continue;
    if (common.rows * common.columns === 1) common = shape;
    else if (shape.rows !== common.rows || shape.columns !== common.columns) refuse(sizesDiffer(common, shape));
  }
  return common;
}

/** What to say of two ranges that do not fit. */
export function sizesDiffer(one: Shape, other: Shape): Fault {
  return new Fault('text', '#VALUE!', 'sizesDiffer', { one: sizeOf(one), other: sizeOf(other) });
}

/** The element at a place of the common shape. */
export function elementOf<T>({ elements }: Quantity<T>, index: number): T | Fault | undefined {
  return elements.length === 1 ? elements[0] : elements[index];
}

function valueOf<T>(quantity: Quantity<T>, index: number): T {
  const element = elementOf(quantity, index);
  if (element === undefined || element instanceof Fault) throw new RangeError(`There is no value at element ${index}.`);
  return element;
}
