import { describe, expect, it } from 'vitest';
import { parseTerms } from '../../../src/domain/terms/parseTerms.js';

describe('no term', () => {
  it.each([
    '',
    '  ',
    'soon',
    '30 bananas',
    'NET',
    'EOM+',
    '+30',
    'DAY0',
    'DAY32',
    '次月',
    '-30',
    '30.5',
    '99999',
    '1M5',
    '30EOM',
  ])('"%s"', (text) => {
    expect(parseTerms(text)).toBeNull();
  });
});

describe('a term', () => {
  it.each(['30', '30D', '30d', '30 days', '30 Day', '30天', '30日', 'NET30', 'net 30', 'Net 30 days', ' ３０天 '])(
    'of 30 days is written "%s"',
    (text) => {
      expect(parseTerms(text)).toEqual([{ step: 'days', count: 30 }]);
    },
  );

  it.each(['EOM+30', 'EOM 30', 'eom + 30 days', '月结30天', '月結30天', '月结30', '月底+30天'])(
    'of 30 days from the month end is written "%s"',
    (text) => {
      expect(parseTerms(text)).toEqual([{ step: 'month-end' }, { step: 'days', count: 30 }]);
    },
  );

  it.each(['1M DAY5', '1m+day 5', '次月5日', '次月5号'])('to the 5th of next month is written "%s"', (text) => {
    expect(parseTerms(text)).toEqual([
      { step: 'months', count: 1 },
      { step: 'day-of-month', day: 5 },
    ]);
  });

  it.each(['COD', 'cod', '货到付款', '貨到付款', '0'])('on delivery is written "%s"', (text) => {
    expect(parseTerms(text)).toEqual([{ step: 'days', count: 0 }]);
  });
});
