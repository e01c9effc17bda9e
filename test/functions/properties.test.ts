import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from './excel.js';
import { figure, formula, list } from './formula.js';
import { SEEDS } from './seeds.js';

/** A property with a random value, under each seed; the title prints it. */
function always<T>(claim: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  it.each(SEEDS)(`${claim} (seed %i)`, (seed) => {
    fc.assert(fc.property(arbitrary, check), { seed, numRuns: 60 });
  });
}

const amounts = fc.array(fc.integer({ min: -100_000, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
const positive = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
const cents = (shown: unknown): number => Math.round(Number(shown) * 100);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('aging', () => {
  const item = fc.record({
    customer: fc.constantFrom('a', 'b', 'c '),
    days: fc.option(fc.integer({ min: -50, max: 200 })),
    cents: fc.integer({ min: -100_000, max: 100_000 }),
  });

  always(
    'buckets sum to the total and tables to AGING, to the cent',
    fc.array(item, { minLength: 1, maxLength: 40 }),
    (items) => {
      const customers = column(...items.map(({ customer }) => customer));
      const dates = column(...items.map(({ days }) => (days === null ? null : 45382 - days)));
      const owed = column(...items.map((each) => each.cents / 100));
      const whole = list('AGING', dates, owed, 45382).map(cents);
      expect(sum(whole.slice(0, -1))).toBe(whole.at(-1));
      expect(whole.at(-1)).toBe(sum(items.map((each) => each.cents)));
      const table = formula('AGINGTABLE', customers, dates, owed, 45382);
      const rows = table.map(([, ...row]) => row);
      expect(whole.map((_, at) => sum(rows.map((row) => cents(row[at]))))).toEqual(whole);
      expect(
        formula('AGINGFOR', column(...table.map(([customer]) => customer)), customers, dates, owed, 45382),
      ).toEqual(rows);
    },
  );

  always('each item is in the bucket that AGEBUCKET names', fc.integer({ min: -50, max: 200 }), (days) => {
    const [labels = [], row = []] = formula('AGINGTABLE', 'a', 45382 - days, 1, 45382, null, true);
    expect(labels[row.indexOf(1, 1)]).toBe(list('AGEBUCKET', 45382 - days, 45382)[0]);
  });
});

describe('settlement', () => {
  always(
    'takes what is paid off the instalments from the first on, to the cent',
    fc.tuple(positive, fc.nat(2_000_000)),
    ([dues, paid]) => {
      const open = list('SETTLEFIFO', column(...dues.map((due) => due / 100)), paid / 100).map(cents);
      expect(sum(open)).toBe(Math.max(0, sum(dues) - paid));
      const first = open.findIndex((left) => left > 0);
      expect(open.every((left, at) => left >= 0 && left <= (dues[at] ?? 0))).toBe(true);
      if (first >= 0) expect(open.slice(first + 1)).toEqual(dues.slice(first + 1));
    },
  );
});

describe('ABC', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: -1000, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
  const shuffled = distinct.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length }), fc.boolean()),
  );

  always('classes do not depend on the order of the rows', shuffled, ([values, others, crossing]) => {
    const classes = new Map(
      list('ABCCLASS', column(...values), null, null, crossing).map((shown, at) => [values[at], shown]),
    );
    const again = list('ABCCLASS', column(...others), null, null, crossing);
    expect(again).toEqual(others.map((value) => classes.get(value)));
  });

  always(
    'ties share out the same classes in any order',
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }),
    (values) => {
      const classes = (order: readonly number[]): unknown[] => list('ABCCLASS', column(...order)).sort();
      expect(classes([...values].reverse())).toEqual(classes(values));
    },
  );

  always('a larger value is never in a lower class, and crossing only raises', amounts, (values) => {
    const [strict, crossing] = [false, true].map((keeps) =>
      list('ABCCLASS', column(...values), null, null, keeps).map(String),
    );
    const order = values
      .map((_, at) => at)
      .sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0) || one - other);
    const fromLargest = order.map((at) => strict?.[at] ?? '');
    expect(fromLargest).toEqual([...fromLargest].sort());
    for (const [at, letter] of (strict ?? []).entries()) expect((crossing?.[at] ?? 'D') <= letter).toBe(true);
  });

  always('A is what CUMULATIVESHARE puts within the line, and the largest', positive, (values) => {
    const shares = list('CUMULATIVESHARE', column(...values)).map(Number);
    const largest = Math.min(...shares);
    const within = shares.map((share) => share <= 0.75 * (1 + 1e-9) || share === largest);
    expect(list('ABCCLASS', column(...values)).map((shown) => shown === 'A')).toEqual(within);
    expect(Math.max(...shares)).toBe(1);
  });

  always('core customers without the crossing one are A at the same line', positive, (values) => {
    const core = list('CORECUSTOMER', column(...values), 0.7, false);
    expect(core).toEqual(list('ABCCLASS', column(...values), 0.7, 1).map((shown) => shown === 'A'));
  });
});

