import { followUpOf } from '../domain/collection/followUp.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asDate, asNotNegative, orNone } from './shared/read.js';
import { labelsIn } from './shared/speech.js';

/**
 * Whether each customer must be followed up: "Never" without a date, "Due" when more than `maxDays` have passed since,
 * else "OK". Example: 31 days with `maxDays` 30 is "Due". Source: functions.md, domain.md section 8 (Reminders).
 * @customfunction FOLLOWUP
 */
export function followUp(
  lastDate: unknown[][],
  asOf: unknown[][],
  maxDays: unknown[][],
  language?: unknown,
): unknown[][] {
  return answer(() => {
    const { followUps } = labelsIn(language);
    const last = quantity('lastDate', lastDate, orNone(asDate));
    const on = quantity('asOf', asOf, asDate);
    const most = quantity('maxDays', maxDays, asNotNegative);
    return eachElement([last, on, most], (at) => followUps[followUpOf(at(last), at(on), at(most))]);
  }, language);
}
