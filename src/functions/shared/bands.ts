import { atLeast, atMost } from '../../domain/numbers/compare.js';
import { bandOf, type Band } from '../../domain/numbers/bands.js';
import { Fault, gravest, refuse } from './fault.js';
import { isBlank, isOmitted, matrixOf, placeOf, sizeOf } from './matrix.js';
import { asNumber, asText, missing, orNone, within, wrongNumber, type Read } from './read.js';

/** A score, 0-100; null where it is blank or "NR". */
export const asScore: Read<number | null> = (cell, place) => {
  if (typeof cell === 'string' && cell.trim().toUpperCase() === 'NR') return null;
  return onScale(cell, place);
};

const onScale = orNone(within(asNumber, (score) => atLeast(score, 0) && atMost(score, 100)));

/**
 * A table of two columns, lower bound and label, in any order; null when it is not given. Blank rows are left out.
 * Another shape, a bound without a label or one bound twice end the call.
 */
export function optionalBands(name: string, argument: unknown): readonly Band<string>[] | null {
  const matrix = matrixOf(name, argument);
  if (isOmitted(matrix)) return null;
  if (matrix.columns !== 2) {
    refuse(new Fault('text', '#VALUE!', 'notTwoColumns', { place: name, size: sizeOf(matrix) }));
  }
  const bands: Band<string>[] = [];
  for (let index = 0; index < matrix.cells.length; index += 2) {
    const [bound, label] = [matrix.cells[index], matrix.cells[index + 1]];
    if (isBlank(bound) && isBlank(label)) continue;
    bands.push(readBand(bound, label, placeOf(matrix, index), placeOf(matrix, index + 1)));
  }
  for (const [index, { from }] of bands.entries()) {
    if (bands.slice(0, index).some((earlier) => earlier.from === from)) refuse(wrongNumber('sameBound', from, name));
  }
  return bands;
}

/** The label of a score's band; "NR" without a score, a fault below the lowest bound. */
export function labelOfBand(score: number | null, bands: readonly Band<string>[]): string | Fault {
  if (score === null) return 'NR';
  return bandOf(score, bands)?.value ?? wrongNumber('belowBands', score, 'bands');
}

function readBand(bound: unknown, label: unknown, boundPlace: string, labelPlace: string): Band<string> {
  const from = asNumber(bound, boundPlace);
  const value = asText(label, labelPlace);
  if (from instanceof Fault || value instanceof Fault) return refuse(gravest([from, value]) ?? missing(boundPlace));
  return { from, value };
}
