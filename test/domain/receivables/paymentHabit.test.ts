import { describe, expect, it } from 'vitest';
import { paymentHabitOf } from '../../../src/domain/receivables/paymentHabit.js';

describe('payment habit', () => {
  it.each([
    [-45, 'early'],
    [-20, 'early'],
    [-19.9, 'on-time'],
    [3, 'on-time'],
    [3.0000000001, 'on-time'],
    [3.1, 'after-reminder'],
    [30, 'after-reminder'],
    [31, 'when-forced'],
    [90, 'when-forced'],
    [90.5, 'does-not-pay'],
  ])('%f days late: %s', (days, habit) => {
    expect(paymentHabitOf(days)).toBe(habit);
  });

  it('follows limits of one’s own', () => {
    expect(paymentHabitOf(8, [-5, 7, 14, 21])).toBe('after-reminder');
  });

  it('within three days of the document is early', () => {
    expect(paymentHabitOf(2, undefined, 3)).toBe('early');
    expect(paymentHabitOf(2, undefined, 4)).toBe('on-time');
  });
});
