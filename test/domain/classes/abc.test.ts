import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abcClasses } from '../../../src/domain/classes/abc.js';

const classes = (values: readonly (number | null)[], options?: Parameters<typeof abcClasses>[1]): string =>
  abcClasses(values, options)
    .map((letter) => letter ?? '-')
    .join('');

describe('ABC classes', () => {
  it('cumulate from the largest, in the order given', () => {
    // Sorted 70, 20, 10: shares 0.7, 0.9, 1.
    expect(classes([10, 70, 20])).toBe('CAB');
  });

  it('a share on the line is within it', () => {
    // 0.75 and 0.95 exactly, then 1.
    expect(classes([75, 20, 5])).toBe('ABC');
    // 15 times 0.9 is 13.500000000000004 in binary, 0.75 of the whole only 13.5.
    expect(classes(Array<number>(20).fill(0.9))).toBe(`${'A'.repeat(15)}${'B'.repeat(4)}C`);
  });

  it('the largest is always A, even beyond every line', () => {
    expect(classes([98, 1, 1])).toBe('ACC');
  });

  it('the row that crosses a line stays above it when asked', () => {
    // Shares 0.6, 0.8, 0.97, 1: the second crosses 0.75, the third 0.95.
    expect(classes([60, 20, 17, 3])).toBe('ABCC');
    expect(classes([60, 20, 17, 3], { crossing: true })).toBe('AABC');
  });

  it('a row that starts exactly on a line does not cross it', () => {
    expect(classes([75, 20, 5], { crossing: true })).toBe('ABC');
  });

  it('ties keep row order', () => {
    // Shares 0.25, 0.5, 0.75, 1.
    expect(classes([5, 5, 5, 5])).toBe('AAAC');
  });

  it('0 and less are C and count for nothing; blank has no class', () => {
    expect(classes([-50, 70, null, 20, 0, 10])).toBe('CA-BCC');
    expect(classes([-1, 0, null])).toBe('CC-');
    expect(classes([])).toBe('');
  });

  it('follow lines of one’s own', () => {
    expect(classes([70, 20, 10], { a: 0.9, b: 1 })).toBe('AAB');
    expect(classes([70, 20, 10], { a: 0, b: 0 })).toBe('ACC');
  });

  it('do not depend on the order of rows of different values', () => {
    const values = fc.uniqueArray(fc.integer({ min: -100, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.boolean(), (given, crossing) => {
        const forwards = abcClasses(given, { crossing });
        const backwards = abcClasses([...given].reverse(), { crossing }).reverse();
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('never give a smaller value the better class', () => {
    const values = fc.array(fc.integer({ min: -100, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (given) => {
        const letters = abcClasses(given);
        const ranked = [...given.keys()].sort((one, other) => (given[other] ?? 0) - (given[one] ?? 0) || one - other);
        const sequence = ranked.map((index) => letters[index]).join('');
        expect(sequence).toMatch(/^A*B*C*$/);
      }),
    );
  });
});
