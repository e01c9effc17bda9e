/** Whether this is the long run (`npm run fuzz`). */
export const isFull = process.env['FUZZ_FULL'] === 'yes';

const given = process.env['FUZZ_SEED'];

/** One seed for ever, and one that is new each time (or the one in FUZZ_SEED, to repeat a failure). */
export const SEEDS: readonly number[] = [
  20130630,
  given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given),
];
