import { atLeast, atMost } from '../../domain/numbers/compare.js';
import { bandOf, type Band } from '../../domain/numbers/bands.js';
import { Fault, gravest, refuse } from './fault.js';
import { isBlank, isOmitted, matrixOf, placeOf, sizeOf, type Matrix } from './matrix.js';
import { asNumber, asText, missing, orNone, within, wrongNumber, type Read } from './read.js';

/** A score, 0-100; null where it is blank or "NR". */
export const asScore: Read<number | null> = (cell, place) => {
  if (typeof cell === 'string' && cell.trim().toUpperCase() === 'NR') return null;
  return onScale(cell, place);
};

const onScale = orNone(within(asNumber, (score) => atLeast(score, 0) && atMost(score, 100), 'offScale', { most: 100 }));

/** A table of lower bounds and labels; see `optionalBandTable`. */
export function optionalBands(name: string, argument: unknown): readonly Band<string>[] | null {
  return optionalBandTable(name, argument, asText);
}

/**
 * A table of two columns, lower bound and what holds from it on, the rows in any order, or first what
 * holds and then its bound, as a policy sheet has them; null when it is not given. Blank rows
 * are left out. Another shape, half a row or one bound twice end the call.
 */
export function optionalBandTable<T>(name: string, argument: unknown, asValue: Read<T>): readonly Band<T>[] | null {
  const bands = labelsGoFirst(matrixOf(name, argument))
    ? optionalTwoColumns(name, argument, asValue, asNumber)?.map(([value, from]) => ({ from, value }))
    : optionalTwoColumns(name, argument, asNumber, asValue)?.map(([from, value]) => ({ from, value }));
  if (bands === undefined) return null;
  for (const [index, { from }] of bands.entries()) {
    if (bands.slice(0, index).some((earlier) => earlier.from === from)) refuse(wrongNumber('sameBound', from, name));
  }
  return bands;
}

/** Whether what holds stands before its bound, as on a policy sheet (item, value). */
function labelsGoFirst({ columns, cells }: Matrix): boolean {
  return columns === 2 && cells.every((cell, at) => isBlank(cell) || (typeof cell === 'number') === (at % 2 === 1));
}

/** The label of a score's band; "NR" without a score, a fault below the lowest bound. */
export function labelOfBand(score: number | null, bands: readonly Band<string>[]): string | Fault {
  if (score === null) return 'NR';
  return bandOf(score, bands)?.value ?? wrongNumber('belowBands', score, 'bands');
}

/** An error cell goes before a wrong shape: a table that could not be made is one #REF!, say. */
function refuseErrors(matrix: Matrix): void {
  for (const [index, cell] of matrix.cells.entries()) {
    const text = asText(cell, placeOf(matrix, index));
    if (text instanceof Fault && text.kind === 'error') refuse(text);
  }
}

/** The rows of a table of two columns, blank ones left out; null when it is not given. */
export function optionalTwoColumns<K, V>(
  name: string,
  argument: unknown,
  asKey: Read<K>,
  asValue: Read<V>,
): readonly (readonly [K, V])[] | null {
  const matrix = matrixOf(name, argument);
  if (isOmitted(matrix)) return null;
  refuseErrors(matrix);
  if (matrix.columns !== 2) {
    refuse(new Fault('text', '#VALUE!', 'notTwoColumns', { place: name, size: sizeOf(matrix) }));
  }
  const rows: (readonly [K, V])[] = [];
  for (let index = 0; index < matrix.cells.length; index += 2) {
    const [first, second] = [matrix.cells[index], matrix.cells[index + 1]];
    if (isBlank(first) && isBlank(second)) continue;
    const key = asKey(first, placeOf(matrix, index));
    const value = asValue(second, placeOf(matrix, index + 1));
    const fault = gravest([key, value]);
    if (fault !== null || key instanceof Fault || value instanceof Fault) refuse(fault ?? missing(name));
    rows.push([key, value]);
  }
  return rows;
}
