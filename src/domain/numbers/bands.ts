import { atLeast } from './compare.js';

/** What holds from a lower bound on, up to the next band's. */
export interface Band<T> {
  readonly from: number;
  readonly value: T;
}

/** The band that a value falls in: the one with the highest lower bound that it reaches; null below all. Any order of bands. */
export function bandOf<T>(value: number, bands: readonly Band<T>[]): Band<T> | null {
  let best: Band<T> | null = null;
  for (const band of bands) {
    if (atLeast(value, band.from) && (best === null || band.from > best.from)) best = band;
  }
  return best;
}
