import { describe, expect, it } from 'vitest';
import { ageBucket } from '../../src/functions/ageBucket.js';
import { aging } from '../../src/functions/aging.js';
import { agingFor } from '../../src/functions/agingFor.js';
import { agingTable } from '../../src/functions/agingTable.js';
import { daysPastDue } from '../../src/functions/daysPastDue.js';
import { openAmount } from '../../src/functions/openAmount.js';
import { cell, cells, column, errorCell, sentence } from './excel.js';

const AS_OF = [[45382]]; // 2024-03-31
/** Dates so many days before the as-of. */
const ago = (...days: number[]): unknown[][] => column(...days.map((day) => 45382 - day));
const omitted = null as never; // how Excel hands over an argument that is not given

describe('OPENAMOUNT', () => {
  it('counts what is dated and not settled by the as-of, both days included', () => {
    const rows = cells(() =>
      openAmount(column(1, 2, 3, 4, 5), ago(10, 0, -1, 10, 10), column(null, '', null, 45382, 45383), AS_OF),
    );
    expect(rows.flat()).toEqual([1, 2, 0, 0, 5]);
  });

  it('a blank amount or document date is missing in a spill and #N/A alone', () => {
    expect(cells(() => openAmount(column(null, 7), ago(1, 1), [[null]], AS_OF))).toEqual([[''], [7]]);
    expect(cell(() => openAmount([[7]], [['']], [[null]], AS_OF))).toBe('#N/A');
    expect(sentence(() => openAmount([[7]], [['']], [[null]], AS_OF))).toContain('documentDates');
  });
});

describe('DAYSPASTDUE', () => {
  it('is negative before due and never counts a blank date', () => {
    expect(cells(() => daysPastDue(column(45352, 45382, 45392, null, '', 0), AS_OF)).flat()).toEqual([
      30,
      0,
      -10,
      '',
      '',
      '',
    ]);
  });

  it('takes the as-of as ISO text', () => {
    expect(cell(() => daysPastDue([['2024-02-29']], [['2024-03-31']]))).toBe(31);
  });

  it('has a sentence in the language of Excel where there is no language argument', () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: 'zh-TW' } } });
    try {
      expect(sentence(() => daysPastDue([['soon']], AS_OF))).toContain('不是日期：請填寫');
      expect(sentence(() => ageBucket([['soon']], AS_OF, omitted, omitted, 'en'))).toContain('is no date');
    } finally {
      Reflect.deleteProperty(globalThis, 'Office');
    }
    expect(sentence(() => daysPastDue([['soon']], AS_OF))).toContain('is no date');
  });
});

describe('AGEBUCKET', () => {
  it('counts day 0 as not due and includes the limits', () => {
    expect(cells(() => ageBucket(ago(-1, 0, 1, 30, 31, 60, 61, 90, 91), AS_OF)).flat()).toEqual([
      'Not due',
      'Not due',
      '1-30',
      '1-30',
      '31-60',
      '31-60',
      '61-90',
      '61-90',
      '90+',
    ]);
  });

  it('names the buckets by the limits, in the language, or as given', () => {
    expect(cells(() => ageBucket(ago(0, 15, 16, 46), AS_OF, [[15, 45]])).flat()).toEqual([
      'Not due',
      '1-15',
      '16-45',
      '45+',
    ]);
    expect(cell(() => ageBucket(ago(0), AS_OF, omitted, omitted, 'zh-CN'))).toBe('未到期');
    const labels = [['current', 'a', 'b', 'c', 'd']];
    expect(cells(() => ageBucket(ago(0, 99), AS_OF, omitted, labels)).flat()).toEqual(['current', 'd']);
    expect(cells(() => ageBucket(ago(0, 99), AS_OF, omitted, [['a', 'b', 'c', 'd']])).flat()).toEqual(['Not due', 'd']);
  });

  it('refuses limits that do not rise from above 0, and a wrong number of labels', () => {
    for (const limits of [[30, 30], [60, 30], [0, 30], [-1]]) {
      expect(cell(() => ageBucket(ago(1), AS_OF, [limits]))).toBe('#NUM!');
    }
    expect(cell(() => ageBucket(ago(1), AS_OF, [[30, 'x']]))).toBe('#VALUE!');
    expect(sentence(() => ageBucket(ago(1), AS_OF, omitted, [['a', 'b']]))).toContain('give 5');
  });
});

