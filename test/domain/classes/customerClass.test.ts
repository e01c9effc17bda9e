import { describe, expect, it } from 'vitest';
import { customerClassOf } from '../../../src/domain/classes/customerClass.js';

describe('customer class', () => {
  it.each([
    [100, 'premium'],
    [85, 'premium'],
    [84.9, 'good'],
    [70, 'good'],
    [69.9, 'standard'],
    [50, 'standard'],
    [49.9, 'at-risk'],
    [0, 'at-risk'],
    [null, 'NR'],
  ])('a score of %s is %s', (score, customerClass) => {
    expect(customerClassOf(score)).toBe(customerClass);
  });

  it('follows bands of one’s own', () => {
    expect(customerClassOf(60, [{ from: 60, value: 'gold' }])).toBe('gold');
    expect(customerClassOf(59, [{ from: 60, value: 'gold' }])).toBe('NR');
  });
});
