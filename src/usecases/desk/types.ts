import type { Finding } from '../../domain/findings/finding.js';
import type { ClassRecord } from '../../domain/classes/classChange.js';
import type { Complaint } from '../../domain/complaints/complaints.js';
import type { SignId } from '../../domain/policy/signIds.js';
import type { SourceTable } from '../../records/grid.js';
import type { DeskKind } from '../../records/desk/deskTables.js';
import type { DeskRow } from '../../records/desk/readDesk.js';
import type { DeskRecognition } from '../../records/desk/recogniseDesk.js';

/** Where a row of the desk stands. */
export interface DeskPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
}

export interface FollowUp {
  readonly at: DeskPlace;
  readonly customer: string;
  /** Serial dates; null where there is none. */
  readonly date: number;
  /** Code of the kind, or the user's own word. */
  readonly kind: string;
  readonly by: string;
  readonly outcome: string;
  readonly promiseDate: number | null;
  readonly promiseAmount: number | null;
  readonly nextDate: number | null;
  /** What it was about: a reminder's kind, a document. */
  readonly about: string;
}

export interface ComplaintRow extends Complaint {
  readonly at: DeskPlace;
  readonly number: string;
  readonly customer: string;
  readonly facts: string;
  readonly severity: number | null;
}

export interface ClassRow extends ClassRecord {
  readonly at: DeskPlace;
  readonly customer: string;
  readonly score: number | null;
  readonly decidedBy: string;
  readonly reason: string;
}

export interface SignRow {
  readonly at: DeskPlace;
  readonly customer: string;
  readonly date: number | null;
  readonly sign: SignId;
  readonly answer: boolean;
}

export interface AgreementRow {
  readonly number: string;
  readonly customer: string;
  readonly date: number | null;
  readonly kind: string;
  readonly amount: number | null;
  readonly validUntil: number | null;
  readonly openAmount: number | null;
}

export interface ReturnRow {
  readonly customer: string;
  readonly date: number | null;
  readonly amount: number;
  readonly kind: string;
}

export interface ProductRow {
  readonly product: string;
  readonly customer: string;
  readonly sales: number;
  readonly cost: number | null;
  readonly openingStock: number | null;
  readonly closingStock: number | null;
  readonly targetShare: number | null;
  readonly usedUp: number | null;
}

/** A table of the desk in the workbook. */
export interface DeskTableFound {
  readonly source: SourceTable;
  readonly recognition: DeskRecognition;
}

/** All tables of the desk, read. Rows keep the order of their tables; several tables of a kind are read as one. */
export interface Desk {
  /** The workbook counts its days from 1904: what is written follows it. */
  readonly date1904: boolean;
  /** The first table of each kind: new rows go there. */
  readonly tables: ReadonlyMap<DeskKind, DeskTableFound>;
  readonly followUps: readonly FollowUp[];
  readonly complaints: readonly ComplaintRow[];
  readonly classHistory: readonly ClassRow[];
  readonly signs: readonly SignRow[];
  readonly agreements: readonly AgreementRow[];
  readonly returns: readonly ReturnRow[];
  readonly products: readonly ProductRow[];
  /** Rows of statements, as they stand. */
  readonly statements: readonly DeskRow[];
  readonly findings: readonly Finding[];
}