describe('scores', () => {
  const factors = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });

  always('missing never helps: any blank factor gives NR and no limit', fc.tuple(factors, fc.nat()), ([points, at]) => {
    const blank = points.map((value, index) => (index === at % points.length ? null : value));
    const score = list('CREDITSCORE', [blank])[0];
    expect(score).toBe('NR');
    expect(list('CREDITGRADE', score)).toEqual(['NR']);
    expect(list('CREDITLIMIT', list('CREDITGRADE', score)[0], 1000, 1)).toEqual(['#N/A']);
    expect(list('ORDERCHECK', 1, 0, 1000, 0, 'NR')).toEqual(['Refer']);
  });

  always(
    'a score lies between its worst and its best factor, whatever the weights',
    fc.tuple(factors, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 })),
    ([points, weights]) => {
      const score = figure('CREDITSCORE', [points], [weights.slice(0, points.length)]);
      expect(score).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
      expect(score).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
    },
  );

  always('scales with its factors: a 5-point scale is the same score', factors, (points) => {
    const fives = points.map((value) => value / 20);
    expect(figure('CREDITSCORE', [fives], null, 5)).toBeCloseTo(figure('CREDITSCORE', [points]), 9);
  });

  const twoScores = fc.tuple(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );

  always('grade, class, review class and limit are monotone in the score', twoScores, (scores) => {
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    const [worse = '', better = ''] = list('CREDITGRADE', column(low, high)).map(String);
    expect(better <= worse).toBe(true); // CA1 is the best
    const ranks = ['At risk', 'Standard', 'Good', 'Premium'];
    const [below = -1, above = -1] = list('CUSTOMERCLASS', column(low, high)).map((shown) =>
      ranks.indexOf(String(shown)),
    );
    expect(below).toBeGreaterThanOrEqual(0);
    expect(above).toBeGreaterThanOrEqual(below);
    const [first = '', second = ''] = list('REVIEWCLASS', column(worse, better)).map(String);
    expect(second <= first).toBe(true);
    expect(figure('CREDITLIMIT', better, 1000, 1)).toBeGreaterThanOrEqual(figure('CREDITLIMIT', worse, 1000, 1));
  });

  const outcomes = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { minLength: 2, maxLength: 30 })
    .filter((all) => new Set(all.map(([, bad]) => bad)).size === 2);

  always('AUC turns over with the scores, KS does not', outcomes, (all) => {
    const bad = column(...all.map(([, isBad]) => isBad));
    const scores = column(...all.map(([score]) => score));
    const turned = column(...all.map(([score]) => 100 - score));
    expect(figure('SCOREAUC', scores, bad) + figure('SCOREAUC', turned, bad)).toBeCloseTo(1, 12);
    expect(figure('SCOREKS', scores, bad)).toBeCloseTo(figure('SCOREKS', turned, bad), 12);
    expect(figure('SCOREAUC', column(...all.map(([score]) => score ** 3)), bad)).toBe(figure('SCOREAUC', scores, bad));
  });
});

