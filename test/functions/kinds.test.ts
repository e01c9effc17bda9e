import { describe, expect, it } from 'vitest';
import { column, errorCell, sentence } from './excel.js';
import { calling, formula, FUNCTION_IDS } from './formula.js';
import { KINDS, shownWithBlank } from './kinds.js';

it('every function is among the kinds', () => {
  expect(FUNCTION_IDS).toEqual(Object.keys(KINDS).sort());
});

describe.each(Object.entries(KINDS))('%s', (id, kind) => {
  const { args, shows, together = false } = kind;
  const given = args.map(({ good }) => good);
  const withCell = (index: number, cell: unknown): unknown[] => given.map((good, at) => (at === index ? cell : good));
  const firstOf = (index: number, cell: unknown): unknown => formula(id, ...withCell(index, cell))[0]?.[0];
  const firstError = (index: number, cell: unknown): unknown =>
    formula(id, ...withCell(index, cell))
      .flat()
      .find((shown) => /^#/.test(String(shown)));
  /** Everything that goes by element as so many cells in a shape. */
  const shaped = (shape: (good: unknown) => unknown[][]): unknown[] =>
    args.map(({ good, each }) => (each ? shape(good) : good));
  const elements = args.flatMap(({ each }, index) => (each ? [index] : []));

  it('gives its golden figure, for cells and for ranges of one cell', () => {
    expect(formula(id, ...given)).toEqual([shows]);
    const ranges = args.map(({ good, due }): unknown => (due === 'list' ? good : [[good]]));
    expect(formula(id, ...ranges)).toEqual([shows]);
  });

  args.forEach((argument, index) => {
    const { due } = argument;
    const isSilent = due === 'text'; // any cell will do as text, and errors are shown in rows of their own

    it(`argument ${index + 1}, ${due}: blank as null, as "" and as a range of blanks`, () => {
      for (const empty of [null, '', [['']]]) expect(firstOf(index, empty)).toEqual(shownWithBlank(kind, argument));
    });

    if (due === 'date') {
      it(`argument ${index + 1}, date: 0 and less is a blank of older Excel`, () => {
        for (const empty of [0, -1]) expect(firstOf(index, empty)).toEqual(shownWithBlank(kind, argument));
      });

      it(`argument ${index + 1}, date: ISO text and a time of day are read as the day`, () => {
        const serial = Number(given[index]);
        const iso = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
        expect(formula(id, ...withCell(index, iso))).toEqual([shows]);
        expect(formula(id, ...withCell(index, serial + 0.75))).toEqual([shows]);
      });

      it(`argument ${index + 1}, date: a number beyond the calendar is #NUM!`, () => {
        expect(firstError(index, 2958466)).toBe('#NUM!'); // the day after 9999-12-31
      });
    }

    if (due !== 'text' && due !== 'list') {
      it(`argument ${index + 1}, ${due}: text that is nothing of the kind is #VALUE! and quoted`, () => {
        for (const text of ['soon', '2024-02-30', '31.01.2024', 'NaN', '1e5', '３０']) {
          if (due === 'word' && text === '３０') continue; // full-width days are a payment term
          expect(firstError(index, text)).toBe('#VALUE!');
          expect(sentence(calling(id, ...withCell(index, text)))).toContain(`"${text}"`);
        }
      });
    }
    if (['number', 'date', 'word'].includes(due)) {
      it(`argument ${index + 1}, ${due}: TRUE is #VALUE!`, () => {
        expect(firstError(index, true)).toBe('#VALUE!');
      });
    }
    if (due === 'number' || due === 'flag') {
      it(`argument ${index + 1}, ${due}: a number written as text is text`, () => {
        expect(firstError(index, '30')).toBe('#VALUE!');
      });
    }
    if (due === 'flag') {
      it(`argument ${index + 1}, flag: 0 and 1 are FALSE and TRUE`, () => {
        expect(formula(id, ...withCell(index, Number(given[index])))).toEqual(formula(id, ...given));
      });
    }

    if (!isSilent) {
      it.each(['#N/A', '#DIV/0!', '#NUM!', '#VALUE!', '#NULL!'])(`argument ${index + 1}: %s is passed on`, (code) => {
        for (const error of [errorCell(code), code, { type: 'Error', basicValue: code }]) {
          expect(firstError(index, error)).toBe(code);
        }
      });

      it.each(['#REF!', '#NAME?', '#SPILL!'])(`argument ${index + 1}: %s cannot be given back and is named`, (code) => {
        expect(firstError(index, errorCell(code))).toBe('#VALUE!');
        expect(sentence(calling(id, ...withCell(index, errorCell(code))))).toContain(code);
      });
    }
  });

  if (together && elements.length > 0) {
    it('takes rows and columns alike, and blank rows beside them', () => {
      const asColumns = formula(id, ...shaped((good) => column(good, good)));
      expect(formula(id, ...shaped((good) => [[good, good]]))).toEqual(asColumns);
      expect(formula(id, ...shaped((good) => column(good, null)))).toEqual([shows]);
    });

    it('gives the first error that it meets', () => {
      const [first = 0] = elements;
      const bad = column(given[first], 'soon', errorCell('#DIV/0!'));
      const others = shaped((good) => column(good, good, good));
      if (args[first]?.due !== 'text') {
        expect(formula(id, ...others.map((other, at) => (at === first ? bad : other)))).toEqual([['#VALUE!']]);
      }
    });
  }

  if (!together && elements.length > 0) {
    // Those that look at all values at once are given others of 0, which change nothing.
    const other = (good: unknown): unknown => (['CUMULATIVESHARE', 'ABCCLASS', 'CORECUSTOMER'].includes(id) ? 0 : good);
    const [first = 0] = elements;

    it('answers in the shape of its input: column, row, block', () => {
      expect(formula(id, ...shaped((good) => column(good, other(good), other(good))))).toHaveLength(3);
      if (id === 'CREDITSCORE' || id === 'CORECUSTOMER') return; // a row is one customer
      expect(formula(id, ...shaped((good) => [[good, other(good)]]))[0]).toHaveLength(2);
      const block = formula(
        id,
        ...shaped((good) => [
          [good, other(good)],
          [other(good), other(good)],
        ]),
      );
      expect(block.map((row) => row.length)).toEqual([2, 2]);
      expect(block[0]?.[0]).toEqual(shows[0]);
    });

    it('fills a ragged block up with blanks', () => {
      const ragged = shaped((good) => [[good, other(good)], [other(good)]]);
      const blanks = shaped((good) => [
        [good, other(good)],
        [other(good), null],
      ]);
      expect(formula(id, ...ragged)).toEqual(formula(id, ...blanks));
    });

    it('a blank element is missing in its own place only', () => {
      const shown = formula(id, ...given.map((good, at) => (at === first ? column(good, null) : good)));
      const alone = shownWithBlank(kind, args[first] ?? { due: 'text', good: '', blank: '', each: true });
      expect(shown).toEqual([shows, [alone === '#N/A' ? '' : alone]]);
    });

    it('a bad element spoils its own result only', () => {
      const bad = given.map((good, at) => (at === first ? column(good, 'soon', other(good)) : good));
      const rows = formula(id, ...bad);
      expect(rows[1]).toEqual(['#VALUE!']);
      expect(rows[0]).toEqual(shows);
      expect(rows).toHaveLength(3);
      expect(sentence(calling(id, ...bad))).toContain('[2]');
    });

    if (elements.length > 1 && id !== 'CORECUSTOMER') {
      it.each(elements)('stretches a single cell over a range in argument %i', (index) => {
        const stretched = formula(id, ...given.map((good, at) => (at === index ? column(good, good, good) : good)));
        expect(stretched).toEqual([shows, shows, shows]);
      });
    }
  }

  if (elements.length > 1 && id !== 'CORECUSTOMER') {
    it('ranges of different sizes are #VALUE! with both sizes', () => {
      const [one = 0, two = 1] = elements;
      const sized = (first: unknown[][], second: unknown[][]): unknown[] =>
        given.map((good, at) => (at === one ? first : at === two ? second : good));
      const [a, b] = [given[one], given[two]];
      expect(formula(id, ...sized(column(a, a, a), column(b, b, b, b)))).toEqual([['#VALUE!']]);
      expect(sentence(calling(id, ...sized(column(a, a, a), column(b, b, b, b))))).toBe('sizes differ: 3×1 and 4×1');
      expect(sentence(calling(id, ...sized([[a, a]], column(b, b))))).toBe('sizes differ: 1×2 and 2×1');
    });
  }
});
