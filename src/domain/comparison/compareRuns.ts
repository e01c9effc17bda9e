import { GRADES } from '../policy/names.js';
import { bucketReasons, gradeReasons, type MoveReason } from './moveReasons.js';
import { bucketOf, type Run, type RunLine } from './run.js';

/** A change for better or worse; neither where one side is no grade or nothing is owed. */
export interface Move<T> {
  readonly from: T;
  readonly to: T;
  readonly way: 'better' | 'worse' | 'neither';
}

export interface Moved {
  readonly customer: string;
  readonly currency: string | null;
  readonly grade: Move<string> | null;
  /** Buckets of the oldest item owed, 0 = not due; null = nothing is owed. */
  readonly bucket: Move<number | null> | null;
  readonly reasons: readonly MoveReason[];
}

export interface RunComparison {
  /** In the order of the present run. */
  readonly moved: readonly Moved[];
  /** Only in the present run, only in the last one. */
  readonly appeared: readonly RunLine[];
  readonly gone: readonly RunLine[];
  /** In both, with the same grade and bucket. */
  readonly unmoved: number;
}

/**
 * Compares a run with the last one: who moved grade or bucket, and why.
 *
 * 1. Customers are matched by name and currency. A customer's bucket is that of its oldest item owed.
 * 2. Both runs are put into the buckets of the present one, so that other bounds alone move nobody.
 * 3. Reasons of a grade: another model, factors that were filled in, went missing or changed (the largest effect first), or, with the same
 *    points, other bounds of the grades. Reasons of a bucket: the item grew older, older ones were settled or came to light, all was settled.
 *
 * Source: workbook.md section 2 (comparison with the last run).
 */
export function compareRuns(last: Run, present: Run, gradeOrder: readonly string[] = GRADES): RunComparison {
  const before = new Map(last.lines.map((line) => [keyOf(line), line]));
  const now = new Set(present.lines.map(keyOf));
  const appeared = present.lines.filter((line) => !before.has(keyOf(line)));
  const gone = last.lines.filter((line) => !now.has(keyOf(line)));
  const moved = present.lines.flatMap((line): Moved[] => {
    const earlier = before.get(keyOf(line));
    if (earlier === undefined) return [];
    const grade = gradeMove(earlier.grade, line.grade, gradeOrder);
    const bucket = bucketMove(
      bucketOf(earlier, last.limits, present.limits),
      bucketOf(line, present.limits, present.limits),
    );
    if (grade === null && bucket === null) return [];
    const reasons = [
      ...(grade === null ? [] : gradeReasons({ last, present, before: earlier, now: line })),
      ...(bucket === null ? [] : bucketReasons(earlier, line, present.asOf - last.asOf)),
    ];
    return [{ customer: line.customer, currency: line.currency, grade, bucket, reasons }];
  });
  return { moved, appeared, gone, unmoved: present.lines.length - appeared.length - moved.length };
}

function gradeMove(from: string, to: string, order: readonly string[]): Move<string> | null {
  if (from === to) return null;
  const [was, is] = [order.indexOf(from), order.indexOf(to)];
  if (was < 0 || is < 0) return { from, to, way: 'neither' };
  return { from, to, way: is < was ? 'better' : 'worse' };
}

function bucketMove(from: number | null | undefined, to: number | null | undefined): Move<number | null> | null {
  if (from === undefined || to === undefined || from === to) return null;
  if (from === null || to === null) return { from, to, way: 'neither' };
  return { from, to, way: to < from ? 'better' : 'worse' };
}

function keyOf({ customer, currency }: RunLine): string {
  return JSON.stringify([customer, currency]);
}
