import { addMonths, partsOf } from '../calendar/serial.js';
import { atLeast } from '../numbers/compare.js';
import type { CustomerValue, Size } from '../policy/classSettings.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { AbcClass } from './abc.js';

/** 客户阶段 how far the relation has come (S3, S4). */
export const CUSTOMER_STAGES = ['prospect', 'new', 'medium', 'important', 'strategic'] as const;
export type CustomerStage = (typeof CUSTOMER_STAGES)[number];

/** 忠诚度 */
export const LOYALTIES = ['loyal', 'prospect', 'lost'] as const;
export type Loyalty = (typeof LOYALTIES)[number];

export { SIZES, VALUES, type CustomerValue, type Size } from '../policy/classSettings.js';

/** What of a customer's dealings proposals are made of. Serial dates; null = no dealing known. */
export interface Dealings {
  readonly asOf: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly abc: AbcClass | null;
  readonly core: boolean;
}

/** Sales by calendar year. */
export type SalesByYear = ReadonlyMap<number, number>;

/** A class as it stands, and whether it is our proposal or the user's entry. */
export interface Entered<T> {
  readonly value: T | null;
  readonly proposed: boolean;
}

/** The user's entry where there is one, else the proposal: a proposal is never forced over an entry (domain.md section 1). */
export function entryOr<T>(entry: T | null, proposal: T | null): Entered<T> {
  return entry === null ? { value: proposal, proposed: proposal !== null } : { value: entry, proposed: false };
}

/**
 * Stage 客户阶段 proposed from the dealings: none yet is a prospect, the first within the policy's months new, a core
 * customer of the policy's years strategic, another core or A customer important, the rest medium. Dealings after the
 * as-of are not known yet. Example: core since six years is strategic. Source: domain.md section 1; the rule is ours.
 */
export function proposedStage(dealings: Dealings, policy: Policy = DEFAULT_POLICY): CustomerStage {
  const { asOf, first, abc, core } = dealings;
  const { newMonths, strategicYears } = policy.proposals;
  if (first === null || first > asOf) return 'prospect';
  if (addMonths(first, newMonths) > asOf) return 'new';
  if (core && addMonths(first, 12 * strategicYears) <= asOf) return 'strategic';
  return core || abc === 'A' ? 'important' : 'medium';
}

/** Size 规模 proposed from the ABC class: by default A main, B general, C scattered. Null without a class. */
export function proposedSize(abc: AbcClass | null, policy: Policy = DEFAULT_POLICY): Size | null {
  return abc === null ? null : policy.proposals.sizeOfAbc[abc];
}

/**
 * Value 价值 proposed from the ABC class (by default A high, B medium, C low); one that is not high shows potential when
 * its sales grew by the policy's share of the year before. Null without a class.
 * Example: B with 100 and then 130 has potential. Source: domain.md section 1; the rule is ours.
 */
export function proposedValue(
  abc: AbcClass | null,
  sales: { readonly lastYear: number | null; readonly yearBefore: number | null },
  policy: Policy = DEFAULT_POLICY,
): CustomerValue | null {
  if (abc === null) return null;
  const { valueOfAbc, potentialGrowth } = policy.proposals;
  const value = valueOfAbc[abc];
  const { lastYear, yearBefore } = sales;
  if (value === 'high' || lastYear === null || yearBefore === null || yearBefore <= 0) return value;
  return atLeast(lastYear, (1 + potentialGrowth) * yearBefore) ? 'potential' : value;
}

/**
 * Loyalty 忠诚度 proposed from the dealings: lost when the last is older than the policy's months, loyal when there were
 * sales in each of the policy's years up to that of the last dealing, else a prospect (to be won).
 * Example: bought in 2022, 2023 and 2024, last in May 2024, as of June 2024: loyal. Source: domain.md section 1; the rule is ours.
 */
export function proposedLoyalty(
  { asOf, last }: Pick<Dealings, 'asOf' | 'last'>,
  sales: SalesByYear,
  policy: Policy = DEFAULT_POLICY,
): Loyalty {
  const { lostMonths, loyalYears } = policy.proposals;
  if (last === null || last > asOf) return 'prospect';
  if (addMonths(last, lostMonths) < asOf) return 'lost';
  const { year } = partsOf(last);
  const bought = Array.from({ length: loyalYears }, (_, back) => (sales.get(year - back) ?? 0) > 0);
  return bought.every(Boolean) ? 'loyal' : 'prospect';
}
