import { isReviewClass, nextReview as reviewAfter } from '../domain/classes/review.js';
import { answer } from './shared/answer.js';
import { eachElement, optionalQuantity, quantity } from './shared/quantity.js';
import { asDate, asNumber, asText, isSerial, missing, oneOf, orNone, wrongNumber } from './shared/read.js';

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
    const cadence = optionalQuantity('months', months, orNone(asNumber)) ?? quantity('months', null, orNone(asNumber));
    return eachElement([kind, last, cadence], (at) => {
      const next = reviewAfter(at(kind), at(last), at(cadence));
      if (next === null) return missing('reviewClass');
      return isSerial(next) ? next : wrongNumber('outOfRange', at(cadence) ?? 0, 'months');
    });
  });
}