describe('days', () => {
  const twoDays = fc.tuple(fc.integer({ min: -60, max: 400 }), fc.integer({ min: -60, max: 400 }));
  const later = (days: readonly number[]): readonly [number, number] => [Math.min(...days), Math.max(...days)];

  always('later payment never raises the index, the habit or the stage', twoDays, (days) => {
    const [sooner, late] = later(days);
    expect(figure('PAYMENTINDEX', late)).toBeLessThanOrEqual(figure('PAYMENTINDEX', sooner));
    const habits = ['Early', 'On time', 'After reminder', 'When forced', 'Does not pay'];
    const stages = ['Not due', 'Reminder', 'Forced', 'Bad debt'];
    for (const [id, words] of [
      ['PAYMENTHABIT', habits],
      ['COLLECTIONSTAGE', stages],
    ] as const) {
      const [one = -1, other = -1] = list(id, column(sooner, late)).map((shown) => words.indexOf(String(shown)));
      expect(one).toBeGreaterThanOrEqual(0);
      expect(other).toBeGreaterThanOrEqual(one);
    }
  });

  always(
    'weighted figures lie between the least and the greatest',
    fc.array(fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: -60, max: 400 })), {
      minLength: 1,
      maxLength: 20,
    }),
    (items) => {
      const [owed, days] = [column(...items.map(([amount]) => amount / 100)), column(...items.map(([, late]) => late))];
      const lates = items.map(([, late]) => late);
      const weighted = figure('WEIGHTEDDAYS', owed, days);
      expect(weighted).toBeGreaterThanOrEqual(Math.min(...lates) - 1e-9);
      expect(weighted).toBeLessThanOrEqual(Math.max(...lates) + 1e-9);
      const index = figure('PAYMENTINDEX', days, owed);
      expect(index).toBeGreaterThanOrEqual(figure('PAYMENTINDEX', Math.max(...lates)) - 1e-9);
      expect(index).toBeLessThanOrEqual(figure('PAYMENTINDEX', Math.min(...lates)) + 1e-9);
    },
  );

  always(
    'a larger order is never answered more mildly',
    fc.tuple(twoDays, fc.integer({ min: 0, max: 300 })),
    ([sizes, overdue]) => {
      const answers = ['Release', 'Refer', 'Hold'];
      const [small, large] = later(sizes);
      const [one = -1, other = -1] = list('ORDERCHECK', column(small, large), 100, 250, overdue, 'CA2', 150).map(
        (shown) => answers.indexOf(String(shown)),
      );
      expect(one).toBeGreaterThanOrEqual(0);
      expect(other).toBeGreaterThanOrEqual(one);
      if (overdue > 150) expect(one).toBe(2);
    },
  );

  always(
    'terms of so many days are due so many days later, and a payment day is never earlier',
    fc.tuple(fc.integer({ min: 40_000, max: 50_000 }), fc.nat(400), fc.integer({ min: 1, max: 31 })),
    ([dated, days, payDay]) => {
      const due = figure('DUEDATE', dated, days);
      expect(figure('DAYSPASTDUE', dated, due)).toBe(days);
      expect(list('DUEDATE', dated, column(`NET${days}`, `${days} days`, `${days}天`))).toEqual([due, due, due]);
      const moved = figure('DUEDATE', dated, days, payDay);
      expect(moved).toBeGreaterThanOrEqual(due);
      expect(moved - due).toBeLessThan(31);
    },
  );
});

describe('ratios', () => {
  const figures = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 9999 }),
  );

  always('DSO is the best possible one and the delinquent days together', figures, ([owed, notDue, sold]) => {
    expect(figure('BESTDSO', notDue, sold) + figure('DELINQUENTDAYS', owed, notDue, sold)).toBeCloseTo(
      figure('DSO', owed, sold),
      6,
    );
  });

  always('turnover times days are the year', figures, ([sold, opening, closing]) => {
    expect(
      figure('ARTURNOVER', sold, opening, closing) * figure('COLLECTIONDAYS', sold, opening, closing, 360),
    ).toBeCloseTo(360, 6);
  });

  always(
    'countback of a receivable made of whole months is their days',
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 28, max: 31 })), {
      minLength: 1,
      maxLength: 12,
    }),
    (months) => {
      const [sales, days] = [[months.map(([sold]) => sold)], [months.map(([, length]) => length)]];
      const owed = sum(months.map(([sold]) => sold));
      expect(figure('DSOCOUNTBACK', owed, sales, days)).toBeCloseTo(sum(months.map(([, length]) => length)), 9);
    },
  );

  always('HHI lies between equal shares and one alone, and is the same in any unit', positive, (values) => {
    const index = figure('HHI', column(...values));
    expect(index).toBeGreaterThanOrEqual(10_000 / values.length - 1e-6);
    expect(index).toBeLessThanOrEqual(10_000 + 1e-6);
    expect(figure('HHI', column(...values.map((value) => value / 100)))).toBeCloseTo(index, 6);
  });

  always(
    'an allowance is the sum of its parts',
    fc.array(fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 100 })), {
      minLength: 1,
      maxLength: 12,
    }),
    (parts) => {
      const balances = column(...parts.map(([balance]) => balance));
      const rates = column(...parts.map(([, rate]) => rate / 100));
      const apart = parts.map(([balance, rate]) => figure('ALLOWANCE', balance, rate / 100));
      expect(figure('ALLOWANCE', balances, rates)).toBeCloseTo(sum(apart), 6);
    },
  );
});
