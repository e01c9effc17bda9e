import { collectionEffectiveness } from '../domain/dso/cei.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero } from './shared/read.js';

/**
 * Collection effectiveness index, percent: (opening + sales − closing) / (opening + sales − closing current) × 100; over
 * N months pass sales / N. Example: 6,200, 3,630, 6,340, 3,590 give 55.9.
 * Source: functions.md, domain.md section 4.
 * @customfunction CEI
 */
export function cei(
  opening: unknown[][],
  sales: unknown[][],
  closing: unknown[][],
  closingCurrent: unknown[][],
): unknown[][] {
  return answer(() => {
    const before = quantity('opening', opening, asNumber);
    const sold = quantity('sales', sales, asNumber);
    const after = quantity('closing', closing, asNumber);
    const notDue = quantity('closingCurrent', closingCurrent, asNumber);
    return eachElement([before, sold, after, notDue], (at) => {
      const period = { opening: at(before), sales: at(sold), closing: at(after), closingCurrent: at(notDue) };
      return orDivisionByZero(collectionEffectiveness(period), 'opening + sales − closingCurrent');
    });
  });
}
