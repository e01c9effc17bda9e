import type { Quotient } from '../numbers/quotient.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import type { RatioSet } from '../policy/classSettings.js';
import { ratioOf, RATIOS, type RatioId } from './registry.js';
import type { Statement, StatementField } from './statement.js';

export { RATIO_SETS, type RatioSet } from '../policy/classSettings.js';

/** Names under which ratios are printed. */
export const RATIO_NAMES = [
  'currentRatio',
  'quickRatio',
  'cashRatio',
  'realisationRatio',
  'cashShare',
  'currentCover',
  'debtRatio',
  'debtToEquity',
  'receivableTurnover',
  'collectionDays',
  'netMargin',
] as const;
export type RatioName = (typeof RATIO_NAMES)[number];

/**
 * What each set of definitions means by a name. S2 and the standard disagree on two: S2's 现金比率 (cash ratio) is a share
 * of current assets, and its 资产负债率 (debt ratio) is of net assets.
 */
export const DEFINITION_SETS: Readonly<Record<RatioSet, readonly (readonly [RatioName, RatioId])[]>> = {
  standard: [
    ['currentRatio', 'currentRatio'],
    ['quickRatio', 'quickRatio'],
    ['cashRatio', 'cashRatio'],
    ['cashShare', 'cashShare'],
    ['currentCover', 'currentCover'],
    ['debtRatio', 'debtRatio'],
    ['debtToEquity', 'debtToEquity'],
    ['receivableTurnover', 'receivableTurnover'],
    ['collectionDays', 'collectionDays'],
    ['netMargin', 'netMargin'],
  ],
  S2: [
    ['currentRatio', 'currentRatio'],
    ['quickRatio', 'quickRatio'],
    ['cashRatio', 'cashShare'],
    ['realisationRatio', 'cashRatio'],
    ['currentCover', 'currentCover'],
    ['debtRatio', 'debtToEquity'],
    ['receivableTurnover', 'receivableTurnover'],
    ['collectionDays', 'collectionDays'],
    ['netMargin', 'netMargin'],
  ],
};

/** A printed ratio, saying which definition it follows. */
export interface PrintedRatio {
  readonly set: RatioSet;
  readonly name: RatioName;
  /** The definition behind the name. */
  readonly definition: RatioId;
  /** Null where figures are missing. */
  readonly value: Quotient | null;
  readonly missing: readonly StatementField[];
}

/**
 * The ratios of a statement under the names of the policy's definition set.
 * Example: cash 50.6, current assets 305.8: 现金比率 in S2 is 0.1655. Source: domain.md section 5.
 */
export function ratiosOf(statement: Statement, policy: Policy = DEFAULT_POLICY): readonly PrintedRatio[] {
  const { set } = policy.ratios;
  return DEFINITION_SETS[set].map(([name, definition]) => ({
    set,
    name,
    definition,
    value: ratioOf(definition, statement, policy),
    missing: RATIOS[definition].needs.filter((field) => typeof statement[field] !== 'number'),
  }));
}
