import { beforeAll, describe, expect, it } from 'vitest';
import { loadFunctions } from '../../src/functions/shared/load.js';
import type { CustomFunction } from '../../src/functions/shared/registry.js';
import { cells, column, errorCell, sentence } from './excel.js';

/**
 * What every function makes of each kind of input. `args` are good scalars, `shows` the one cell (or row) they give,
 * `due` says what each leading argument must be; a bad cell is put there in turn.
 */
interface Kind {
  readonly args: readonly unknown[];
  readonly shows: readonly unknown[];
  readonly due: readonly ('number' | 'date' | 'word' | 'text')[];
  /** What a blank in each of those arguments shows in the first cell; #N/A when not said. */
  readonly blank?: readonly unknown[];
  /** One result per element, so that a bad element spoils only itself. */
  readonly each?: boolean;
  /** The second argument is a table or a sum, which may have any size. */
  readonly anySize?: boolean;
}

// Serials: 45322 = 2024-01-31, 45352 = 2024-03-01, which is 30 days later (29 February days and one).
const KINDS: Readonly<Record<string, Kind>> = {
  CREDITSCORE: { args: [70], shows: [70], due: ['number'], blank: ['NR'], each: true },
  CREDITGRADE: { args: [86], shows: ['CA1'], due: ['number'], blank: ['NR'], each: true },
  CREDITADVICE: { args: ['CA6'], shows: ['Do not trade on credit'], due: ['word'], each: true },
  CUSTOMERCLASS: { args: [85], shows: ['Premium'], due: ['number'], blank: ['NR'], each: true },
  ABCCLASS: { args: [10], shows: ['A'], due: ['number'], blank: [''], each: true },
  CORECUSTOMER: { args: [10], shows: [true], due: ['number'], blank: [false], each: true },
  OPENAMOUNT: {
    args: [100, 45322, 45400, 45352],
    shows: [100],
    due: ['number', 'date', 'date', 'date'],
    blank: ['#N/A', '#N/A', 100, '#N/A'],
    each: true,
  },
  DAYSPASTDUE: { args: [45322, 45352], shows: [30], due: ['date', 'date'], each: true },
  AGEBUCKET: { args: [45322, 45352], shows: ['1-30'], due: ['date', 'date'], each: true },
  AGING: {
    args: [45322, 100, 45352],
    shows: [0, 100, 0, 0, 0, 100],
    due: ['date', 'number', 'date'],
    blank: [100, 0, '#N/A'],
  },
  AGINGTABLE: {
    args: ['Acme', 45322, 100, 45352],
    shows: ['Acme', 0, 100, 0, 0, 0, 100],
    due: ['text', 'date', 'number', 'date'],
    blank: ['', 'Acme', 'Acme', '#N/A'],
  },
  AGINGFOR: {
    args: ['Acme', 'Acme', 45322, 100, 45352],
    shows: [0, 100, 0, 0, 0, 100],
    due: ['text', 'text', 'date', 'number', 'date'],
    blank: ['#N/A', 0, 100, 0, '#N/A'],
  },
  PAYMENTINDEX: { args: [0], shows: [80], due: ['number'] },
  REVIEWCLASS: { args: ['CA2'], shows: ['B'], due: ['word'], each: true },
  CREDITLIMIT: { args: ['CA2', 10000, 2], shows: [30000], due: ['word', 'number', 'number'], each: true },
  ORDERCHECK: {
    args: [100, 900, 1000],
    shows: ['Release'],
    due: ['number', 'number', 'number'],
    blank: ['#N/A', '#N/A', 'Refer'],
    each: true,
  },
  BANDPOINTS: { args: [15, [[10, 50]]], shows: [50], due: ['number'], each: true, anySize: true },
  PAYMENTHABIT: { args: [30], shows: ['After reminder'], due: ['number'], each: true },
  ALTMANZ: {
    args: [34, 15, 0, 80, 100, 160, 100], // 1.2·0.34 + 1.4·0.15 + 0 + 0.6·0.8 + 1.6
    shows: [expect.closeTo(2.698, 12)],
    due: ['number', 'number', 'number', 'number', 'number', 'number', 'number'],
    each: true,
  },
  CUMULATIVESHARE: { args: [10], shows: [1], due: ['number'], each: true },
  SETTLEFIFO: {
    args: [100, 99.99],
    shows: [0.01],
    due: ['number', 'number'],
    blank: ['#N/A', 100],
    each: true,
    anySize: true,
  },
  COLLECTIONSTAGE: { args: [30], shows: ['Reminder'], due: ['number'], each: true },
  WEIGHTEDDAYS: { args: [200, 30], shows: [30], due: ['number', 'number'] },
  LATEINTEREST: { args: [3650, 0.1, 30], shows: [30], due: ['number', 'number', 'number'], each: true },
  ALLOWANCE: { args: [200, 0.5], shows: [100], due: ['number', 'number'], blank: [0, '#N/A'] },
  LOSSRATES: { args: [8000, 2000], shows: [0.25], due: ['number', 'number'], each: true },
  CREDITUSE: { args: [750, 1000], shows: [0.75], due: ['number', 'number'], each: true },
  CARRYINGCOST: {
    args: [36500, 10, 0.5, 0.1], // 100 a day × 10 × 0.5 × 0.1
    shows: [50],
    due: ['number', 'number', 'number', 'number'],
    each: true,
  },
  DISCOUNTCOST: { args: [0.5, 10, 375], shows: [1], due: ['number', 'number', 'number'], each: true },
  HHI: { args: [10], shows: [10000], due: ['number'] },
  SCOREAUC: { args: [[[80, 20]], [[0, 1]]], shows: [1], due: [] },
  SCOREKS: { args: [[[80, 20]], [[0, 1]]], shows: [1], due: [] },
  CURRENTRATIO: { args: [300, 200], shows: [1.5], due: ['number', 'number'], each: true },
  QUICKRATIO: { args: [300, 100, 200], shows: [1], due: ['number', 'number', 'number'], each: true },
  CASHRATIO: { args: [50, 200], shows: [0.25], due: ['number', 'number'], each: true },
  CASHSHARE: { args: [75, 300], shows: [0.25], due: ['number', 'number'], each: true },
  CURRENTCOVER: { args: [300, 400], shows: [0.75], due: ['number', 'number'], each: true },
  DEBTRATIO: { args: [400, 1000], shows: [0.4], due: ['number', 'number'], each: true },
  DEBTTOEQUITY: { args: [300, 600], shows: [0.5], due: ['number', 'number'], each: true },
  NETMARGIN: { args: [30, 1000], shows: [0.03], due: ['number', 'number'], each: true },
  ARTURNOVER: { args: [1200, 400], shows: [3], due: ['number', 'number'], each: true },
  COLLECTIONDAYS: { args: [3650, 100], shows: [10], due: ['number', 'number'], each: true },
  DSO: { args: [100, 3650], shows: [10], due: ['number', 'number'], each: true },
  DSOCOUNTBACK: { args: [50, 100, 30], shows: [15], due: ['number', 'number', 'number'] },
  BESTDSO: { args: [100, 3650], shows: [10], due: ['number', 'number'], each: true },
  DELINQUENTDAYS: { args: [150, 100, 3650], shows: [5], due: ['number', 'number', 'number'], each: true },
  CEI: { args: [100, 100, 120, 40], shows: [50], due: ['number', 'number', 'number', 'number'], each: true }, // 80 / 160
  GROSSMARGIN: { args: [500, 250], shows: [0.5], due: ['number', 'number'], each: true },
  STOCKTURN: { args: [500, 100], shows: [5], due: ['number', 'number'], each: true },
  CROSSRATIO: { args: [0.5, 5], shows: [2.5], due: ['number', 'number'], each: true },
  CONTRIBUTIONRATIO: { args: [2, 0.25], shows: [0.5], due: ['number', 'number'], each: true },
  FOLLOWUP: {
    args: [45322, 45353, 30], // 31 days
    shows: ['Due'],
    due: ['date', 'date', 'number'],
    blank: ['Never', '#N/A', '#N/A'],
    each: true,
  },
  DUEDATE: { args: [45322, 'NET30'], shows: [45352], due: ['date', 'word'], each: true },
  NEXTREVIEW: { args: ['A', 45322], shows: [45504], due: ['word', 'date'], each: true }, // 2024-07-31
};

