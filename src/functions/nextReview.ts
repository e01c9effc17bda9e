import { isReviewClass, nextReview as reviewAfter } from '../domain/classes/review.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity, quantityOr } from './shared/quantity.js';
import { asDate, asPositive, asText, isSerial, missing, oneOf, orNone, wrongNumber } from './shared/read.js';

/**
 * Serial date of each customer's next review: 6, 3 or 1 month(s) after the last one for class A, B or C, or the months
 * given (the class may then be blank); end of month kept as EDATE does.
 * Example: A and 2024-08-31 give 2025-02-28. Source: functions.md, domain.md section 8 (Review cadence).
 * @customfunction NEXTREVIEW
 */
export function nextReview(reviewClass: unknown[][], lastReview: unknown[][], months?: unknown[][]): unknown[][] {
  return answer(() => {
    const kind = quantity('reviewClass', reviewClass, orNone(oneOf(asText, isReviewClass, 'notReviewClass')));
    const last = quantity('lastReview', lastReview, asDate);
    const cadence = quantityOr('months', months, orNone(asPositive), null);
    return eachElement([kind, last, cadence], (at) => {
      const next = reviewAfter(at(kind), at(last), at(cadence));
      if (next === null) return missing('reviewClass');
      return isSerial(next) ? next : wrongNumber('leavesCalendar', at(last), 'months');
    });
  });
}
