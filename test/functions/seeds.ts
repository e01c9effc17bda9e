/** One seed for ever, and one that is new each time (or the one in PROPERTY_SEED, to repeat a failure); tests print both. */
export const SEEDS: readonly number[] = [
  20240229,
  Number(process.env['PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31)),
];
