import { weightedDays as weigh } from '../domain/receivables/weightedDays.js';
import { answer } from './shared/answer.js';
import { completePairs } from './shared/pairs.js';
import { quantity } from './shared/quantity.js';
import { asNumber, orDivisionByZero, orNone } from './shared/read.js';

/**
 * Σ amount·days / Σ amount: weighted terms, days late or days paid. A pair with a blank is left out; all left out is
 * #N/A. The first error met is the result.
 * Example: 2,000 at 15, 5,000 at 40, 3,000 at 25 days: 30.5. Source: functions.md, domain.md section 4 (Weighted terms).
 * @customfunction WEIGHTEDDAYS
 */
export function weightedDays(amounts: unknown[][], days: unknown[][]): unknown[][] {
  return answer(() => {
    const amount = quantity('amounts', amounts, orNone(asNumber));
    const each = quantity('days', days, orNone(asNumber));
    const pairs = completePairs(amount, each, 'amounts');
    const weighted = weigh(
      pairs.map(([weight]) => weight),
      pairs.map(([, day]) => day),
    );
    return [[orDivisionByZero(weighted, 'amounts', 'noWeight')]];
  });
}
