import { cumulativeShare as sharesOf } from '../domain/classes/cumulativeShare.js';
import { answer } from './shared/answer.js';
import { Fault } from './shared/fault.js';
import { inShapeOf, quantity } from './shared/quantity.js';
import { asNumber } from './shared/read.js';

/**
 * Share of each value with all larger ones in the sum of the values above 0 (ties in row order), in the input's shape;
 * 0 and less is 1. Example: 50, 30, 20 have 0.5, 0.8, 1. Source: functions.md, domain.md section 6 (ABC).
 * @customfunction CUMULATIVESHARE
 */
export function cumulativeShare(values: unknown[][]): unknown[][] {
  return answer(() => {
    const given = quantity('values', values, asNumber);
    const shares = sharesOf(given.elements.map((value) => (value instanceof Fault ? null : value)));
    const results = given.elements.map((value, index) => (value instanceof Fault ? value : (shares[index] ?? 1)));
    return inShapeOf(given, results);
  });
}
