import type { CustomerStage, CustomerValue, Loyalty, Size } from '../../domain/classes/proposals.js';
import type { Strategy } from '../../domain/classes/strategies.js';
import type { ProspectResult } from '../../domain/file/prospectCheck.js';
import type { Completeness } from '../../domain/file/completeness.js';
import type { OrderRequest } from '../../domain/exposure/orderCheck.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { NextGrade } from '../../domain/scoring/nextGrade.js';
import type { Rating } from '../../domain/scoring/rating.js';
import type { WatchReason } from '../../domain/watch/watchList.js';
import type { ScorecardId } from '../../domain/policy/names.js';
import type { FILE_FACTS } from '../../records/customers/readCustomers.js';
import type { CellValue } from '../../records/grid.js';
import type { RatedAccount } from '../rateLedger/rated.js';

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A customer in one currency, as the list shows it. Amounts are in currency units. */
export interface CustomerLine {
  /** Index into `RatedLedger.accounts`: what the card is asked for. */
  readonly index: number;
  readonly account: RatedAccount;
  readonly name: string;
  /** Code; null where the ledger names none. */
  readonly currency: string | null;
  readonly overdue: number;
  /** The customer's own limit, where it is in this currency. */
  readonly limit: number | null;
  readonly salesperson: string;
  readonly watched: readonly WatchReason[];
  /** Where the customer first stands; null when nothing says. */
  readonly at: CellPlace | null;
  /** Id and name in lower case and half width, to search in. */
  readonly words: string;
}

/** All about one customer in one currency. */
export interface CustomerCard {
  readonly line: CustomerLine;
  readonly file: CustomerFile;
  readonly exposure: ExposureFigures;
  readonly paying: PayingFigures;
  /** Two years, oldest first; empty where the ledger does not show what was paid. */
  readonly months: readonly MonthFigures[];
  /** Of these months together. */
  readonly sums: { readonly invoiced: number; readonly paid: number };
  readonly score: ScoreFigures;
  readonly models: readonly ModelFigures[];
  readonly strategies: readonly Strategy[];
  /** The oldest first; money on account last. */
  readonly items: readonly ItemFigures[];
  /** An order of this customer, but for its amount. */
  readonly order: Omit<OrderRequest, 'amount'>;
  readonly policy: Policy;
}

export interface CustomerFile extends Completeness {
  readonly facts: readonly { readonly fact: (typeof FILE_FACTS)[number]; readonly value: CellValue }[];
  /** Classifications as the dealings propose them 客户分类; the user's own columns stay as they are. */
  readonly proposed: {
    readonly stage: CustomerStage;
    readonly size: Size | null;
    readonly value: CustomerValue | null;
    readonly loyalty: Loyalty;
  };
  /** Whether a prospect qualifies 准客户资格鉴定; null where the customers table answers none of the three tests. */
  readonly prospect: ProspectResult | null;
  /** Serial date. */
  readonly lastReview: number | null;
  readonly termDays: number | null;
}

export interface ExposureFigures {
  readonly amount: number;
  readonly limit: number | null;
  /** Limit − exposure; below 0 when over the limit. */
  readonly headroom: number | null;
  /** Exposure / limit. */
  readonly use: number | null;
  readonly suggestedLimit: number | null;
}

export interface PayingFigures {
  readonly daysLate: number | null;
  /** Amount-weighted days granted, and days from document to payment. */
  readonly terms: number | null;
  readonly daysPaid: number | null;
}

export interface MonthFigures {
  /** ISO date of the month's last day, or of the as-of. */
  readonly on: string;
  readonly invoiced: number;
  readonly paid: number;
  readonly balance: number;
  readonly daysLate: number | null;
}

export interface ScoreFigures {
  /** The model in force. */
  readonly model: ScorecardId;
  /** Null when nothing is stated that the model asks for. */
  readonly rating: Rating | null;
  /** Factors of the model. */
  readonly factors: number;
  readonly next: NextGrade | null;
}

/** A scorecard for which the workbook holds values of this customer. */
export interface ModelFigures {
  readonly model: ScorecardId;
  /** Null when a factor is missing. */
  readonly score: number | null;
  readonly grade: string;
  readonly missing: number;
}

export interface ItemFigures {
  /** "" for money on account. */
  readonly document: string;
  /** ISO dates; null when missing. */
  readonly documentDate: string | null;
  readonly dueDate: string | null;
  readonly open: number;
  readonly daysPastDue: number;
  readonly disputed: boolean;
  readonly at: CellPlace | null;
}
