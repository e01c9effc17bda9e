import { Fault, gravest, refuse } from './fault.js';
import { commonShape, elementOf, type Quantity } from './quantity.js';

/**
 * The pairs of two ranges of one shape, a single cell stretched; those with a missing side are left out. The first fault
 * met ends the call, and so does it when no pair is left; `place` then names the range.
 */
export function completePairs<A extends number | boolean, B extends number | boolean>(
  one: Quantity<A | null>,
  other: Quantity<B | null>,
  place: string,
): readonly (readonly [A, B])[] {
  const { rows, columns } = commonShape([one, other]);
  const pairs: (readonly [A, B])[] = [];
  for (let index = 0; index < rows * columns; index++) {
    const first = elementOf(one, index) ?? null;
    const second = elementOf(other, index) ?? null;
    const fault = gravest([first, second]);
    if (fault !== null) refuse(fault);
    if (isThere(first) && isThere(second)) pairs.push([first, second]);
  }
  return pairs.length > 0 ? pairs : refuse(new Fault('missing', '#N/A', 'nothingLeft', { place }));
}

function isThere<T>(element: T | Fault | null): element is T {
  return element !== null && !(element instanceof Fault);
}
