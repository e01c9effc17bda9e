/** Figures of a customer's statements, in one currency. */
export const STATEMENT_FIELDS = [
  'currentAssets',
  'inventory',
  'cash',
  'currentLiabilities',
  'liabilities',
  'totalAssets',
  'netAssets',
  'netProfit',
  'sales',
  'creditSales',
  'openingReceivables',
  'closingReceivables',
] as const;
export type StatementField = (typeof STATEMENT_FIELDS)[number];

/** A statement; what is null or not there is missing, never 0. */
export type Statement = { readonly [Field in StatementField]?: number | null };

/** Whether a statement has all the figures. */
export function hasFigures<F extends StatementField>(
  statement: Statement,
  fields: readonly F[],
): statement is Statement & Readonly<Record<F, number>> {
  return fields.every((field) => typeof statement[field] === 'number');
}
