import { expect } from 'vitest';

/** What an argument is asked for: one kind of cell, TRUE or FALSE, or a list or table of its own size. */
type Due = 'number' | 'date' | 'word' | 'text' | 'flag' | 'list';

export interface Argument {
  readonly due: Due;
  /** A cell (or, for lists, rows of cells) that the function takes. */
  readonly good: unknown;
  /** What a blank shows instead in the first cell; as if nothing were amiss for optional arguments. */
  readonly blank: unknown;
  /** Its cells belong to the elements one by one; otherwise it is one for the whole call. */
  readonly each: boolean;
}

export interface Kind {
  readonly args: readonly Argument[];
  /** The one cell or row that the good arguments give, worked out by hand beside it. */
  readonly shows: readonly unknown[];
  /** One figure or row for all elements together; otherwise one result for each element. */
  readonly together?: true;
}

const UNCHANGED = Symbol('as without the argument');

const argument =
  (due: Due, each = true) =>
  (good: unknown, blank: unknown = '#N/A'): Argument => ({ due, good, blank, each });
const number = argument('number');
const date = argument('date');
const word = argument('word');
const text = argument('text');
const flag = argument('flag', false);
const list = argument('list', false);
/** One cell for the whole call. */
const whole = (given: Argument): Argument => ({ ...given, each: false });
/** An argument that may be left out; what is given is its default. */
const optional = (given: Argument): Argument => ({ ...given, blank: UNCHANGED });

const LANGUAGE = optional(whole(word('en')));
const YEAR = optional(number(365));
const AS_OF = whole(date(45352)); // 2024-03-01, 30 days after 45322 = 2024-01-31
const LIMITS = optional(list([[30, 60, 90]]));

