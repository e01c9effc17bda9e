import { describe, expect, it } from 'vitest';
import { abcClass } from '../../src/functions/abcClass.js';
import { coreCustomer } from '../../src/functions/coreCustomer.js';
import { creditAdvice } from '../../src/functions/creditAdvice.js';
import { creditGrade } from '../../src/functions/creditGrade.js';
import { creditScore } from '../../src/functions/creditScore.js';
import { customerClass } from '../../src/functions/customerClass.js';
import { nextReview } from '../../src/functions/nextReview.js';
import { paymentIndex } from '../../src/functions/paymentIndex.js';
import { cell, cells, column, errorCell, sentence } from './excel.js';

const SAMPLE = [80, 70, 60, 90, 75, 65, 85, 50, 40];

describe('CREDITSCORE', () => {
  it('takes the nine-factor weights for nine columns', () => {
    // (15·80 + 10·70 + 10·60 + 15·90 + 10·75 + 10·65 + 10·85 + 10·50 + 10·40) / 100 = 7000 / 100
    expect(cells(() => creditScore([SAMPLE]))).toEqual([[70]]);
  });

  it('takes equal weights for another number of columns', () => {
    expect(cell(() => creditScore([[100, 50, 0]]))).toBe(50);
  });

  it('takes given weights as a row or a column, blank as 0', () => {
    // (3·100 + 1·20) / 4 = 80; the middle factor carries no weight and may be blank
    expect(cell(() => creditScore([[100, null, 20]], [[3, null, 1]]))).toBe(80);
    expect(cell(() => creditScore([[100, null, 20]], column(3, '', 1)))).toBe(80);
  });

  it('converts a 5-point scale', () => {
    expect(cell(() => creditScore([[4, 3]], null as never, [[5]]))).toBe(70); // (80 + 60) / 2
  });

  it.each([null, ''])('is NR when a factor that carries weight is blank (%j)', (blank) => {
    expect(cell(() => creditScore([[blank, ...SAMPLE.slice(1)]]))).toBe('NR');
  });

  it('is NR for a row of nothing but 0 and blank, for older Excel shows blanks as 0', () => {
    expect(cell(() => creditScore([[0, null, 0, 0, '', 0, 0, 0, 0]]))).toBe('NR');
    expect(cell(() => creditScore([[0, 0, 1]]))).toBeCloseTo(1 / 3, 12);
  });

  it('scores each row by itself', () => {
    const rows = [SAMPLE, SAMPLE.map(() => null), SAMPLE.map(() => 101), SAMPLE.map(() => 'x'), SAMPLE];
    expect(cells(() => creditScore(rows))).toEqual([[70], ['NR'], ['#NUM!'], ['#VALUE!'], [70]]);
  });

  it('puts an error before text, text before a wrong number, a wrong number before missing', () => {
    expect(cell(() => creditScore([[null, 101, 'x', errorCell('#DIV/0!')]]))).toBe('#DIV/0!');
    expect(cell(() => creditScore([[null, 101, 'x']]))).toBe('#VALUE!');
    expect(cell(() => creditScore([[null, 101]]))).toBe('#NUM!');
  });

  it('allows binary dust at the top of the scale', () => {
    expect(cell(() => creditScore([[100.00000000000001]]))).toBeCloseTo(100, 9);
    expect(cell(() => creditScore([[100.001]]))).toBe('#NUM!');
    expect(cell(() => creditScore([[-1]]))).toBe('#NUM!');
  });

  it('refuses weights that do not fit, are negative or sum to 0, and a scale of 0', () => {
    expect(sentence(() => creditScore([[1, 2, 3]], [[1, 2]]))).toBe('sizes differ: 1×3 and 1×2');
    expect(cell(() => creditScore([[1, 2]], [[1, -1]]))).toBe('#NUM!');
    expect(cell(() => creditScore([[1, 2]], [[0, 0]]))).toBe('#DIV/0!');
    expect(cell(() => creditScore([[1, 2]], null as never, [[0]]))).toBe('#NUM!');
  });

  it('fills a ragged block up with blanks', () => {
    expect(
      cells(() =>
        creditScore([
          [1, 2, 3],
          [1, 2],
        ]),
      ),
    ).toEqual([[2], ['NR']]);
  });
});

