import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../src/taskpane/format/formats.js';

describe('figures as the user writes them', () => {
  it('shows all decimals of the currency', () => {
    expect(formatsFor('en').money(4284.29)).toBe('4,284.29');
    expect(formatsFor('de-DE').money(4284.29)).toBe('4.284,29');
    expect(formatsFor('en', 'JPY').money(4284)).toBe('4,284');
    expect(formatsFor('en', 'KWD').money(4284.5)).toBe('4,284.500');
  });

  it('writes a currency that is no ISO code with two decimals', () => {
    expect(formatsFor('en', 'points').money(7)).toBe('7.00');
  });

  it('shortens amounts in tiles from a million on', () => {
    expect(formatsFor('en').compactMoney(1_284_000)).toBe('1.28M');
    expect(formatsFor('zh-CN').compactMoney(1_284_000)).toBe('128.4万');
    expect(formatsFor('zh-TW').compactMoney(-1_284_000)).toBe('-128.4萬');
    expect(formatsFor('en').compactMoney(999_999.99)).toBe('999,999.99');
  });

  it('gives shares one decimal', () => {
    // 835.56 of 5,119.85 is 0.16320…
    expect(formatsFor('en').share(835.56 / 5119.85)).toBe('16.3%');
  });

  it('writes dates of the calendar, whatever the time zone', () => {
    expect(formatsFor('en').date('2013-06-30')).toBe('Jun 30, 2013');
    expect(formatsFor('zh-CN').date('2013-06-30')).toBe('2013年6月30日');
  });
});
