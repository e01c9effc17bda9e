import { bandOf, type Band } from '../numbers/bands.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { CUSTOMER_CLASSES, type CustomerClass } from '../policy/schema.js';

export { CUSTOMER_CLASSES, type CustomerClass };

/** The bands of the policy's customer classes: lowest score and class. */
export function customerClassBands(policy: Policy = DEFAULT_POLICY): readonly Band<CustomerClass>[] {
  return CUSTOMER_CLASSES.map((value) => ({ from: policy.customerClass.bands[value], value }));
}

const DEFAULT_BANDS = customerClassBands();

/**
 * Customer class 客户类别 of a score by lower bounds; NR without a score or below every band.
 * Example: 85 is premium, 84.9 good. Source: S4, domain.md section 2 (Evaluation & classification).
 */
export function customerClassOf(score: number | null): CustomerClass | 'NR';
export function customerClassOf<C extends string>(score: number | null, bands: readonly Band<C>[]): C | 'NR';
export function customerClassOf(score: number | null, bands: readonly Band<string>[] = DEFAULT_BANDS): string {
  return score === null ? 'NR' : (bandOf(score, bands)?.value ?? 'NR');
}
