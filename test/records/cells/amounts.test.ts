import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmountColumn } from '../../../src/records/cells/amountColumn.js';
import { CELL } from '../../../src/records/cells/column.js';
import type { CellValue } from '../../../src/records/grid.js';

function read(...values: CellValue[]): (number | string)[] {
  const names = Object.keys(CELL);
  const column = readAmountColumn({ offset: 0, header: 'Amount', values });
  return [...column.values].map((value, row) => {
    const state = column.states[row] ?? 0;
    return state === CELL.READ || state === CELL.TEXT ? value : (names[state] ?? '');
  });
}

describe('readAmountColumn', () => {
  it('reads numbers, also negative and zero', () => {
    expect(read(12.5, -3, 0)).toEqual([12.5, -3, 0]);
  });

  it.each([
    ['1,234.50', 1234.5],
    ['1234.5', 1234.5],
    ['¥1,234.50', 1234.5],
    ['￥1,234.50', 1234.5],
    ['1,234.50元', 1234.5],
    ['(12.00)', -12],
    ['12.00-', -12],
    ['-¥12.00', -12],
    ['¥-12.00', -12],
    ['($12.00)', -12],
    ['１，２３４．５０', 1234.5],
    ['1,234', 1234],
    ['1.234,50', 1234.5],
    ['1234,5', 1234.5],
    [' 15 ', 15],
    ['.5', 0.5],
    ['12万元', 120_000],
    ['1.2万', 12_000],
    ['¥3千', 3000],
    ['5k', 5000],
    ['USD 1,234.50', 1234.5],
    ['1.234,50 EUR', 1234.5],
    ['RMB 100元', 100],
    ['100.00 CR', -100],
    ['100.00 DR', 100],
    ['贷 100', -100],
    ['1 234,50', 1234.5],
    ["1'234.50", 1234.5],
  ])('reads the text %s', (text, amount) => {
    expect(read(text)).toEqual([amount]);
  });

  it.each([
    '12万万',
    '¥5 USD',
    '(5) CR',
    '1,23.5',
    '1,2345',
    '12,34,567',
    '1.2.3',
    'abc',
    '--5',
    '(-5)',
    '5%',
    '0,123.4',
    true,
  ])('does not guess at %s', (text) => {
    expect(read(text)).toEqual(['UNREADABLE']);
  });

  it('reads 1.234 only when the column shows what the point means', () => {
    expect(read('1.234')).toEqual(['UNREADABLE']);
    expect(read('1.234', '10.50')).toEqual([1.234, 10.5]);
    expect(read('1.234', '10,50')).toEqual([1234, 10.5]);
    expect(read('1,234', '10,50')).toEqual([1.234, 10.5]);
  });

  it('reads none of the marked texts of a column that uses point and comma both ways', () => {
    expect(read('10.50', '10,50', '7')).toEqual(['UNREADABLE', 'UNREADABLE', 7]);
  });

  it('refuses another currency sign than the first of the column', () => {
    expect(read('¥5.00', '$6.00', '7.00')).toEqual([5, 'UNREADABLE', 7]);
  });

  it('reads a sign that goes with the row’s own currency, whatever the others of the column', () => {
    const codes = ['CNY', 'USD', 'USD'];
    const raw = { offset: 0, header: 'Amount', values: ['¥5.00', '$6.00', '¥7.00'] };
    const { states } = readAmountColumn(raw, { currencyOf: (row) => codes[row] ?? null });
    expect([...states]).toEqual([CELL.TEXT, CELL.TEXT, CELL.UNREADABLE]);
  });

  it('takes the unit of the cell before the unit of the header, and CR in a credit column for its plain side', () => {
    const raw = { offset: 0, header: 'Amount(万元)', values: ['2千元', 3] };
    expect([...readAmountColumn(raw, { factor: 10_000 }).values]).toEqual([2000, 30_000]);
    const credit = { offset: 0, header: 'Credit', values: ['5 CR', '6 DR', '7'] };
    expect([...readAmountColumn(credit, { isCreditColumn: true }).values]).toEqual([5, -6, 7]);
  });

  it('tells blanks and errors apart', () => {
    expect(read('', ' ', '—', '#REF!')).toEqual(['BLANK', 'BLANK', 'BLANK', 'ERROR']);
  });

  it('reads any amount back from grouped text with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (minor) => {
        const digits = String(Math.abs(minor)).padStart(3, '0');
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
        const text = `${minor < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
        expect(read(text)).toEqual([minor === 0 ? 0 : minor / 100]);
      }),
    );
  });
});
