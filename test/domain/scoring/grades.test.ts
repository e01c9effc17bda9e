import { describe, expect, it } from 'vitest';
import { gradeOf, isGrade } from '../../../src/domain/scoring/grades.js';

describe('grades go by their lower bound', () => {
  it.each([
    [100, 'CA1'],
    [86, 'CA1'],
    [85.99999999999999, 'CA1'],
    [85.5, 'CA2'],
    [61, 'CA2'],
    [60.9, 'CA3'],
    [46, 'CA3'],
    [45.9, 'CA4'],
    [31, 'CA4'],
    [30.9, 'CA5'],
    [16, 'CA5'],
    [15.9, 'CA6'],
    [0, 'CA6'],
    [null, 'NR'],
  ])('%s is %s', (score, grade) => {
    expect(gradeOf(score)).toBe(grade);
  });

  it('bands of one’s own stand in any order', () => {
    const bands = [
      { from: 0, value: 'weak' },
      { from: 50, value: 'strong' },
    ];
    expect([gradeOf(50, bands), gradeOf(49, bands), gradeOf(null, bands), gradeOf(-1, bands)]).toEqual([
      'strong',
      'weak',
      'NR',
      'NR',
    ]);
  });
});

it('knows a grade when it reads one', () => {
  expect(['CA1', 'CA6', 'NR', 'CA7', 'ca1', ''].map(isGrade)).toEqual([true, true, true, false, false, false]);
});
