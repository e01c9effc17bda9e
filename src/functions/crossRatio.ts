import { crossRatio as rule } from '../domain/products/crossRatio.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber } from './shared/read.js';

/**
 * Cross ratio 交叉比率: gross margin rate × stock turnover. Example: 0.48 and 5 give 2.4.
 * Source: functions.md, S3, domain.md section 7.
 * @customfunction CROSSRATIO
 */
export function crossRatio(marginRate: unknown[][], turnover: unknown[][]): unknown[][] {
  return answer(() => {
    const margin = quantity('marginRate', marginRate, asNumber);
    const turns = quantity('turnover', turnover, asNumber);
    return eachElement([margin, turns], (at) => rule(at(margin), at(turns)));
  });
}
