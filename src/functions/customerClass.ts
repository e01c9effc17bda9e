import { customerClassBands } from '../domain/classes/customerClass.js';
import { answer } from './shared/answer.js';
import { asScore, labelOfBand, optionalBands } from './shared/bands.js';
import { eachElement, quantity } from './shared/quantity.js';
import { labelsIn } from './shared/speech.js';

/**
 * Customer class of each score by its lower bound, "NR" for "NR" and blank; or the classes of the user's own bands.
 * Example: 85 is Premium, 84.9 is Good. Source: functions.md, S4, domain.md section 2.
 * @customfunction CUSTOMERCLASS
 */
export function customerClass(scores: unknown[][], bands?: unknown[][], language?: unknown): unknown[][] {
  return answer(() => {
    const { classes } = labelsIn(language);
    const named = customerClassBands().map(({ from, value }) => ({ from, value: classes[value] }));
    const bounds = optionalBands('bands', bands) ?? named;
    const score = quantity('scores', scores, asScore);
    return eachElement([score], (at) => labelOfBand(at(score), bounds));
  }, language);
}
