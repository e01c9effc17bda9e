import type { Run } from '../../domain/comparison/run.js';
import type { ScorecardId } from '../../domain/policy/names.js';
import type { Policy } from '../../domain/policy/policy.js';
import type { Language } from '../../locales/language.js';
import type { SourceTable } from '../../records/grid.js';
import type { DateOrder } from '../../records/cells/dateText.js';
import type { ConfirmedMapping } from '../../records/headers/confirmedMapping.js';
import type { Mapping, TableKind } from '../../records/headers/fields.js';
import type { CustomerRows } from '../../records/customers/readCustomers.js';
import type { WrittenCustomer } from '../../records/customers/proposeCustomers.js';
import type { ReadReceivables } from '../../records/receivables/readReceivables.js';
import type { ScoreRow } from '../../records/scores/readScores.js';
import type { RatingReport } from '../report.js';
import type { WritePlan } from '../writePlan.js';
import type { RatedLedger } from './rated.js';

/** A table that the add-in understands, with what each column was taken for. */
export interface RecognisedTable {
  readonly source: SourceTable;
  readonly kind: TableKind;
  readonly mapping: Mapping;
}

/** What was found in the workbook. */
export interface LedgerOverview {
  readonly tables: readonly RecognisedTable[];
  /** Tables that were not understood and may be a ledger, with what their columns may be: to be confirmed, never read by themselves. */
  readonly unknown?: readonly RecognisedTable[];
  /** As-of dates to offer (ISO), preselected first; empty when there is no receivables table. */
  readonly asOfChoices: readonly AsOfChoice[];
  /** There are tables of the credit desk. */
  readonly hasDesk?: boolean;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** Language of the ledger's own headers: what is written follows it. */
  readonly headerLanguage: Language;
}

export interface AsOfChoice {
  readonly date: string;
  readonly reason: 'last-month-end' | 'latest-document-month-end' | 'latest-document' | 'today';
}

/** What the user decided before a run. */
export interface RateRequest {
  /** ISO date. */
  readonly asOf: string;
  /** Undefined = as the credit policy has it; so are credits and limits. */
  readonly basis?: 'due' | 'document';
  /** Undefined = decided from the ledger. */
  readonly settlement?: 'linked' | 'fifo' | 'on-account';
  readonly credits?: 'on-account' | 'aged';
  readonly limits?: readonly number[];
  /** The model to score by. */
  readonly model?: ScorecardId;
  /** Language of sentences in the report. */
  readonly language: Language;
  /** Language of what is written into the workbook; undefined = the ledger's headers'. */
  readonly writtenLanguage?: Language;
  /** Code of the currency to report in, for ledgers in several; undefined = the one that the ledger's rates show. */
  readonly baseCurrency?: string;
  /**
   * What happens where cells of the user stand to the right of the customers: results go to a sheet of their own (also when undefined), or whole
   * columns come in and those cells move to the right.
   */
  readonly room?: 'ratings-sheet' | 'move-cells';
  /** The sheet Ratings gets formulas that spill over whole table columns, beside the values. */
  readonly formulas?: boolean;
  /** Order of day and month in text dates that do not tell it themselves. */
  readonly dateOrder?: DateOrder;
  /** What the user has said of tables for this run; a remembered mapping or recognition gives way. */
  readonly mappings?: readonly ConfirmedMapping[];
  /** When the run is made, as it is to be printed on the report; undefined = not printed. */
  readonly made?: string;
}

/** A request with all that the policy decides where the user did not. */
export type DecidedRequest = RateRequest & Required<Pick<RateRequest, 'basis' | 'credits' | 'limits'>>;

/** What a rating rests on: the ledger in memory, for what is asked of it later. */
export interface RatedBasis {
  readonly rated: RatedLedger;
  readonly customers: CustomerRows;
  /** Points as the scores tables give them. */
  readonly scores: readonly ScoreRow[];
  /** Place of a document by its index in the ledger. */
  readonly location: ReadReceivables['location'];
  /** Whether the row of a document says that it is disputed. */
  readonly isDisputed: ReadReceivables['isDisputed'];
  readonly disputedUntil: ReadReceivables['disputedUntil'];
  /** All customers as the tables write them, with the cell in which each first stands. */
  readonly written: readonly WrittenCustomer[];
  /** What the workbook held of the run before this one, as it was when the ledger was rated; null = of none. */
  readonly last: Run | null;
  /** The same ledger rated by another policy, in place of the one in force; the user's own choices of the run stay. */
  readonly under: (policy: Policy) => RatedLedger;
}

/** A computed run: nothing is written yet. */
export interface Rating {
  readonly report: RatingReport;
  readonly plan: WritePlan;
  readonly on: RatedBasis;
}
