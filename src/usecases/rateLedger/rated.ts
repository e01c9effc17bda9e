import type { AgedItems, AgedTotals, AgingBasis, CreditTreatment } from '../../domain/aging/ageLedger.js';
import type { AbcClass } from '../../domain/classes/abc.js';
import type { CustomerClass } from '../../domain/classes/customerClass.js';
import type { ReviewClass } from '../../domain/classes/review.js';
import type { Stage } from '../../domain/collection/stage.js';
import type { SignLevel } from '../../domain/policy/receivablesSettings.js';
import type { Ledger } from '../../domain/receivables/ledger.js';
import type { Settlement } from '../../domain/receivables/openItems.js';
import type { PaymentHabit } from '../../domain/receivables/paymentHabit.js';
import type { GradeOrNR } from '../../domain/scoring/grades.js';
import type { RowPlace } from '../../records/recordTable.js';
import type { PolicyInForce } from '../policy/loadPolicy.js';

export type SalesBasis = 'year-columns' | 'invoices';

/** Everything that is written about one customer in one currency. Amounts are in currency units, shares are fractions. */
export interface RatedAccount {
  readonly customer: string;
  /** Null when the customers table does not list the customer. */
  readonly place: RowPlace | null;
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  readonly balance: number;
  readonly onAccount: number;
  /** Not due first. */
  readonly buckets: readonly number[];
  readonly overdueShare: number | null;
  readonly sales: number | null;
  readonly abc: AbcClass | null;
  readonly core: boolean;
  readonly score: number | null;
  readonly grade: GradeOrNR;
  readonly class: CustomerClass | 'NR';
  readonly reviewClass: ReviewClass;
  readonly daysLate: number | null;
  readonly paymentIndex: number | null;
  readonly paymentHabit: PaymentHabit | null;
  readonly stage: Stage;
  /** Balance / sales of the last twelve months by invoices × days of a year; null without sales. */
  readonly dso: number | null;
  readonly signs: SignLevel;
  readonly suggestedLimit: number | null;
  readonly limitUse: number | null;
  /** Serial date. */
  readonly nextReview: number | null;
  readonly reasons: readonly string[];
}

/** The ledger, computed. */
export interface RatedLedger {
  /** Serial date. */
  readonly asOf: number;
  readonly basis: AgingBasis;
  readonly settlement: Settlement;
  readonly credits: CreditTreatment;
  readonly limits: readonly number[];
  /** English labels, not due first. */
  readonly labels: readonly string[];
  readonly salesBasis: SalesBasis;
  readonly accounts: readonly RatedAccount[];
  /** One per currency, minor units. */
  readonly totals: readonly AgedTotals[];
  readonly items: AgedItems;
  readonly ledger: Ledger;
  /** By currency: balance by the documents less the ledger's own, minor units; null where it states none. */
  readonly ledgerDifferences?: readonly (number | null)[];
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** The number format of the ledger's own amounts. */
  readonly amountFormat: string;
  /** What it was rated by; left out = the built-in policy. */
  readonly policy?: PolicyInForce;
}
