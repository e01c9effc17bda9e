import type { DocumentKind } from '../../domain/receivables/ledger.js';
import type { RowPlace } from '../recordTable.js';
import type { ReceivablesColumns } from './receivablesColumns.js';

/** A row of money that waits until all documents are known: it names one of them, or stands in a receipts table. */
export interface WaitingMoney {
  readonly place: RowPlace;
  readonly columns: ReceivablesColumns;
  readonly document: NewDocument;
  /** The number of the document that it names; "" where it names none. */
  readonly appliesTo: string;
}

export interface NewDocument {
  readonly customer: number;
  readonly currency: number;
  readonly number: string;
  readonly documentDate: number | null;
  readonly dueDate: number | null;
  readonly amount: number;
  readonly kind: DocumentKind;
  /** Units of the base currency for one of its own, as the row states; 0 where it states none. */
  readonly rate: number;
}
