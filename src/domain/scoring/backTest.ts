import { bandOf, type Band } from '../numbers/bands.js';
import { atMost } from '../numbers/compare.js';
import { quotient, type Quotient } from '../numbers/quotient.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { gradeBands } from './grades.js';

/** A customer that was scored, and what became of it. */
export interface ScoredOutcome {
  /** 0-100; null = NR, which separates nothing and is counted apart. */
  readonly score: number | null;
  readonly bad: boolean;
}

/** How many customers of a grade turned bad. */
export interface GradeOutcome {
  readonly grade: string;
  readonly count: number;
  readonly bad: number;
  /** Bad / count, a fraction. */
  readonly badRate: Quotient;
}

export interface BackTest {
  readonly good: number;
  readonly bad: number;
  readonly auc: Quotient;
  readonly ks: Quotient;
  /** Best grade first, NR last. */
  readonly byGrade: readonly GradeOutcome[];
}

/** Whether a customer turned bad: it later paid more than the policy's days late. Example: 60 is not bad, 61 is. */
export function turnedBad(daysLate: number, policy: Policy = DEFAULT_POLICY): boolean {
  return !atMost(daysLate, policy.backTest.badAbove);
}

/**
 * AUC: share of the pairs of a good and a bad customer in which the good one scored higher, ties half. 1 separates
 * fully, 0.5 not at all. A division by zero when all are of one kind.
 * Example: good 80 and 60, bad 60 and 20: (1 + 1 + ½ + 1) / 4 = 0.875. Source: functions.md (SCOREAUC).
 */
export function scoreAuc(outcomes: readonly ScoredOutcome[]): Quotient {
  let badBelow = 0;
  let good = 0;
  let won = 0;
  for (const level of levelsOf(outcomes)) {
    won += level.good * (badBelow + level.bad / 2);
    badBelow += level.bad;
    good += level.good;
  }
  return quotient(won, good * badBelow);
}

/**
 * KS: the largest gap between the shares of bad and of good customers up to a score, 0-1. A division by zero when all
 * are of one kind. Example: good 80 and 60, bad 60 and 20: after 20 the gap is 0.5 − 0, after 60 it is 1 − 0.5.
 * Source: functions.md (SCOREKS).
 */
export function scoreKs(outcomes: readonly ScoredOutcome[]): Quotient {
  const levels = levelsOf(outcomes);
  const good = levels.reduce((sum, level) => sum + level.good, 0);
  const bad = levels.reduce((sum, level) => sum + level.bad, 0);
  if (good === 0 || bad === 0) return 'division-by-zero';
  let largest = 0;
  let goodUpTo = 0;
  let badUpTo = 0;
  for (const level of levels) {
    goodUpTo += level.good;
    badUpTo += level.bad;
    largest = Math.max(largest, Math.abs(badUpTo / bad - goodUpTo / good));
  }
  return largest;
}

/** Customers and bad ones per grade, best grade first, NR last. */
export function badRateByGrade(
  outcomes: readonly ScoredOutcome[],
  bands: readonly Band<string>[] = gradeBands(),
): readonly GradeOutcome[] {
  const grades = [...bands].sort((one, other) => other.from - one.from).map(({ value }) => value);
  return [...grades, 'NR'].map((grade) => {
    const own = outcomes.filter(
      ({ score }) => (score === null ? 'NR' : (bandOf(score, bands)?.value ?? 'NR')) === grade,
    );
    const bad = own.filter((outcome) => outcome.bad).length;
    return { grade, count: own.length, bad, badRate: quotient(bad, own.length) };
  });
}

/**
 * Back-test of a scorecard: how well its scores separated those who then paid from those who did not, and whether bad
 * rates rise from grade to grade. Source: domain.md section 2 (Back-test).
 */
export function backTest(outcomes: readonly ScoredOutcome[], bands?: readonly Band<string>[]): BackTest {
  const bad = outcomes.filter((outcome) => outcome.bad).length;
  return {
    good: outcomes.length - bad,
    bad,
    auc: scoreAuc(outcomes),
    ks: scoreKs(outcomes),
    byGrade: badRateByGrade(outcomes, bands),
  };
}

/** Good and bad customers at each score, lowest first; those without a score are left out. */
function levelsOf(outcomes: readonly ScoredOutcome[]): readonly { readonly good: number; readonly bad: number }[] {
  const levels = new Map<number, { good: number; bad: number }>();
  for (const { score, bad } of outcomes) {
    if (score === null) continue;
    const level = levels.get(score) ?? { good: 0, bad: 0 };
    level[bad ? 'bad' : 'good'] += 1;
    levels.set(score, level);
  }
  return [...levels].sort(([one], [other]) => one - other).map(([, level]) => level);
}
