import { describe, expect, it } from 'vitest';
import { column, sentence } from './excel.js';
import { calling, figure, formula, list } from './formula.js';

/** Inputs that no one means and that sheets are full of: each has an error value and a sentence that says what to mend. */
const said = (id: string, ...args: readonly unknown[]): string => sentence(calling(id, ...args));

describe('negative amounts', () => {
  it('count against in sums and averages of amounts', () => {
    expect(list('AGING', column(45322, 45322), column(100, -30), 45352)).toEqual([0, 70, 0, 0, 0, 70]);
    expect(list('ALLOWANCE', column(100, -40), 0.5)).toEqual([30]); // (100 − 40) × 0.5
    expect(list('WEIGHTEDDAYS', column(100, -50), 20)).toEqual([20]); // (2,000 − 1,000) / 50
  });

  it('are refused where they would lead out of the scale', () => {
    expect(list('SETTLEFIFO', column(100, -5), 10)).toEqual([90, '#NUM!']);
    expect(said('SETTLEFIFO', 100, [[50, -60]])).toBe('paid is -10: enter 0 or more.');
    expect(list('LOSSRATES', -100, 5)).toEqual(['#NUM!']);
    expect(list('CREDITLIMIT', 'CA2', 1000, -2)).toEqual(['#NUM!']);
    expect(list('FOLLOWUP', 45322, 45352, -1)).toEqual(['#NUM!']);
    expect(list('NEXTREVIEW', 'A', 45322, -6)).toEqual(['#NUM!']);
    expect(list('DUEDATE', 45322, -30)).toEqual(['#NUM!']);
  });

  it('are no sales that open a limit, and no days of interest', () => {
    expect(list('CREDITLIMIT', 'CA1', -1000, 2)).toEqual([0]);
    expect(list('LATEINTEREST', 1000, 0.1, -30)).toEqual([0]);
  });
});

describe('numbers outside their range say which range', () => {
  it.each([
    ['ALLOWANCE', [100, 30], 'lossRates is 30: enter a fraction from 0 to 1 (0.75, not 75).'],
    ['DISCOUNTCOST', [2, 10, 30], 'discount is 2: enter a fraction from 0 to 1 (0.75, not 75).'],
    ['DISCOUNTCOST', [0.02, 30, 10], 'payDay is 10: enter a day after the discount days (30).'],
    ['CORECUSTOMER', [[[5]], 70], 'line is 70: enter a fraction from 0 to 1 (0.75, not 75).'],
    ['CREDITGRADE', [101], 'scores is 101: enter a number from 0 to 100.'],
    ['CREDITSCORE', [[[6]], null, 5], 'factors is 6: enter a number from 0 to 5.'],
    ['CREDITSCORE', [[[6]], null, 0], 'scaleMax is 0: enter a number above 0.'],
    ['DSO', [100, 100, 0], 'days is 0: enter a number above 0.'],
    ['DUEDATE', [45322, 30, 32], 'paymentDays is 32: enter a day of the month, 1 to 31.'],
    ['DUEDATE', [45322, 1e308], 'terms lead out of the calendar, which runs from 1900-01-01 to 9999-12-31.'],
    ['LOSSRATES', [100, 500], 'loss is 500, more than was outstanding (100): correct one of them.'],
    ['ABCCLASS', [5, 0.9, 0.8], 'a is 0.9 and b is 0.8: the line of A must not be above that of B.'],
    ['ABCCLASS', [5, 0.97], 'a is 0.97 and b is 0.95: the line of A must not be above that of B.'],
    ['AGEBUCKET', [45322, 45352, [[30, 30]]], 'limits holds 30: give limits above 0 that rise, such as 30, 60, 90.'],
    ['AGING', [45322, 1, 45352, [[-5, 30]]], 'limits holds -5: give limits above 0 that rise, such as 30, 60, 90.'],
    [
      'COLLECTIONSTAGE',
      [5, [[0, 90, 30]]],
      'limits holds 30, which is not above the number before it: give rising numbers.',
    ],
    ['PAYMENTHABIT', [5, [[3, 30]]], 'limits has 2 limits: give 4.'],
    ['CREDITLIMIT', ['NR', 1000, 2], 'grades is NR, and an unrated customer has no limit: rate it first.'],
    [
      'CREDITLIMIT',
      ['CA2', 1, 2, column('CA2', 'ca2').map(([grade]) => [grade, 1])],
      'multipliers has the grade ca2 twice: keep one row.',
    ],
    ['SCOREAUC', [[[80, 20]], [[1, 1]]], 'bad marks customers of one kind only: there must be good and bad ones.'],
    ['HHI', [[[0, -5]]], 'values holds nothing above 0.'],
  ] as const)('%s%j', (id, args, expected) => {
    expect(said(id, ...args)).toBe(expected);
  });
});

