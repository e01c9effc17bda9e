import { Fault, refuse } from './fault.js';
import { listOf } from './quantity.js';
import { asNumber, wrongNumber } from './read.js';

/** Limits in days, strictly rising and as many as there are by default; those when not given. */
export function risingLimits(argument: unknown, byDefault: readonly number[]): readonly number[] {
  const limits = listOf('limits', argument, asNumber);
  if (limits === null) return byDefault;
  if (limits.length !== byDefault.length) {
    const counts = { given: limits.length, needed: byDefault.length };
    refuse(new Fault('text', '#VALUE!', 'limitCount', { place: 'limits', ...counts }));
  }
  const falling = limits.find((limit, index) => index > 0 && limit <= (limits[index - 1] ?? -Infinity));
  return falling === undefined ? limits : refuse(wrongNumber('notAscending', falling, 'limits'));
}