describe('CREDITGRADE', () => {
  it('grades by the lower bound of the unrounded score', () => {
    const scores = [100, 86, 85.5, 61, 60, 46, 45, 31, 30, 16, 15, 0, 'NR', null, 85.99999999999999];
    expect(cells(() => creditGrade([scores]))).toEqual([
      ['CA1', 'CA1', 'CA2', 'CA2', 'CA3', 'CA3', 'CA4', 'CA4', 'CA5', 'CA5', 'CA6', 'CA6', 'NR', 'NR', 'CA1'],
    ]);
  });

  it.each([-0.1, 100.1])('a score of %d is #NUM!', (score) => {
    expect(cell(() => creditGrade([[score]]))).toBe('#NUM!');
  });

  it('takes own bands in any order, blank rows left out', () => {
    const bands = [
      [0, 'low'],
      [null, ''],
      [50, 'high'],
    ];
    expect(cells(() => creditGrade(column(49, 50, null), bands))).toEqual([['low'], ['high'], ['NR']]);
  });

  it('refuses bands that leave a score out, repeat a bound or are not two columns', () => {
    expect(cell(() => creditGrade([[10]], [[50, 'high']]))).toBe('#NUM!');
    expect(
      cell(() =>
        creditGrade(
          [[10]],
          [
            [5, 'a'],
            [5, 'b'],
          ],
        ),
      ),
    ).toBe('#NUM!');
    expect(sentence(() => creditGrade([[10]], [[50], [60]]))).toContain('2×1');
    expect(cell(() => creditGrade([[10]], [[0, null]]))).toBe('#N/A');
  });
});

describe('CREDITADVICE', () => {
  it('advises in English whatever the language of Excel', () => {
    expect(cells(() => creditAdvice(column('CA1', 'CA4', 'NR')))).toEqual([
      ['Preferential settlement; large limit'],
      ['Monitor; small limit'],
      ['No proposal: data missing'],
    ]);
  });

  it('advises in Chinese when asked', () => {
    expect(cell(() => creditAdvice([['CA6']], 'zh-CN'))).toBe('不应赊销；不提供信用额度');
    expect(cell(() => creditAdvice([['CA6']], [['zh-TW']]))).toBe('不應賒銷；不提供信用額度');
  });

  it('refuses another language', () => {
    expect(cell(() => creditAdvice([['CA1']], 'fr'))).toBe('#VALUE!');
    expect(sentence(() => creditAdvice([['CA1']], 'fr'))).toContain('"fr"');
  });
});

describe('CUSTOMERCLASS', () => {
  it('has the bounds 85, 70, 50', () => {
    const scores = column(85, 84.9, 70, 69.9, 50, 49.9, 0, 'NR');
    expect(cells(() => customerClass(scores)).flat()).toEqual([
      'Premium',
      'Good',
      'Good',
      'Standard',
      'Standard',
      'At risk',
      'At risk',
      'NR',
    ]);
    expect(cells(() => customerClass(column(85, 70, 50, 0), null as never, 'zh-CN')).flat()).toEqual([
      '优质',
      '良好',
      '一般',
      '风险',
    ]);
  });
});

describe('ABCCLASS', () => {
  it('cumulates from the largest, the row included, in the shape of the input', () => {
    // of 100: 70 (0.70 A), 20 (0.90 B), 10 (1.00 C)
    expect(cells(() => abcClass([[10, 70, 20]]))).toEqual([['C', 'A', 'B']]);
    expect(cells(() => abcClass(column(10, 70, 20)))).toEqual([['C'], ['A'], ['B']]);
  });

  it('keeps the value that crosses a line above it when asked', () => {
    // 60 (0.60), 30 (0.90, crosses 0.75), 10 (starts at 0.90, crosses 0.95)
    expect(cells(() => abcClass([[60, 30, 10]]))).toEqual([['A', 'B', 'C']]);
    expect(cells(() => abcClass([[60, 30, 10]], null as never, null as never, true))).toEqual([['A', 'A', 'B']]);
  });

  it('leaves blank blank, calls 0 and less C, and counts bad cells as not there', () => {
    expect(cells(() => abcClass(column(70, null, '', 0, -5, 'x', 30)))).toEqual([
      ['A'],
      [''],
      [''],
      ['C'],
      ['C'],
      ['#VALUE!'],
      ['C'],
    ]);
  });

  it('refuses lines outside 0 to 1 or out of order', () => {
    expect(cell(() => abcClass([[1]], [[75]]))).toBe('#NUM!');
    expect(cell(() => abcClass([[1]], [[0.9]], [[0.8]]))).toBe('#NUM!');
    expect(cell(() => abcClass([[1]], [[0.5, 0.6]]))).toBe('#VALUE!');
  });
});

