/** A source of repeatable chance: the same seed gives the same draws on every machine. */
export interface Chance {
  /** 0 up to but not 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  /** A draw around 0 with spread 1, near to a normal one, within ±6. */
  readonly bell: () => number;
}

const STEP = 0x6d2b79f5;
const TWO_TO_32 = 4_294_967_296;
const DRAWS_PER_BELL = 12;

/** Chance from a seed, by the public-domain generator "mulberry32". */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  const next = () => {
    state = (state + STEP) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    // The sum of twelve draws needs no logarithm, whose last digits differ between machines.
    bell: () => Array.from({ length: DRAWS_PER_BELL }, next).reduce((sum, draw) => sum + draw, -DRAWS_PER_BELL / 2),
  };
}

/** The items in an order of chance. */
export function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  return items
    .map((item) => ({ item, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** One of the items. */
export function pick<T>(items: readonly T[], index: number, otherwise: T): T {
  return items[index % items.length] ?? otherwise;
}
