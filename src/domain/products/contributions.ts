import { atLeast } from '../numbers/compare.js';
import { quotient, type Quotient } from '../numbers/quotient.js';
import { cleanSum } from '../numbers/sum.js';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.js';
import { contributionRatio } from './contributionRatio.js';
import { crossRatio } from './crossRatio.js';
import { grossMargin } from './grossMargin.js';
import { stockTurnover } from './stockTurnover.js';

/** A product's period, in one currency. */
export interface ProductRow {
  readonly product: string;
  readonly sales: number;
  /** Null = missing. */
  readonly cost: number | null;
  readonly openingStock: number | null;
  readonly closingStock?: number | null;
  /** Share of the contribution that it is meant to have, a fraction. */
  readonly target?: number | null;
}

export interface ProductContribution {
  readonly product: string;
  readonly sales: number;
  readonly salesShare: Quotient;
  /** Null where figures are missing. */
  readonly margin: Quotient | null;
  readonly turnover: Quotient | null;
  readonly cross: Quotient | null;
  readonly contribution: Quotient | null;
  /** Contribution / sum of the contributions. */
  readonly contributionShare: Quotient | null;
  /** Share of this and all before it. */
  readonly cumulatedShare: Quotient | null;
  /** Contribution share − target; null without a target. */
  readonly targetGap: number | null;
  readonly advice: ProductAdvice | null;
}

/** Push what earns and turns; explain what is slow. */
export type ProductAdvice = 'push' | 'explain';

/** The figures of all products together, which each is held against. */
export interface ProductTotals {
  readonly sales: number;
  readonly margin: Quotient | null;
  readonly turnover: Quotient | null;
  readonly cross: Quotient | null;
  /** Sum of the products' contributions. */
  readonly contribution: number;
}

/**
 * Profit contribution by product, the highest first; those without a figure follow in their order.
 *
 * 1. Cross ratio = margin rate × stock turnover; contribution ratio = cross ratio × share of sales.
 * 2. Push: cross ratio at or above the policy's multiple of that of all. Explain: turnover below the policy's multiple.
 * 3. The totals leave out a product whose cost or stock is missing, so that margin and turnover are of the same products.
 *
 * Source: S3, domain.md section 7.
 */
export function productContributions(
  rows: readonly ProductRow[],
  policy: Policy = DEFAULT_POLICY,
): { readonly products: readonly ProductContribution[]; readonly totals: ProductTotals } {
  const sales = cleanSum(rows.map((row) => row.sales));
  const figures = rows.map((row) => ({ row, ...figuresOf(row, sales) }));
  const contribution = cleanSum(figures.map((figure) => numberOr0(figure.contribution)));
  const totals = { sales, contribution, ...figuresOfAll(rows) };
  figures.sort((one, other) => rankOf(other.contribution) - rankOf(one.contribution));
  let running = 0;
  const products = figures.map(({ row, ...figure }): ProductContribution => {
    running += numberOr0(figure.contribution);
    const known = typeof figure.contribution === 'number';
    const contributionShare = known ? quotient(numberOr0(figure.contribution), contribution) : null;
    const target = row.target ?? null;
    return {
      product: row.product,
      sales: row.sales,
      ...figure,
      contributionShare,
      cumulatedShare: known ? quotient(running, contribution) : null,
      targetGap: target === null || typeof contributionShare !== 'number' ? null : contributionShare - target,
      advice: adviceOf(figure, totals, policy),
    };
  });
  return { products, totals };
}

/** The contributions of each customer's products, customers in order of first appearance. */
export function contributionsByCustomer(
  rows: readonly (ProductRow & { readonly customer: string })[],
  policy: Policy = DEFAULT_POLICY,
): ReadonlyMap<string, ReturnType<typeof productContributions>> {
  const own = new Map<string, ProductRow[]>();
  for (const { customer, ...row } of rows) own.set(customer, [...(own.get(customer) ?? []), row]);
  return new Map([...own].map(([customer, products]) => [customer, productContributions(products, policy)]));
}

type Figures = Pick<ProductContribution, 'salesShare' | 'margin' | 'turnover' | 'cross' | 'contribution'>;

function figuresOf({ sales, cost, openingStock, closingStock = null }: ProductRow, all: number): Figures {
  const salesShare = quotient(sales, all);
  const margin = cost === null ? null : grossMargin(sales, cost);
  const turnover = openingStock === null ? null : stockTurnover(sales, openingStock, closingStock);
  const cross = combined(margin, turnover, crossRatio);
  return { salesShare, margin, turnover, cross, contribution: combined(cross, salesShare, contributionRatio) };
}

function figuresOfAll(rows: readonly ProductRow[]): Pick<ProductTotals, 'margin' | 'turnover' | 'cross'> {
  const known = rows.filter(({ cost, openingStock }) => cost !== null && openingStock !== null);
  if (known.length === 0) return { margin: null, turnover: null, cross: null };
  const sales = cleanSum(known.map((row) => row.sales));
  const margin = grossMargin(sales, cleanSum(known.map(({ cost }) => cost ?? 0)));
  const opening = cleanSum(known.map(({ openingStock }) => openingStock ?? 0));
  const closing = cleanSum(known.map(({ openingStock, closingStock }) => closingStock ?? openingStock ?? 0));
  const turnover = stockTurnover(sales, opening, closing);
  return { margin, turnover, cross: combined(margin, turnover, crossRatio) };
}

function adviceOf({ cross, turnover }: Figures, totals: ProductTotals, policy: Policy): ProductAdvice | null {
  const { pushFrom, slowBelow } = policy.products;
  if (typeof turnover === 'number' && typeof totals.turnover === 'number') {
    if (!atLeast(turnover, slowBelow * totals.turnover)) return 'explain';
  }
  if (typeof cross !== 'number' || typeof totals.cross !== 'number' || cross <= 0) return null;
  return atLeast(cross, pushFrom * totals.cross) ? 'push' : null;
}

/** A figure of two: missing where one is missing, a division by zero where one is. */
function combined(
  one: Quotient | null,
  other: Quotient | null,
  rule: (one: number, other: number) => number,
): Quotient | null {
  if (one === null || other === null) return null;
  return typeof one === 'number' && typeof other === 'number' ? rule(one, other) : 'division-by-zero';
}

function numberOr0(value: Quotient | null): number {
  return typeof value === 'number' ? value : 0;
}

function rankOf(value: Quotient | null): number {
  return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
}