let functions: ReadonlyMap<string, CustomFunction>;
beforeAll(async () => {
  functions = await loadFunctions();
});

function call(id: string, args: readonly unknown[]): () => unknown[][] {
  return () => functions.get(id)?.(...args) as unknown[][]; // a custom function answers with rows of cells
}

it('every function is among the kinds', () => {
  expect([...functions.keys()].sort()).toEqual(Object.keys(KINDS).sort());
});

describe.each(Object.entries(KINDS))('%s', (id, { args, shows, due, blank = [], each = false, anySize = false }) => {
  const withCell = (index: number, cell: unknown): unknown[] => args.map((arg, at) => (at === index ? cell : arg));
  const errorsOf = (rows: unknown[][]): unknown[] => rows.flat().filter((cell) => /^#/.test(String(cell)));

  it('takes cells and ranges of one cell alike', () => {
    expect(cells(call(id, args))).toEqual([shows]);
    const asRanges = args.map((arg) => (Array.isArray(arg) ? (arg as unknown) : [[arg]])); // cells are never arrays
    expect(cells(call(id, asRanges))).toEqual([shows]);
  });

  it('takes omitted optional arguments as null, which is how Excel hands them over', () => {
    expect(cells(call(id, [...args, null, null, null, null]))).toEqual([shows]);
  });

  due.forEach((kind, index) => {
    it(`argument ${index + 1}: an empty cell is missing, as null and ""`, () => {
      for (const empty of [null, '']) {
        expect(cells(call(id, withCell(index, empty)))[0]?.[0]).toBe(blank[index] ?? '#N/A');
      }
    });

    if (kind === 'date') {
      it(`argument ${index + 1}: 0 is an empty cell of older Excel`, () => {
        expect(cells(call(id, withCell(index, 0)))[0]?.[0]).toBe(blank[index] ?? '#N/A');
      });
      it(`argument ${index + 1}: an ISO text date and a time of day are read as the day`, () => {
        const serial = args[index] as number; // by the table: dates are given as serials
        const iso = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(cells(call(id, withCell(index, iso)))).toEqual([shows]);
        expect(cells(call(id, withCell(index, serial + 0.75)))).toEqual([shows]);
      });
    }

    if (kind !== 'text') {
      it(`argument ${index + 1}: text that is nothing of the kind is #VALUE! and quoted`, () => {
        for (const text of ['soon', '2024-02-30', '31.01.2024']) {
          expect(errorsOf(cells(call(id, withCell(index, text))))[0]).toBe('#VALUE!');
          expect(sentence(call(id, withCell(index, text)))).toContain(`"${text}"`);
        }
      });
      it(`argument ${index + 1}: TRUE is #VALUE!`, () => {
        expect(errorsOf(cells(call(id, withCell(index, true))))[0]).toBe('#VALUE!');
      });
    }
    if (kind === 'number') {
      it(`argument ${index + 1}: a number written as text is text`, () => {
        expect(errorsOf(cells(call(id, withCell(index, '30'))))[0]).toBe('#VALUE!');
      });
    }

    it.each(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!'])(`argument ${index + 1}: %s in the input is passed on`, (code) => {
      if (id === 'AGINGFOR' && index === 1) return; // an item without a readable customer is nobody's: see its own test
      for (const given of [errorCell(code), code, { type: 'Error', basicValue: code }]) {
        expect(errorsOf(cells(call(id, withCell(index, given))))[0]).toBe(code);
      }
    });

    it(`argument ${index + 1}: #REF! cannot be given back and is named`, () => {
      if (id === 'AGINGFOR' && index === 1) return;
      const bad = call(id, withCell(index, errorCell('#REF!')));
      expect(errorsOf(cells(bad))[0]).toBe('#VALUE!');
      expect(sentence(bad)).toContain('#REF!');
    });
  });

  if (each) {
    it('a bad element spoils its own result only', () => {
      const first = args[0];
      // Functions that look at all values at once are given others of 0, which change nothing.
      const others = ['CUMULATIVESHARE'].includes(id) ? 0 : first;
      const bad = call(id, [column(first, 'soon', others), ...args.slice(1)]);
      const rows = cells(bad);
      expect(rows[1]).toEqual(['#VALUE!']);
      expect(rows[0]).toEqual(shows);
      expect(rows).toHaveLength(3);
      expect(sentence(bad)).toContain('[2]');
    });
  }

  if (args.length > 1 && id !== 'AGINGFOR' && !anySize) {
    it('ranges of different sizes are #VALUE! with both sizes', () => {
      const [first, second] = id === 'NEXTREVIEW' ? ['A', 45322] : args;
      const apart = call(id, [column(first, first, first), column(second, second, second, second), ...args.slice(2)]);
      expect(cells(apart)).toEqual([['#VALUE!']]);
      expect(sentence(apart)).toBe('sizes differ: 3×1 and 4×1');
      const crossed = call(id, [[[first, first]], column(second, second), ...args.slice(2)]);
      expect(sentence(crossed)).toBe('sizes differ: 1×2 and 2×1');
    });
  }
});
