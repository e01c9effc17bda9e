import { describe, expect, it } from 'vitest';
import { columnWidth } from '../../../../src/usecases/rateLedger/plan/columnWidth.js';

describe('the width of a result column', () => {
  it('gives a large amount more room than a small one', () => {
    const width = (amount: number) => columnWidth('Balance', [amount], '#,##0.00');
    expect(width(1234567890.12)).toBeGreaterThan(width(12.5) + 30);
  });

  it('holds a date, and a title with its filter button', () => {
    // "yyyy-mm-dd" is 10 characters, at 5.6 points each.
    expect(columnWidth('As of', [45473], 'yyyy-mm-dd')).toBeGreaterThanOrEqual(56);
    expect(columnWidth('Suggested limit', [], '#,##0.00')).toBeGreaterThan(15 * 5.6 + 16);
  });

  it('counts Chinese characters double, and stays within reason for long texts', () => {
    expect(columnWidth('加权逾期天数', [], '0.0')).toBeGreaterThan(columnWidth('abcdef', [], '0.0'));
    expect(columnWidth('Advice', ['x'.repeat(500)], 'General')).toBeLessThanOrEqual(220);
  });
});
