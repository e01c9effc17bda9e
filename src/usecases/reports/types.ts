import type { CustomerLine } from '../customerCard/types.js';

/** Reports about one customer in one currency, and those about all. */
export const CUSTOMER_REPORTS = ['card', 'statement', 'confirmation'] as const;
export const LEDGER_REPORTS = ['abc', 'months', 'receipts'] as const;
export type CustomerReport = (typeof CUSTOMER_REPORTS)[number];
export type LedgerReport = (typeof LEDGER_REPORTS)[number];

/** Which report is to be written on a sheet of its own. */
export type ReportRequest =
  { readonly report: CustomerReport; readonly line: CustomerLine } | { readonly report: LedgerReport };