describe('CORECUSTOMER', () => {
  const sales = [
    [30, 20],
    [10, 20],
    [null, 20],
    [null, ''],
  ];

  it('sums the years and takes those above the line with the one that crosses it', () => {
    // sums 50, 30, 20, blank of 100: 0.5, 0.8 crosses 0.7, 1.0
    expect(cells(() => coreCustomer(sales)).flat()).toEqual([true, true, false, false]);
    expect(cells(() => coreCustomer(sales, null as never, false)).flat()).toEqual([true, false, false, false]);
  });

  it('keeps those that are marked', () => {
    const keep = column(null, '', true, true);
    expect(cells(() => coreCustomer(sales, [[0.5]], false, keep)).flat()).toEqual([true, false, true, true]);
  });

  it('refuses marks that do not stand beside the customers', () => {
    expect(sentence(() => coreCustomer(sales, null as never, null, column(true, false)))).toBe(
      'sizes differ: 4×1 and 2×1',
    );
  });
});

describe('PAYMENTINDEX', () => {
  it('weights the points by the amounts, or takes the plain mean', () => {
    // 0 days = 80, 30 days = 50: (300·80 + 100·50) / 400 = 72.5; mean 65
    expect(cell(() => paymentIndex(column(0, 30), column(300, 100)))).toBe(72.5);
    expect(cell(() => paymentIndex(column(0, 30)))).toBe(65);
  });

  it('leaves out pairs with a blank', () => {
    expect(cell(() => paymentIndex(column(0, 30, null), column(300, null, 100)))).toBe(80);
  });

  it('is #N/A when nothing is left, #DIV/0! when the amounts sum to 0', () => {
    expect(cell(() => paymentIndex(column(0, null), column(null, 5)))).toBe('#N/A');
    expect(cell(() => paymentIndex(column(0, 30), column(0, 0)))).toBe('#DIV/0!');
  });

  it('refuses a negative amount, which would lead out of 0-100', () => {
    // (100·80 − 50·0) / 50 would be 160
    expect(cell(() => paymentIndex(column(0, 200), column(100, -50)))).toBe('#NUM!');
    expect(sentence(() => paymentIndex(column(0, 200), column(100, -50)))).toBe('amounts[2] is -50: enter 0 or more.');
  });

  it('gives the first error that it meets', () => {
    expect(cells(() => paymentIndex(column(0, errorCell('#NUM!'), 'x')))).toEqual([['#NUM!']]);
  });
});

describe('NEXTREVIEW', () => {
  it('adds 6, 3 or 1 months and keeps the end of the month', () => {
    // 45322 = 2024-01-31: 2024-07-31, 2024-04-30, 2024-02-29
    expect(cells(() => nextReview(column('A', 'B', 'C'), [[45322]]))).toEqual([[45504], [45412], [45351]]);
  });

  it('takes given months, and then needs no class', () => {
    expect(cell(() => nextReview([[null]], [['2024-08-31']], [[6]]))).toBe(45716); // 2025-02-28
    expect(cells(() => nextReview(column(null, 'C'), [[45322]], column(3, null)))).toEqual([[45412], [45351]]);
  });

  it('without class and months is missing', () => {
    expect(cell(() => nextReview([['']], [[45322]]))).toBe('#N/A');
    expect(cells(() => nextReview(column('', 'A'), [[45322]]))).toEqual([[''], [45504]]);
  });

  it('does not leave the calendar', () => {
    expect(cell(() => nextReview([['A']], [[45322]], [[-2000]]))).toBe('#NUM!');
  });
});
