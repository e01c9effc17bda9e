import { bandPoints as pointsOf } from '../domain/scoring/bandPoints.js';
import { answer } from './shared/answer.js';
import { optionalBandTable } from './shared/bands.js';
import { refuse } from './shared/fault.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, missing, wrongNumber } from './shared/read.js';

/**
 * Points of the band that each value falls in: the one with the highest lower bound that it reaches.
 * Example: bands 0 → 100, 10 → 50, 60 → 0 give 50 points to 10 and to 59. Source: functions.md, domain.md section 2.
 * @customfunction BANDPOINTS
 */
export function bandPoints(values: unknown[][], bands: unknown[][]): unknown[][] {
  return answer(() => {
    const table = optionalBandTable('bands', bands, asNumber) ?? refuse(missing('bands'));
    const value = quantity('values', values, asNumber);
    return eachElement([value], (at) => pointsOf(at(value), table) ?? wrongNumber('belowBands', at(value), 'bands'));
  });
}
