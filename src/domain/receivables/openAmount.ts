/**
 * What of a document is open at an as-of date: the whole amount when it is dated on or before that day and not settled
 * by then, else 0. All dates are serial; no settled date (null) means not settled.
 * Example: 100 of day 10, settled on day 40, is 100 at day 39 and 0 at day 40. Source: domain.md section 4.
 */
export function openAmountAt(amount: number, documentDate: number, settledDate: number | null, asOf: number): number {
  const settled = settledDate !== null && settledDate <= asOf;
  return documentDate <= asOf && !settled ? amount : 0;
}