describe('missing data never helps', () => {
  it('NR has no limit even where a table gives it a multiplier', () => {
    expect(
      list('CREDITLIMIT', column('NR', 'CA1'), 1000, 1, [
        ['NR', 2],
        ['CA1', 2],
      ]),
    ).toEqual(['', 2000]);
  });

  it('a customer without a limit is referred, one without a loss rate is no safe one', () => {
    expect(list('ORDERCHECK', 1, 0, null)).toEqual(['Refer']);
    expect(list('ALLOWANCE', column(100, 100), column(0.1, null))).toEqual(['#N/A']);
  });
});

describe('huge numbers', () => {
  it('a result beyond what Excel holds is #NUM!, never infinity', () => {
    expect(list('CURRENTRATIO', 1e308, 1e-10)).toEqual(['#NUM!']);
    expect(said('CURRENTRATIO', 1e308, 1e-10)).toBe(
      'The result is too large a number: check the units of the arguments.',
    );
    expect(list('DISCOUNTCOST', 0.99, 0, 0.001, null, true)).toEqual(['#NUM!']);
    expect(list('AGING', column(45322, 45322), column(1e308, 1e308), 45352)).toContain('#NUM!');
    expect(formula('CREDITUSE', column(1, 1e308), column(2, 1e-10))).toEqual([[0.5], ['#NUM!']]);
  });

  it('days far beyond the anchors stay on the scale', () => {
    expect(list('PAYMENTINDEX', -1e300)).toEqual([100]);
    expect(list('PAYMENTINDEX', 1e300)).toEqual([0]);
  });
});

describe('float dust', () => {
  it('does not show in sums and averages', () => {
    expect(list('WEIGHTEDDAYS', [[0.1, 0.2]], 30)).toEqual([30]); // 9 / 0.3
    expect(list('ALLOWANCE', [[0.1, 0.2]], 1)).toEqual([0.3]);
    expect(list('SETTLEFIFO', [[0.1, 0.2, 0.3]], 0.3)).toEqual([0, 0, 0.3]);
    expect(list('ORDERCHECK', 0.1, 0.2, 0.3)).toEqual(['Release']);
  });
});

describe('the first error that is met', () => {
  it('is given, not the gravest', () => {
    expect(list('HHI', column(1, 'x', '#N/A'))).toEqual(['#VALUE!']);
    expect(list('HHI', column(1, '#N/A', 'x'))).toEqual(['#N/A']);
  });
});

describe('tables that could not be made', () => {
  it('pass their error on, before anything about their shape', () => {
    expect(list('BANDPOINTS', 5, '#DIV/0!')).toEqual(['#DIV/0!']);
    expect(said('CREDITGRADE', 5, [['#REF!']])).toBe('bands holds #REF!: mend that cell first.');
  });
});

describe('a full column of 1,048,576 rows', () => {
  const ROWS = 1_048_576;
  const full = (cell: (row: number) => unknown): unknown[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);

  it('is aged to the cent', { timeout: 120_000 }, () => {
    const dates = full((row) => (row % 2 === 0 ? 45322 : 45353)); // half 30 days past due, half due tomorrow
    const shown = list(
      'AGING',
      dates,
      full(() => 0.01),
      45352,
    );
    expect(shown).toEqual([5242.88, 5242.88, 0, 0, 0, 10485.76]); // 524,288 cents each
  });

  it('is graded and classed in its own length', { timeout: 120_000 }, () => {
    const grades = formula(
      'CREDITGRADE',
      full((row) => row % 101),
    );
    expect(grades).toHaveLength(ROWS);
    expect([grades[86], grades[85], grades[0]]).toEqual([['CA1'], ['CA2'], ['CA6']]);
    expect(
      figure(
        'HHI',
        full(() => 1),
      ),
    ).toBeCloseTo(10000 / ROWS, 12); // equal shares
  });
});
