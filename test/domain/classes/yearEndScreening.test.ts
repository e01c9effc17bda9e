import { expect, it } from 'vitest';
import { yearEndScreening, type Screened } from '../../../src/domain/classes/yearEndScreening.js';

const POOR: Screened = { key: false, class: 'standard', profit: -20, value: 'low' };

it.each<[string, Partial<Screened>, string, string[]]>([
  ['without profit or potential is dropped', {}, 'drop', ['no-profit-no-potential']],
  ['with a profit of 0 is dropped', { profit: 0 }, 'drop', ['no-profit-no-potential']],
  ['with an unknown profit is looked at again', { profit: null }, 'review', ['profit-unknown']],
  ['that is key is kept', { key: true }, 'keep', ['key']],
  ['of class Good is kept', { class: 'good' }, 'keep', ['good-class']],
  ['with potential is kept', { value: 'potential' }, 'keep', ['potential']],
  [
    'is kept for every reason that holds',
    { key: true, class: 'premium', profit: 5 },
    'keep',
    ['key', 'good-class', 'profit'],
  ],
])('a customer %s', (_, given, screening, reasons) => {
  expect(yearEndScreening({ ...POOR, ...given })).toEqual({ screening, reasons });
});
