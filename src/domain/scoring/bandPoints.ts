import { bandOf, type Band } from '../numbers/bands.js';
import type { PointBand } from '../policy/settings.js';

/**
 * Points of the band that a raw value falls in: the one with the highest lower bound that it reaches. Null below all.
 * Example: bands 0 → 100, 10 → 50, 60 → 0 give 50 points to 10 and to 59.9. Source: functions.md (BANDPOINTS).
 */
export function bandPoints(value: number, bands: readonly Band<number>[]): number | null {
  return bandOf(value, bands)?.value ?? null;
}

/** Bands as a policy writes them; a first band without a lower bound holds from minus infinity on. */
export function bandsOf(bands: readonly PointBand[]): readonly Band<number>[] {
  return bands.map(([from, value]) => ({ from: from ?? -Infinity, value }));
}
