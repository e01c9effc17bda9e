import { describe, expect, it } from 'vitest';
import {
  classKpis,
  gradeInForce,
  proposedChange,
  type ClassFacts,
  type ClassRecord,
} from '../../../src/domain/classes/classChange.js';
import { prospectCheck } from '../../../src/domain/file/prospectCheck.js';

const RECORD: ClassRecord = {
  date: 10,
  grade: 'CA2',
  class: 'Good',
  proposedBy: 'Li',
  decision: 'approved',
  told: '',
  satisfaction: null,
};

describe('the grade in force', () => {
  it('is the last one that was approved by the day', () => {
    const history: ClassRecord[] = [
      { ...RECORD, date: 20, grade: 'CA3' },
      RECORD,
      { ...RECORD, date: 30, grade: 'CA5', decision: 'refused' },
      { ...RECORD, date: 40, grade: 'CA1' },
    ];
    expect(gradeInForce(history, 35)?.grade).toBe('CA3');
    expect(gradeInForce(history, 5)).toBeNull();
  });
});

describe('a change of class', () => {
  const of = (change: Partial<ClassFacts>) =>
    proposedChange({ inForce: 'CA2', grade: 'CA2', signs: 'none', isBadDebt: false, ...change });

  it('is proposed when the grade moved; not when it holds, or cannot be told', () => {
    expect(of({})).toBeNull();
    expect(of({ grade: 'NR' })).toBeNull();
    expect(of({ grade: 'CA1' })).toMatchObject({ reason: 'grade-moved', atOnce: false });
    expect(of({ grade: 'CA3' })).toMatchObject({ reason: 'grade-moved', atOnce: false });
    expect(of({ inForce: null })).toMatchObject({ from: null, to: 'CA2', reason: 'first' });
  });

  it('is made at once on a fall by two grades, a serious breach, and signs at stop', () => {
    expect(of({ grade: 'CA4' })).toMatchObject({ reason: 'fell-two-grades', atOnce: true });
    expect(of({ grade: 'CA3', isBadDebt: true })).toMatchObject({ reason: 'bad-debt', atOnce: true });
    expect(of({ grade: 'CA3', signs: 'stop' })).toMatchObject({ reason: 'sign-stop', atOnce: true });
  });
});

describe('how well classes are given', () => {
  it('is told by what was paid, what was decided, and who was asked', () => {
    const records: ClassRecord[] = [
      { ...RECORD, satisfaction: 90 },
      { ...RECORD, decision: 'refused' },
      { ...RECORD, decision: 'proposed' },
      { ...RECORD, satisfaction: 70 },
    ];
    const outcomes = [
      { grade: 'CA1', turnedBad: false },
      { grade: 'CA2', turnedBad: true },
      { grade: 'CA5', turnedBad: true },
      { grade: 'CA6', turnedBad: false },
      { grade: 'NR', turnedBad: true },
    ];
    // Right: CA1 good, CA5 bad of four that were graded. Approved: 2 of 3 decided. (90 + 70) / 2.
    expect(classKpis(records, outcomes)).toEqual({ accuracy: 0.5, reasonableness: 2 / 3, satisfaction: 80 });
    expect(classKpis([], [])).toEqual({ accuracy: null, reasonableness: null, satisfaction: null });
  });
});

describe('a prospect', () => {
  it.each([
    [true, true, true, 'qualified', []],
    [true, true, null, 'nurture', ['need']],
    [true, false, true, 'nurture', ['authority']],
    [null, null, null, 'nurture', ['purchasingPower', 'authority', 'need']],
    [false, true, true, 'drop', ['purchasingPower']],
    [true, false, false, 'drop', ['authority', 'need']],
  ] as const)('able %s, may decide %s, needs %s: %s', (purchasingPower, authority, need, answer, missing) => {
    expect(prospectCheck({ purchasingPower, authority, need })).toEqual({ answer, missing });
  });
});
