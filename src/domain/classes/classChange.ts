import { GRADES } from '../policy/names.js';
import type { SignLevel } from '../policy/receivablesSettings.js';
import type { GradeOrNR } from '../scoring/grades.js';

/** A row of the class history; serial dates. */
export interface ClassRecord {
  readonly date: number;
  readonly grade: string;
  readonly class: string;
  readonly proposedBy: string;
  readonly decision: 'proposed' | 'approved' | 'refused';
  readonly told: string;
  /** 0-100; null = not asked. */
  readonly satisfaction: number | null;
}

/** The grade in force at a day: that of the last approved row. Null = none yet. */
export function gradeInForce(history: readonly ClassRecord[], asOf: number): ClassRecord | null {
  return (
    history
      .filter(({ date, decision }) => decision === 'approved' && date <= asOf)
      .sort((one, other) => one.date - other.date)
      .at(-1) ?? null
  );
}

export const CHANGE_REASONS = ['sign-stop', 'fell-two-grades', 'bad-debt', 'grade-moved', 'first'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

export interface ProposedChange {
  readonly from: string | null;
  readonly to: GradeOrNR;
  readonly reason: ChangeReason;
  /** To be decided without waiting for the next review. */
  readonly atOnce: boolean;
}

/** What a customer's class rests on now. */
export interface ClassFacts {
  readonly inForce: string | null;
  readonly grade: GradeOrNR;
  readonly signs: SignLevel;
  readonly isBadDebt: boolean;
}

/**
 * The change of class that is to be proposed; null when the grade in force still holds. At once: sign level stop, oldest item a bad debt (a serious
 * breach), or a fall by two grades or more (worsening finances). A customer that cannot be rated is not changed for that.
 * Example: CA2 in force, rated CA4: fell two grades, at once. Source: domain.md section 8 (S4); two grades are ours (default).
 */
export function proposedChange({ inForce, grade, signs, isBadDebt }: ClassFacts): ProposedChange | null {
  const from = GRADES.findIndex((each) => each === inForce);
  const to = GRADES.findIndex((each) => each === grade);
  if (to < 0) return null;
  const change = { from: from < 0 ? null : inForce, to: grade };
  if (from >= 0 && to <= from && signs !== 'stop' && !isBadDebt) {
    return to === from ? null : { ...change, reason: 'grade-moved', atOnce: false };
  }
  if (from === to) return null;
  if (signs === 'stop') return { ...change, reason: 'sign-stop', atOnce: true };
  if (isBadDebt && to > from && from >= 0) return { ...change, reason: 'bad-debt', atOnce: true };
  if (from < 0) return { ...change, reason: 'first', atOnce: false };
  return to - from >= FALL_AT_ONCE
    ? { ...change, reason: 'fell-two-grades', atOnce: true }
    : { ...change, reason: 'grade-moved', atOnce: false };
}

const FALL_AT_ONCE = 2;

/** How well classes are given 分类考核 (S4). Fractions; null = nothing to judge by. */
export interface ClassKpis {
  /** Customers in good grades (CA1-CA3) who paid, and in poor ones who did not / all that could be judged. */
  readonly accuracy: number | null;
  /** Proposals that were approved / decided. Reasonableness 分类合理性; its other part was overridden. */
  readonly reasonableness: number | null;
  /** Mean satisfaction of those asked, 0-100. */
  readonly satisfaction: number | null;
}

const GOOD_GRADES: readonly string[] = GRADES.slice(0, 3);

/**
 * Accuracy (grades against what was then paid), reasonableness (share of proposals that stood) and satisfaction 满意度.
 * Example: 3 proposals, 1 refused: 0.667. Source: domain.md section 8 (Class change).
 */
export function classKpis(
  records: readonly ClassRecord[],
  outcomes: readonly { readonly grade: string; readonly turnedBad: boolean }[],
): ClassKpis {
  const decided = records.filter(({ decision }) => decision !== 'proposed');
  const judged = outcomes.filter(({ grade }) => GRADES.some((each) => each === grade));
  const right = judged.filter(({ grade, turnedBad }) => GOOD_GRADES.includes(grade) !== turnedBad);
  const asked = records.flatMap(({ satisfaction }) => satisfaction ?? []);
  return {
    accuracy: share(right.length, judged.length),
    reasonableness: share(decided.filter(({ decision }) => decision === 'approved').length, decided.length),
    satisfaction: asked.length === 0 ? null : asked.reduce((sum, value) => sum + value, 0) / asked.length,
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
