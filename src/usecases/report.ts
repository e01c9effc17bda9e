import type { FindingSeverity } from '../domain/findings/finding.js';

/** The report of a run: the JSON of the headless run (workbook.md section 5), and what the pane shows. Codes and labels are English; amounts are in currency units. */
export interface RatingReport {
  readonly asOf: string;
  readonly basis: 'due' | 'document';
  readonly settlement: 'linked' | 'fifo' | 'on-account';
  readonly limits: readonly number[];
  readonly bucketLabels: readonly string[];
  readonly salesBasis: 'year-columns' | 'invoices';
  /** What became of the rows of the receivables and receipts tables. */
  readonly rows: RowCounts;
  /** Null when there are several currencies without rates; then `totalsByCurrency` is there. In the base currency where amounts were converted: then both are. */
  readonly totals: Totals | null;
  readonly totalsByCurrency?: Readonly<Record<string, Totals>>;
  readonly customers: readonly RatedCustomer[];
  readonly items: readonly ReportedItem[];
  readonly findings: readonly ReportedFinding[];
}

/** Used, reported as a finding instead, and with nothing in them: together all rows of the tables. */
export interface RowCounts {
  readonly inTables: number;
  readonly used: number;
  readonly reported: number;
  readonly blank: number;
}

export interface Totals {
  readonly items: number;
  readonly balance: number;
  readonly onAccount: number;
  /** Not due first, then the buckets. */
  readonly buckets: readonly number[];
  /** Difference to the ledger's own balance; null when it states none. */
  readonly ledgerDifference: number | null;
}

export interface RatedCustomer {
  readonly customer: string;
  readonly currency: string | null;
  readonly balance: number;
  readonly onAccount: number;
  readonly buckets: readonly number[];
  /** Overdue / (not due + buckets); null at 0. */
  readonly overdueShare: number | null;
  readonly sales: number | null;
  readonly abc: 'A' | 'B' | 'C' | null;
  readonly core: boolean;
  readonly score: number | null;
  readonly grade: string;
  readonly class: string;
  readonly reviewClass: string;
  readonly daysLate: number | null;
  readonly paymentIndex: number | null;
  readonly paymentHabit: string | null;
  readonly stage: string;
  readonly dso: number | null;
  readonly signs: string;
  readonly suggestedLimit: number | null;
  readonly limitUse: number | null;
  /** ISO date; null when the last review is not known. */
  readonly nextReview: string | null;
  readonly advice: string;
  readonly reasons: readonly string[];
}

export interface ReportedItem {
  readonly document: string;
  readonly customer: string;
  readonly open: number;
  /** Money that came in for it after the as-of date, and what is open without it; left out where none did. */
  readonly future?: number;
  readonly remaining?: number;
  /** Its row says that it is disputed; left out where it does not. */
  readonly disputed?: boolean;
  readonly daysPastDue: number;
  readonly bucket: string;
  readonly currency: string | null;
}

export interface ReportedFinding {
  readonly code: string;
  readonly severity: FindingSeverity;
  /** Cells or rows that it stands for. */
  readonly count: number;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly value: string | null;
  /** What was seen, in the run's language. */
  readonly message: string;
  /** What was done about it, in the run's language. */
  readonly done: string;
}
