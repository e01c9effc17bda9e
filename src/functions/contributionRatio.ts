import { contributionRatio as rule } from '../domain/products/contributionRatio.js';
import { answer } from './shared/answer.js';
import { eachElement, quantity } from './shared/quantity.js';
import { asNumber } from './shared/read.js';

/**
 * Contribution ratio 贡献比率: cross ratio × share of sales. Example: 2.4 and 0.25 give 0.6.
 * Source: functions.md, S3, domain.md section 7.
 * @customfunction CONTRIBUTIONRATIO
 */
export function contributionRatio(crossRatio: unknown[][], salesShare: unknown[][]): unknown[][] {
  return answer(() => {
    const cross = quantity('crossRatio', crossRatio, asNumber);
    const share = quantity('salesShare', salesShare, asNumber);
    return eachElement([cross, share], (at) => rule(at(cross), at(share)));
  });
}
