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

describe.each(Object.entries(KINDS))('%s', (id, { args, shows, due, blank = [], each = false }) => {
  const withCell = (index: number, cell: unknown): unknown[] => args.map((arg, at) => (at === index ? cell : arg));
  const errorsOf = (rows: unknown[][]): unknown[] => rows.flat().filter((cell) => /^#/.test(String(cell)));

  it('takes cells and ranges of one cell alike', () => {
    expect(cells(call(id, args))).toEqual([shows]);
    const asRanges = args.map((arg) => [[arg]]);
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
      const bad = call(id, [column(first, 'soon', first), ...args.slice(1)]);
      const rows = cells(bad);
      expect(rows[1]).toEqual(['#VALUE!']);
      expect(rows[0]).toEqual(shows);
      expect(rows).toHaveLength(3);
      expect(sentence(bad)).toContain('[2]');
    });
  }

  if (args.length > 1 && id !== 'AGINGFOR') {
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
