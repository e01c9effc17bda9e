import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from './excel.js';
import { formula, FUNCTION_IDS } from './formula.js';
import { isOptional, KINDS, type Argument } from './kinds.js';
import { SEEDS } from './seeds.js';

/** Functions of which each result depends on all values, or which give one figure or one table. */
const OF_ALL_VALUES = [
  ...['ABCCLASS', 'CORECUSTOMER', 'CUMULATIVESHARE', 'SETTLEFIFO'],
  ...['AGING', 'AGINGTABLE', 'AGINGFOR', 'ALLOWANCE', 'DSOCOUNTBACK', 'HHI'],
  ...['PAYMENTINDEX', 'SCOREAUC', 'SCOREKS', 'WEIGHTEDDAYS'],
];

const WORDS = ['CA1', 'CA6', 'NR', 'A', 'C', 'EOM+45', '30天', '货到付款'];

/** Cells as sheets have them, most of them good; #N/A is left out, for alone it also stands for a blank. */
function cellFor({ due, good }: Argument): fc.Arbitrary<unknown> {
  const bad = fc.constantFrom(null, '', 'soon', true, '#DIV/0!', '#NUM!', -1, 0);
  if (due === 'date') {
    return fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 40_000, max: 47_000 }) },
      { weight: 1, arbitrary: fc.constantFrom('2024-02-29', '2023-02-29', 45322.75) },
      { weight: 1, arbitrary: bad },
    );
  }
  if (due === 'word')
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(good, ...WORDS) }, { weight: 1, arbitrary: bad });
  const around = Number(good) * 2 + 1;
  return fc.oneof(
    { weight: 4, arbitrary: fc.double({ min: 0, max: around, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min: -around, max: around * 100, noNaN: true }) },
    { weight: 1, arbitrary: bad },
  );
}

const ELEMENTWISE = Object.entries(KINDS).filter(([id]) => !OF_ALL_VALUES.includes(id));

describe.each(ELEMENTWISE)('%s', (id, { args }) => {
  const cells = args.map((argument) => (argument.each ? cellFor(argument) : fc.constant(argument.good)));
  const rows = fc.array(fc.tuple(...cells), { minLength: 2, maxLength: 8 });

  it.each(SEEDS)('the array form is the scalar form, row by row (seed %i)', (seed) => {
    fc.assert(
      fc.property(rows, (given) => {
        // A blank optional argument alone is left out; in a column with others it is a missing cell.
        const isLeftOut = args.map((argument, at) => isOptional(argument) && given.some((row) => isBlank(row[at])));
        fc.pre(!isLeftOut.includes(true));
        const columns = args.map((argument, at) =>
          argument.each ? column(...given.map((row) => row[at])) : argument.good,
        );
        const alone = given.map((row) => formula(id, ...row)[0]?.[0]);
        expect(formula(id, ...columns).flat()).toEqual(alone.map((shown) => (shown === '#N/A' ? '' : shown)));
      }),
      { seed, numRuns: 40 },
    );
  });
});

it('every other function depends on all its values', () => {
  expect(FUNCTION_IDS).toEqual(expect.arrayContaining(OF_ALL_VALUES));
  expect(ELEMENTWISE).toHaveLength(FUNCTION_IDS.length - OF_ALL_VALUES.length);
});

function isBlank(cell: unknown): boolean {
  return cell === null || cell === '';
}
