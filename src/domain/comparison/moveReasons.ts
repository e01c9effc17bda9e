import type { Contribution } from '../scoring/engine.js';
import { overdueOf, type Run, type RunLine } from './run.js';

/** Why a customer moved, as data; the sentences live in the locales. Days are days, points those of a factor (0-100). */
export type MoveReason =
  | { readonly code: 'model-changed'; readonly from: string; readonly to: string }
  | { readonly code: 'factor-filled' | 'factor-lost'; readonly factor: string }
  | {
      readonly code: 'factor-rose' | 'factor-fell';
      readonly factor: string;
      readonly from: number;
      readonly to: number;
      /** What it did to the score. */
      readonly effect: number;
    }
  | { readonly code: 'score-first' | 'score-gone' | 'bounds-changed' }
  /** Scores, where the factors of the last run are not known. */
  | { readonly code: 'score-rose' | 'score-fell'; readonly from: number; readonly to: number }
  | { readonly code: 'all-settled' | 'first-owed' }
  | { readonly code: 'grew-older'; readonly days: number }
  | { readonly code: 'older-settled' | 'older-appeared'; readonly from: number; readonly to: number }
  /** Currency units; where the days of the last run are not known. */
  | { readonly code: 'overdue-rose' | 'overdue-fell'; readonly from: number; readonly to: number };
export type MoveReasonCode = MoveReason['code'];

/** Effects on a score below this are binary dust. */
const DUST = 1e-9;

/** Why the grade of a line is another. */
export function gradeReasons(given: {
  readonly last: Run;
  readonly present: Run;
  readonly before: RunLine;
  readonly now: RunLine;
}): readonly MoveReason[] {
  const { last, present, before, now } = given;
  const isKnown = last.model !== null && present.model !== null;
  if (isKnown && (last.model !== present.model || last.version !== present.version)) {
    return [{ code: 'model-changed', from: nameOf(last), to: nameOf(present) }];
  }
  if (before.result === null || now.result === null) return scoreReasons(scoreOf(before), scoreOf(now));
  const { missing: missed } = before.result;
  const { missing } = now.result;
  const filled = missed.filter((factor) => !missing.includes(factor));
  const lost = missing.filter((factor) => !missed.includes(factor));
  const reasons: readonly MoveReason[] = [
    ...filled.map((factor) => ({ code: 'factor-filled', factor }) as const),
    ...lost.map((factor) => ({ code: 'factor-lost', factor }) as const),
    ...factorReasons(before.result.contributions, now.result.contributions),
  ];
  return reasons.length === 0 ? [{ code: 'bounds-changed' }] : reasons;
}

/** Why the oldest item owed is in another bucket, so many days after the last run. */
export function bucketReasons(before: RunLine, now: RunLine, daysBetween: number): readonly MoveReason[] {
  const { oldestDays: from } = before;
  const { oldestDays: to } = now;
  if (from === undefined || to === undefined) {
    const reasons = overdueReasons(overdueOf(before), overdueOf(now));
    // What is overdue is the same to the cent, and older.
    return reasons.length === 0 && oldest(now) > oldest(before) ? [{ code: 'grew-older', days: daysBetween }] : reasons;
  }
  if (to === null) return [{ code: 'all-settled' }];
  if (from === null) return [{ code: 'first-owed' }];
  const older = from + daysBetween;
  if (to === older) return [{ code: 'grew-older', days: daysBetween }];
  return [{ code: to < older ? 'older-settled' : 'older-appeared', from, to }];
}

function scoreOf({ result, score }: RunLine): number | null {
  return result?.score ?? score ?? null;
}

function scoreReasons(from: number | null, to: number | null): readonly MoveReason[] {
  if (from === null || to === null) return from === to ? [] : [{ code: to === null ? 'score-gone' : 'score-first' }];
  if (Math.abs(to - from) <= DUST) return [{ code: 'bounds-changed' }];
  return [{ code: to > from ? 'score-rose' : 'score-fell', from, to }];
}

function oldest({ buckets }: RunLine): number {
  return buckets.findLastIndex((amount) => amount > 0);
}

function overdueReasons(from: number, to: number): readonly MoveReason[] {
  return from === to ? [] : [{ code: to > from ? 'overdue-rose' : 'overdue-fell', from, to }];
}

/** The factors whose points are others, the largest effect on the score first. */
function factorReasons(before: readonly Contribution[], now: readonly Contribution[]): readonly MoveReason[] {
  const earlier = new Map(before.map((contribution) => [contribution.factor, contribution]));
  return now
    .flatMap(({ factor, points, contribution }) => {
      const was = earlier.get(factor);
      if (was === undefined || Math.abs(points - was.points) <= DUST) return [];
      const code = points > was.points ? 'factor-rose' : 'factor-fell';
      return [{ code, factor, from: was.points, to: points, effect: contribution - was.contribution } as const];
    })
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
}

function nameOf({ model, version }: Run): string {
  return `${model ?? ''} ${version}`;
}
