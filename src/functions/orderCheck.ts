import { checkOrder } from '../domain/exposure/orderCheck.js';
import { isGrade } from '../domain/scoring/grades.js';
import { answer } from './shared/answer.js';
import { eachElement, optionalQuantity, quantity, quantityOr } from './shared/quantity.js';
import { asNotNegative, asNumber, asText, oneOf, orNone } from './shared/read.js';
import { labelsIn } from './shared/speech.js';

/**
 * Whether each order may be released on credit: "Hold" when more than the tolerance is overdue or the grade is CA6;
 * "Refer" when exposure and amount exceed the limit, the grade is CA5 or NR, or there is no limit; else "Release".
 * Exactly at the limit passes. Example: 100 with 900 open and a limit of 1,000 is released.
 * Source: functions.md, domain.md section 3 (Order check).
 * @customfunction ORDERCHECK
 */
export function orderCheck(
  amount: unknown[][],
  exposure: unknown[][],
  limit: unknown[][],
  overdue?: unknown[][],
  grade?: unknown[][],
  tolerance?: unknown[][],
  language?: unknown,
): unknown[][] {
  return answer(() => {
    const { orders } = labelsIn(language);
    const asked = quantity('amount', amount, asNumber);
    const open = quantity('exposure', exposure, asNumber);
    const allowed = quantity('limit', limit, orNone(asNumber));
    const late = quantityOr('overdue', overdue, asNumber, 0);
    const rated = optionalQuantity('grade', grade, oneOf(asText, isGrade, 'notGrade'));
    const tolerated = quantityOr('tolerance', tolerance, asNotNegative, 0);
    const given = [asked, open, allowed, late, tolerated, ...(rated === null ? [] : [rated])];
    return eachElement(given, (at) => {
      const order = {
        amount: at(asked),
        exposure: at(open),
        limit: at(allowed),
        overdue: at(late),
        overdueLimit: 0,
        tolerance: at(tolerated),
        grade: rated === null ? null : at(rated),
      };
      return orders[checkOrder(order).answer];
    });
  }, language);
}
