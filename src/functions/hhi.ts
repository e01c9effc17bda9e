import { hhi as concentration } from '../domain/classes/concentration.js';
import { answer } from './shared/answer.js';
import { Fault, refuse } from './shared/fault.js';
import { isOmitted, matrixOf } from './shared/matrix.js';
import { quantity } from './shared/quantity.js';
import { asNumber, missing, orDivisionByZero, orNone } from './shared/read.js';

/**
 * Concentration of the values above 0: Σ (share in percent)², 0-10,000; one customer alone is 10,000. The first error met
 * is the result. Example: 50, 30, 20 give 3,800. Source: functions.md, domain.md section 3 (Concentration).
 * @customfunction HHI
 */
export function hhi(values: unknown[][]): unknown[][] {
  return answer(() => {
    if (isOmitted(matrixOf('values', values))) refuse(missing('values'));
    const { elements } = quantity('values', values, orNone(asNumber));
    const shares = elements.map((value) => (value instanceof Fault ? refuse(value) : value));
    return [[orDivisionByZero(concentration(shares), 'values', 'nothingPositive')]];
  });
}
