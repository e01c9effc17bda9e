import { addMonths } from '../calendar/serial.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { REVIEW_CLASSES, type ReviewClass } from '../policy/schema.js';
import type { GradeOrNR } from '../scoring/grades.js';

export { REVIEW_CLASSES, type ReviewClass };

export function isReviewClass(text: string): text is ReviewClass {
  return REVIEW_CLASSES.some((reviewClass) => reviewClass === text);
}

/** Review class of a grade: credit quality, not sales ABC. Example: CA2 is B, NR is C. Source: domain.md section 6. */
export function reviewClassOf(grade: GradeOrNR, policy: Policy = DEFAULT_POLICY): ReviewClass {
  return policy.review.classes[grade];
}

/**
 * Serial date of the next review: the months of the class, or the number given, after the last one, end of month kept
 * as EDATE does. Null when the last review, or both class and months, are missing.
 * Example: class A, last 2024-08-31, next 2025-02-28. Source: domain.md section 8 (Review cadence).
 */
export function nextReview(
  reviewClass: ReviewClass | null,
  lastReview: number | null,
  months: number | null = null,
  policy: Policy = DEFAULT_POLICY,
): number | null {
  const cadence = months ?? (reviewClass === null ? null : policy.review.months[reviewClass]);
  return lastReview === null || cadence === null ? null : addMonths(lastReview, cadence);
}
