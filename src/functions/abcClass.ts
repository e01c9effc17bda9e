import { abcClasses } from '../domain/classes/abc.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { Fault, refuse } from './shared/fault.js';
import { inShapeOf, optionalSingle, quantity } from './shared/quantity.js';
import { asFlag, asNumber, asShare, orNone, wrongNumber } from './shared/read.js';

/**
 * A, B or C of each value by its cumulated share of the values above 0, in the input's shape. Blank stays blank.
 * Example: 70, 20, 10 are A, B, C. Source: functions.md, domain.md section 6 (ABC).
 * @customfunction ABCCLASS
 */
export function abcClass(values: unknown[][], a?: unknown[][], b?: unknown[][], crossing?: unknown): unknown[][] {
  return answer(() => {
    const lines = {
      a: optionalSingle('a', a, asShare, DEFAULT_POLICY.abc.a),
      b: optionalSingle('b', b, asShare, DEFAULT_POLICY.abc.b),
      crossing: optionalSingle('crossing', crossing, asFlag, DEFAULT_POLICY.abc.crossing),
    };
    if (lines.a > lines.b) refuse(wrongNumber('linesCross', lines.a, 'a', { b: lines.b }));
    const given = quantity('values', values, orNone(asNumber));
    const classes = abcClasses(
      given.elements.map((value) => (value instanceof Fault ? null : value)),
      lines,
    );
    const results = given.elements.map((value, index) => (value instanceof Fault ? value : (classes[index] ?? '')));
    return inShapeOf(given, results);
  });
}
