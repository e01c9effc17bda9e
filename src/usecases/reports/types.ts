import type { CustomerLine } from '../customerCard/types.js';
import type { Desk } from '../desk/types.js';

/** Reports about one customer in one currency, and those about all. */
export const CUSTOMER_REPORTS = ['card', 'statement', 'confirmation'] as const;
export const LEDGER_REPORTS = ['abc', 'months', 'receipts'] as const;
export type CustomerReport = (typeof CUSTOMER_REPORTS)[number];
export type LedgerReport = (typeof LEDGER_REPORTS)[number];

/** Analyses of the whole ledger; products need the tables of the desk. */
export const ANALYSES = [
  'changes',
  'composition',
  'core',
  'subtotals',
  'sales',
  'allowance',
  'carrying',
  'concentration',
  'screening',
  'keyAccounts',
  'arrears',
  'products',
] as const;
export type Analysis = (typeof ANALYSES)[number];

/** Letters to a customer, mildest first. */
export const LETTERS = ['reminder', 'demand', 'final'] as const;
export type Letter = (typeof LETTERS)[number];
/** Reports of the credit desk about all customers. */
export const DESK_REPORTS = ['calls', 'reviews', 'complaints', 'classes', 'signs'] as const;
export type DeskReport = (typeof DESK_REPORTS)[number];

/** Which report is to be written on a sheet of its own. */
export type ReportRequest =
  | { readonly report: CustomerReport; readonly line: CustomerLine }
  | { readonly report: LedgerReport }
  | { readonly report: Analysis }
  | DeskRequest;

/** A report that needs the tables of the desk, and the day (serial date) that it is made for. */
export type DeskRequest =
  | {
      readonly report: Letter | 'credit' | 'notice';
      readonly line: CustomerLine;
      readonly desk: Desk;
      readonly day: number;
    }
  | { readonly report: DeskReport; readonly desk: Desk; readonly day: number };
