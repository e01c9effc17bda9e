import { describe, expect, it } from 'vitest';
import { coreCustomers, coreReasons } from '../../../src/domain/classes/core.js';

describe('core customers', () => {
  it('are those above the line and the one that crosses it', () => {
    // Shares 0.5, 0.8, 1: the second crosses 0.7.
    expect(coreCustomers([20, 50, 30])).toEqual([false, true, true]);
  });

  it('or without the one that crosses', () => {
    expect(coreCustomers([20, 50, 30], { crossing: false })).toEqual([false, true, false]);
  });

  it('one that starts exactly on the line is not core', () => {
    expect(coreCustomers([70, 20, 10])).toEqual([true, false, false]);
  });

  it('the largest is always core', () => {
    expect(coreCustomers([90, 10], { crossing: false })).toEqual([true, false]);
    expect(coreCustomers([90, 10], { line: 0 })).toEqual([true, false]);
  });

  it('0, less and blank are not, unless kept', () => {
    expect(coreCustomers([100, 0, -5, null])).toEqual([true, false, false, false]);
    expect(coreCustomers([100, 0, -5, null], { keep: [false, true, null, true] })).toEqual([true, true, false, true]);
  });

  it('have their reason: sales first, then the wish of the user', () => {
    // Shares 0.4, 0.65, 0.8, 0.9, 1: the third crosses 0.7; the largest and the last are kept besides.
    expect(coreReasons([15, 40, 25, 10, 10], { keep: [false, true, false, false, true] })).toEqual([
      'crosses-line',
      'largest',
      'within-line',
      null,
      'kept',
    ]);
  });
});