/** Every function with good arguments, optional ones at their default, and its golden figure. */
export const KINDS: Readonly<Record<string, Kind>> = {
  // 15·80 / 15; the weight of a factor does not matter when it is alone
  CREDITSCORE: { args: [number(80, 'NR'), optional(list([[15]])), optional(whole(number(100)))], shows: [80] },
  // 86 reaches the bound of CA1
  CREDITGRADE: { args: [number(86, 'NR'), list([[86, 'CA1']], 'CA1')], shows: ['CA1'] },
  CREDITADVICE: { args: [word('CA6'), LANGUAGE], shows: ['Do not trade on credit'] },
  // 85 reaches the bound of Premium
  CUSTOMERCLASS: { args: [number(85, 'NR'), list([[85, 'Premium']], 'Premium'), LANGUAGE], shows: ['Premium'] },
  REVIEWCLASS: { args: [word('CA2')], shows: ['B'] },
  // 10,000 a month × 2 months × 1.5
  CREDITLIMIT: { args: [word('CA2'), number(10000), number(2), optional(list([['CA2', 1.5]]))], shows: [30000] },
  // 900 + 100 is exactly the limit of 1,000; nothing is overdue
  ORDERCHECK: {
    args: [
      ...[number(100), number(900), number(1000, 'Refer')],
      ...[optional(number(0)), optional(word('CA1')), optional(number(0)), LANGUAGE],
    ],
    shows: ['Release'],
  },
  BANDPOINTS: { args: [number(15), list([[10, 50]])], shows: [50] },
  // 15 days beyond terms are an anchor of 70 points
  PAYMENTINDEX: { args: [number(15), optional(number(1))], shows: [70], together: true },
  PAYMENTHABIT: { args: [number(30), optional(list([[-20, 3, 30, 90]])), LANGUAGE], shows: ['After reminder'] },
  // 1.2·0.34 + 1.4·0.15 + 3.3·0 + 0.6·0.8 + 1.6 = 0.408 + 0.21 + 0.48 + 1.6
  ALTMANZ: {
    args: [...[34, 15, 0, 80, 100, 160, 100].map((figure) => number(figure)), optional(flag(false))],
    shows: [expect.closeTo(2.698, 12)],
  },
  // the largest is always A
  ABCCLASS: {
    args: [number(10, ''), optional(whole(number(0.75))), optional(whole(number(0.95))), optional(flag(false))],
    shows: ['A'],
  },
  CORECUSTOMER: {
    args: [
      number(10, false),
      optional(whole(number(0.7))),
      optional(flag(true)),
      optional({ ...flag(false), each: true }),
    ],
    shows: [true],
  },
  CUMULATIVESHARE: { args: [number(10)], shows: [1] }, // 10 of 10
  // dated 2024-01-31, settled 2024-04-18, so open on 2024-03-01
  OPENAMOUNT: { args: [number(100), date(45322), date(45400, 100), date(45352)], shows: [100] },
  DAYSPASTDUE: { args: [date(45322), date(45352)], shows: [30] }, // 45352 − 45322
  AGEBUCKET: {
    args: [date(45322), date(45352), LIMITS, optional(list([['1-30', '31-60', '61-90', '90+']])), LANGUAGE],
    shows: ['1-30'],
  },
  AGING: { args: [date(45322, 100), number(100, 0), AS_OF, LIMITS], shows: [0, 100, 0, 0, 0, 100], together: true },
  AGINGTABLE: {
    args: [
      ...[text('Acme', ''), date(45322, 'Acme'), number(100, 'Acme'), AS_OF, LIMITS],
      ...[optional(flag(false)), optional(list([['a', 'b', 'c', 'd']])), LANGUAGE],
    ],
    shows: ['Acme', 0, 100, 0, 0, 0, 100],
    together: true,
  },
  AGINGFOR: {
    args: [whole(text('Acme')), text('Acme', 0), date(45322, 100), number(100, 0), AS_OF, LIMITS],
    shows: [0, 100, 0, 0, 0, 100],
    together: true,
  },
  SETTLEFIFO: { args: [number(100), whole(number(99.99, 100))], shows: [0.01] }, // 100 − 99.99, a cent and no dust
  COLLECTIONSTAGE: { args: [number(31), optional(list([[0, 30, 90]])), LANGUAGE], shows: ['Forced'] }, // above 30
  WEIGHTEDDAYS: { args: [number(200), number(30)], shows: [30], together: true }, // 200·30 / 200
  LATEINTEREST: { args: [number(3650), number(0.1), number(30), YEAR], shows: [30] }, // 365 a year, 1 a day
  ALLOWANCE: { args: [number(200, 0), number(0.5)], shows: [100], together: true }, // 200 × 0.5
  LOSSRATES: { args: [number(8000), number(2000)], shows: [0.25] }, // 2,000 of 8,000
  CREDITUSE: { args: [number(750), number(1000)], shows: [0.75] }, // 750 of 1,000
  // 36,500 / 365 = 100 a day × 10 days × 0.5 × 0.1
  CARRYINGCOST: { args: [number(36500), number(10), number(0.5), number(0.1), YEAR], shows: [50] },
  // 0.5 / 0.5 × 365 / (375 − 10)
  DISCOUNTCOST: { args: [number(0.5), number(10), number(375), YEAR, optional(flag(false))], shows: [1] },
  HHI: { args: [number(10)], shows: [10000], together: true }, // 100 % squared
  // one bad and one good customer, the good one scored higher: the one pair is won, and the gap is whole after 20
  SCOREAUC: { args: [list([[80, 20]]), list([[0, 1]])], shows: [1], together: true },
  SCOREKS: { args: [list([[80, 20]]), list([[0, 1]])], shows: [1], together: true },
  CURRENTRATIO: { args: [number(300), number(200)], shows: [1.5] }, // 300 / 200
  QUICKRATIO: { args: [number(300), number(100), number(200)], shows: [1] }, // (300 − 100) / 200
  CASHRATIO: { args: [number(50), number(200)], shows: [0.25] }, // 50 / 200
  CASHSHARE: { args: [number(75), number(300)], shows: [0.25] }, // 75 / 300
  CURRENTCOVER: { args: [number(300), number(400)], shows: [0.75] }, // 300 / 400
  DEBTRATIO: { args: [number(400), number(1000)], shows: [0.4] }, // 400 / 1,000
  DEBTTOEQUITY: { args: [number(300), number(600)], shows: [0.5] }, // 300 / 600
  NETMARGIN: { args: [number(30), number(1000)], shows: [0.03] }, // 30 / 1,000
  ARTURNOVER: { args: [number(1200), number(400), optional(number(400))], shows: [3] }, // 1,200 / ((400 + 400) / 2)
  // 3,650 / 100 = 36.5 times, 365 / 36.5
  COLLECTIONDAYS: { args: [number(3650), number(100), optional(number(100)), YEAR], shows: [10] },
  DSO: { args: [number(100), number(3650), YEAR], shows: [10] }, // 100 / 3,650 × 365
  DSOCOUNTBACK: { args: [whole(number(50)), list([[100]]), list([[30]])], shows: [15] }, // half of a month of 30 days
  BESTDSO: { args: [number(100), number(3650), YEAR], shows: [10] }, // 100 / 3,650 × 365
  DELINQUENTDAYS: { args: [number(150), number(100), number(3650), YEAR], shows: [5] }, // 15 − 10
  CEI: { args: [number(100), number(100), number(120), number(40)], shows: [50] }, // (200 − 120) / (200 − 40)
  GROSSMARGIN: { args: [number(500), number(250)], shows: [0.5] }, // (500 − 250) / 500
  STOCKTURN: { args: [number(500), number(100), optional(number(100))], shows: [5] }, // 500 / ((100 + 100) / 2)
  CROSSRATIO: { args: [number(0.5), number(5)], shows: [2.5] }, // 0.5 × 5
  CONTRIBUTIONRATIO: { args: [number(2), number(0.25)], shows: [0.5] }, // 2 × 0.25
  // 2024-01-31 and six months: 2024-07-31; with the months given, the class may be blank
  NEXTREVIEW: { args: [word('A', 45504), date(45322), optional(number(6))], shows: [45504] },
  // 31 days are more than 30
  FOLLOWUP: { args: [date(45322, 'Never'), date(45353), number(30), LANGUAGE], shows: ['Due'] },
  DUEDATE: { args: [date(45322), word('NET30'), optional(list([[1]])), optional(list([[45353]]))], shows: [45352] },
};

export function isOptional({ blank }: Argument): boolean {
  return blank === UNCHANGED;
}

/** What a function shows with a blank in one of its arguments. */
export function shownWithBlank({ shows }: Kind, argument: Argument): unknown {
  return isOptional(argument) ? shows[0] : argument.blank;
}