describe('AGING', () => {
  it('adds up without float dust', () => {
    // 0.1 + 0.2 is 0.3 here, and the total is that of the buckets shown
    expect(cells(() => aging(ago(5, 10, 40, -3), column(0.1, 0.2, -0.05, 1), AS_OF))).toEqual([
      [1, 0.3, -0.05, 0, 0, 1.25],
    ]);
  });

  it('ages a limit row of its own', () => {
    expect(cells(() => aging(ago(400, 1), column(5, 7), AS_OF, column(365, 730)))).toEqual([[0, 7, 5, 0, 12]]);
  });

  it('counts an amount without a date as not due and a blank amount as none', () => {
    expect(cells(() => aging(column(null, '', 0, 45000), column(1, 2, 4, null), AS_OF))).toEqual([[7, 0, 0, 0, 0, 7]]);
  });

  it('gives the first error that it meets, in row order', () => {
    expect(cells(() => aging(ago(1, 2, 3), column(1, 'x', errorCell('#N/A')), AS_OF))).toEqual([['#VALUE!']]);
    expect(cells(() => aging(ago(1, 2), column(1, errorCell('#N/A')), AS_OF))).toEqual([['#N/A']]);
  });

  it('needs one as-of date', () => {
    expect(cells(() => aging(ago(1), [[1]], [['']]))).toEqual([['#N/A']]);
    expect(cells(() => aging(ago(1), [[1]], column(45382, 45383)))).toEqual([['#VALUE!']]);
  });
});

const CUSTOMERS = column('Bee', 'Ant', ' Bee ', 'bee', null, '');
const DATES = ago(1, 40, 100, 0, 70, 70);
const AMOUNTS = column(1, 2, 4, 8, 16, null);

describe('AGINGTABLE', () => {
  it('has a row for each customer in order of first appearance, spaces aside, case kept', () => {
    expect(cells(() => agingTable(CUSTOMERS, DATES, AMOUNTS, AS_OF))).toEqual([
      ['Bee', 0, 1, 0, 0, 4, 5],
      ['Ant', 0, 0, 2, 0, 0, 2],
      ['bee', 8, 0, 0, 0, 0, 8],
      ['', 0, 0, 0, 16, 0, 16],
    ]);
  });

  it('adds a header in the language, with own labels', () => {
    const header = (labels: unknown[][], language: unknown): unknown =>
      cells(() => agingTable([['x']], ago(1), [[1]], AS_OF, [[30]], true, labels, language))[0];
    expect(header(omitted, null)).toEqual(['Customer', 'Not due', '1-30', '30+', 'Total']);
    expect(header(omitted, 'zh-CN')).toEqual(['客户', '未到期', '1-30', '30+', '合计']);
    expect(header(omitted, 'zh-TW')).toEqual(['客戶', '未到期', '1-30', '30+', '合計']);
    expect(header([['now', 'soon', 'late']], null)).toEqual(['Customer', 'now', 'soon', 'late', 'Total']);
  });

  it('lets a bad item spoil the row of its own customer only', () => {
    expect(cells(() => agingTable(column('a', 'b', 'a'), ago(1, 1, 1), column(1, 2, 'x'), AS_OF, [[30]]))).toEqual([
      ['a', '#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!'],
      ['b', 0, 2, 0, 2],
    ]);
  });

  it('shows items whose customer is an error in a row of their own', () => {
    const rows = cells(() => agingTable(column('a', errorCell('#REF!')), ago(1, 1), column(1, 2), AS_OF, [[30]]));
    expect(rows).toEqual([
      ['a', 0, 1, 0, 1],
      ['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!'],
    ]);
  });

  it('shows customer numbers as numbers and knows them again as text', () => {
    const rows = cells(() => agingTable(column(1001, '1001'), ago(1, 1), column(1, 2), AS_OF, [[30]]));
    expect(rows).toEqual([[1001, 0, 3, 0, 3]]);
  });

  it('is #N/A without customers and amounts', () => {
    expect(cells(() => agingTable(column('', null), ago(1, 1), column(null, ''), AS_OF))).toEqual([['#N/A']]);
  });
});

describe('AGINGFOR', () => {
  it('gives the row of each customer, zeros for one not found', () => {
    expect(cells(() => agingFor(column('Ant', 'nobody', ' bee'), CUSTOMERS, DATES, AMOUNTS, AS_OF))).toEqual([
      [0, 0, 2, 0, 0, 2],
      [0, 0, 0, 0, 0, 0],
      [8, 0, 0, 0, 0, 8],
    ]);
  });

  it('leaves a blank customer blank in a spill, and is #N/A for one alone', () => {
    const blanks = cells(() => agingFor(column('Ant', null), CUSTOMERS, DATES, AMOUNTS, AS_OF, [[30]]));
    expect(blanks[1]).toEqual(['', '', '', '']);
    expect(cells(() => agingFor([[null]], CUSTOMERS, DATES, AMOUNTS, AS_OF))).toEqual([['#N/A']]);
  });
});
