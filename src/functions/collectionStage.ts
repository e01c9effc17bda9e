import { stageOf } from '../domain/collection/stage.js';
import { DEFAULT_POLICY } from '../domain/policy/policy.js';
import { answer } from './shared/answer.js';
import { risingLimits } from './shared/limits.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber } from './shared/read.js';
import { labelsIn } from './shared/speech.js';

/**
 * Collection stage of each item by its days past due: a stage begins above its limit.
 * Example: 0 is "Not due", 30 "Reminder", 31 "Forced", 91 "Bad debt". Source: functions.md, domain.md section 4 (Stage).
 * @customfunction COLLECTIONSTAGE
 */
export function collectionStage(daysPastDue: unknown[][], limits?: unknown[][], language?: unknown): unknown[][] {
  return answer(() => {
    const { stages } = labelsIn(language);
    const bounds = risingLimits(limits, DEFAULT_POLICY.collection.stageLimits);
    const past = quantity('daysPastDue', daysPastDue, asNumber);
    return eachElement([past], (at) => stages[stageOf(at(past), bounds)]);
  }, language);
}
