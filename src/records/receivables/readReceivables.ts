import type { Finding } from '../../domain/findings/finding.js';
import { isoDate } from '../../domain/calendar/serial.js';
import type { Ledger } from '../../domain/receivables/ledger.js';
import type { DateOrder } from '../cells/dateText.js';
import { cellAddress } from '../address.js';
import { FindingLog } from '../findings/findingLog.js';
import type { Field } from '../headers/fields.js';
import { formatOf, rowCountOf, type RecordTable } from '../recordTable.js';
import { LedgerReading, type TermOf } from './ledgerReading.js';
import { linkMoney } from './linkMoney.js';
import { receivablesColumns } from './receivablesColumns.js';

export interface ReceivablesOptions {
  /** Order of day and month in text dates, when the user has said it. */
  readonly dateOrder?: DateOrder;
  /** Payment terms known from the customers table, in days. */
  readonly termOf?: TermOf;
}

/** Where a document stands: its sheet, and its row on it from 0. */
export interface DocumentLocation {
  readonly sheet: string;
  readonly row: number;
}

export interface ReadReceivables {
  readonly ledger: Ledger;
  /** linked where documents carry settled dates or paid or outstanding amounts, or money names its document. */
  readonly settlement: 'linked' | 'on-account';
  readonly findings: readonly Finding[];
  /** Rows that became documents or money, and rows that are reported instead; together all rows that are not blank. */
  readonly rowsUsed: number;
  readonly rowsReported: number;
  /** Number format for amounts, the ledger's own. */
  readonly amountFormat: string;
  /** Serial date of the latest document; null when none is dated. */
  readonly latestDocument: number | null;
  /** Place of a document by its index in the ledger. */
  readonly location: (document: number) => DocumentLocation;
  /** The finding that payments without a date are taken as true, for an as-of (serial) before the latest document; else null. */
  readonly undatedPayment: (asOf: number) => Finding | null;
}

const PLAIN_FORMAT = '#,##0.00';
const AMOUNT_FIELDS: readonly Field[] = ['amount', 'outstanding', 'debit', 'credit'];
const PAYMENT_FIELDS: readonly Field[] = ['settledDate', 'paid', 'outstanding'];

/** Reads all receivables tables of a workbook as one ledger. The rules stand at `LedgerReading`. Source: workbook.md section 1, domain.md section 4. */
export function readReceivables(tables: readonly RecordTable[], options: ReceivablesOptions = {}): ReadReceivables {
  const log = new FindingLog();
  const reading = new LedgerReading(log, options.termOf ?? (() => null));
  tables.forEach((table, index) => {
    const columns = receivablesColumns(table, log, options.dateOrder);
    const rowCount = rowCountOf(table.grid);
    for (let row = 0; row < rowCount; row += 1) reading.takeRow(columns, { table: index, row });
  });
  const isLinked = linkMoney(reading, log);
  const places = reading.places();
  return {
    ledger: reading.builder.build(),
    settlement: isLinked || tables.some(statesPayments) ? 'linked' : 'on-account',
    findings: log.list(),
    rowsUsed: reading.rowsUsed,
    rowsReported: reading.rowsReported,
    amountFormat: amountFormat(tables),
    latestDocument: reading.latestDocument,
    location: (document) => {
      const source = tables[places.table[document] ?? 0]?.grid.source;
      return { sheet: source?.sheet ?? '', row: (source?.firstRow ?? 0) + (places.row[document] ?? 0) };
    },
    undatedPayment: (asOf) => undatedPayment(reading, asOf),
  };
}

function statesPayments({ mapping }: RecordTable): boolean {
  return PAYMENT_FIELDS.some((field) => mapping.fields.has(field));
}

function amountFormat(tables: readonly RecordTable[]): string {
  const formats = tables.flatMap((table) => AMOUNT_FIELDS.map((field) => formatOf(table, field)));
  return formats.find((format) => !['', 'General', '@'].includes(format)) ?? PLAIN_FORMAT;
}

function undatedPayment({ undated, latestDocument }: LedgerReading, asOf: number): Finding | null {
  if (!undated || latestDocument === null || asOf >= latestDocument) return null;
  const { columns, place, count } = undated;
  const { source } = columns;
  const column = columns.outstanding ?? columns.paid;
  return {
    code: 'undated-payment',
    sheet: source.sheet,
    cell: cellAddress(source.firstRow + place.row, source.firstColumn + (column?.offset ?? 0)),
    value: String(column?.cells[place.row] ?? ''),
    data: { count, column: column?.header ?? '', latest: isoDate(latestDocument) },
  };
}
