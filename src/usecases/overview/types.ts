import type { CountbackStep } from '../../domain/dso/countback.js';
import type { CollectionPeriod } from '../../domain/dso/cei.js';
import type { DsoOfMonth } from '../../domain/dso/dsoHistory.js';

/** What the pane's overview shows of one currency. Amounts are in currency units, shares are fractions. */
export interface CurrencyOverview {
  /** Code; null where the ledger names none. */
  readonly currency: string | null;
  readonly balance: number;
  readonly onAccount: number;
  /** Not due first. */
  readonly buckets: readonly number[];
  /** Null where the ledger does not show what was sold. */
  readonly collection: CollectionFigures | null;
  /** Null where the ledger does not show what was paid. */
  readonly allowance: AllowanceFigures | null;
  /** Null where nobody owes anything. */
  readonly concentration: ConcentrationFigures | null;
  /** The largest balances, largest first. */
  readonly largest: readonly Exposure[];
  /** How the receivables of each grade are spread over the buckets, best grade first. */
  readonly grades: readonly GradeAging[];
}

/** How fast money comes in. */
export interface CollectionFigures {
  readonly sales: CreditSales;
  /** Receivables / credit sales × days. */
  readonly dso: number;
  /** Whole months taken off the receivables, latest first; null without sales in the latest month. */
  readonly countback: number | null;
  /** The months that the countback is made of. */
  readonly countbackSteps: readonly CountbackStep[];
  /** Not-due receivables / credit sales × days. */
  readonly bestPossible: number;
  /** DSO − best possible. */
  readonly delinquent: number;
  /** Mean of DSO at the ends of the twelve months before; null where the ledger does not reach back. */
  readonly ownPast: number | null;
  readonly history: readonly DsoOfMonth[];
  /** Amount-weighted days granted. */
  readonly term: number | null;
  /** Percent; null where nothing could be collected. */
  readonly effectiveness: number | null;
  /** What `effectiveness` is made of: the last three months, sales of a month on average. */
  readonly period: CollectionPeriod;
}

/** Credit sales and the days in which they were made. */
export interface CreditSales {
  readonly amount: number;
  readonly days: number;
  /** From the documents of so many days, or from the last whole year column of the customers. */
  readonly from: 'documents' | 'year-column';
}

export interface AllowanceFigures {
  readonly total: number;
  /** One per bucket, not due first; its rate is null where nothing is owed and history says nothing. */
  readonly lines: readonly { readonly balance: number; readonly rate: number | null; readonly allowance: number }[];
}

export interface ConcentrationFigures {
  /** Sum of all balances above 0. */
  readonly owed: number;
  readonly top1: number;
  readonly top5: number;
  readonly top10: number;
  /** 0-10,000. */
  readonly hhi: number;
}

export interface Exposure {
  readonly customer: string;
  readonly name: string | null;
  /** Where the customer first stands; null when nothing says. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly grade: string;
  readonly balance: number;
  /** Of all balances above 0. */
  readonly share: number;
  /** Balance / the customer's own limit; null without one. */
  readonly limitUse: number | null;
  readonly buckets: readonly number[];
}

export interface GradeAging {
  readonly grade: string;
  readonly customers: number;
  readonly buckets: readonly number[];
}
