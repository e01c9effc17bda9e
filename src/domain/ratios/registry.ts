import type { Quotient } from '../numbers/quotient.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { cashRatio } from './cashRatio.js';
import { cashShare } from './cashShare.js';
import { collectionDays } from './collectionDays.js';
import { currentCover } from './currentCover.js';
import { currentRatio } from './currentRatio.js';
import { debtRatio } from './debtRatio.js';
import { debtToEquity } from './debtToEquity.js';
import { netMargin } from './netMargin.js';
import { quickRatio } from './quickRatio.js';
import { receivableTurnover } from './receivableTurnover.js';
import { hasFigures, type Statement, type StatementField } from './statement.js';

/** A ratio of a statement by its definition. */
export interface Ratio {
  readonly needs: readonly StatementField[];
  /** Null where a figure is missing. */
  readonly of: (statement: Statement, yearDays: number) => Quotient | null;
}

/** All ratios by definition: what each needs, and its rule. */
export const RATIOS = {
  currentRatio: ratio(['currentAssets', 'currentLiabilities'], (given) =>
    currentRatio(given.currentAssets, given.currentLiabilities),
  ),
  quickRatio: ratio(['currentAssets', 'inventory', 'currentLiabilities'], (given) =>
    quickRatio(given.currentAssets, given.inventory, given.currentLiabilities),
  ),
  cashRatio: ratio(['cash', 'currentLiabilities'], (given) => cashRatio(given.cash, given.currentLiabilities)),
  cashShare: ratio(['cash', 'currentAssets'], (given) => cashShare(given.cash, given.currentAssets)),
  currentCover: ratio(['currentAssets', 'liabilities'], (given) =>
    currentCover(given.currentAssets, given.liabilities),
  ),
  debtRatio: ratio(['liabilities', 'totalAssets'], (given) => debtRatio(given.liabilities, given.totalAssets)),
  debtToEquity: ratio(['liabilities', 'netAssets'], (given) => debtToEquity(given.liabilities, given.netAssets)),
  receivableTurnover: ratio(['creditSales', 'openingReceivables'], (given) =>
    receivableTurnover(given.creditSales, given.openingReceivables, given.closingReceivables ?? null),
  ),
  collectionDays: ratio(['creditSales', 'openingReceivables'], (given, yearDays) =>
    collectionDays(given.creditSales, given.openingReceivables, given.closingReceivables ?? null, yearDays),
  ),
  netMargin: ratio(['netProfit', 'sales'], (given) => netMargin(given.netProfit, given.sales)),
} as const satisfies Record<string, Ratio>;

export type RatioId = keyof typeof RATIOS;

/** One ratio of a statement; null where a figure is missing. */
export function ratioOf(id: RatioId, statement: Statement, policy: Policy = DEFAULT_POLICY): Quotient | null {
  return RATIOS[id].of(statement, policy.year.days);
}

function ratio<F extends StatementField>(
  needs: readonly F[],
  rule: (given: Statement & Readonly<Record<F, number>>, yearDays: number) => Quotient,
): Ratio {
  return { needs, of: (statement, yearDays) => (hasFigures(statement, needs) ? rule(statement, yearDays) : null) };
}
