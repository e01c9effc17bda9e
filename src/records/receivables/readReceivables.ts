import type { Finding } from '../../domain/findings/finding.js';
import { isoDate } from '../../domain/calendar/serial.js';
import { fromMinor } from '../../domain/money/money.js';
import { afterAsOf } from '../../domain/receivables/futureMoney.js';
import type { Ledger } from '../../domain/receivables/ledger.js';
import type { DateOrder } from '../cells/dateText.js';
import { cellAddress } from '../address.js';
import type { CellGrid, SourceTable } from '../grid.js';
import { addReceipts } from './addReceipts.js';
import { checkDocuments } from './checkDocuments.js';
import { FindingLog, type Spot } from '../findings/findingLog.js';
import type { Field } from '../headers/fields.js';
import { formatOf, rowCountOf, type RecordTable } from '../recordTable.js';
import { LedgerReading, type CustomersKnown } from './ledgerReading.js';
import { lacksDocuments } from './balanceList.js';
import type { OwnBalance } from './ownBalance.js';
import { linkMoney } from './linkMoney.js';
import { closingBalances } from './runningBalance.js';
import { checkTotal } from './totalRows.js';
import { receivablesColumns, type ReceivablesColumns } from './receivablesColumns.js';

export interface ReceivablesOptions extends Partial<CustomersKnown> {
  /** Order of day and month in text dates, when the user has said it. */
  readonly dateOrder?: DateOrder;
}

/** Where a document stands: its sheet, its row on it from 0, and the cell of its number (else the row's first one). */
export interface DocumentLocation {
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
}

export interface ReadReceivables {
  readonly ledger: Ledger;
  /** linked where documents carry settled dates or paid or outstanding amounts, or money names its document; else fifo. */
  readonly settlement: 'linked' | 'fifo';
  readonly findings: readonly Finding[];
  /** Rows of all tables. */
  readonly rowsInTables: number;
  /** Rows that became documents or money, rows that are reported instead, and rows with nothing in them: together all rows of the tables. */
  readonly rowsUsed: number;
  readonly rowsReported: number;
  readonly rowsBlank: number;
  /** Number format for amounts, the ledger's own. */
  readonly amountFormat: string;
  /** Serial date of the latest document; null when none is dated. */
  readonly latestDocument: number | null;
  /** Place of a document by its index in the ledger. */
  readonly location: (document: number) => DocumentLocation;
  /** The finding that payments without a date are taken as true, for an as-of (serial) before the latest document; else null. */
  readonly undatedPayment: (asOf: number) => Finding | null;
  /** Money and documents that are dated after an as-of (serial), one finding each per currency. */
  readonly afterAsOf: (asOf: number) => Finding[];
  /** The rate of exchange that each document's row states; 0 where it states none. */
  readonly rates: Float64Array;
  /** Cell in which each customer of the ledger first stands. */
  readonly customerCells: readonly { readonly sheet: string; readonly cell: string }[];
  /** The closing balances of a running balance column. */
  readonly ownBalances: readonly OwnBalance[];
  /** The name that the ledger writes beside each customer's id; null where there is none. */
  readonly customerNames: readonly (string | null)[];
  /** Whether the row of a document says that it is disputed. */
  readonly isDisputed: (document: number) => boolean;
  /** Last day of a document's dispute (serial date); null where its row says none. */
  readonly disputedUntil: (document: number) => number | null;
}

const PLAIN_FORMAT = '#,##0.00';
const AMOUNT_FIELDS: readonly Field[] = ['amount', 'outstanding', 'debit', 'credit'];
const PAYMENT_FIELDS: readonly Field[] = ['settledDate', 'paid', 'outstanding'];

/** Reads all receivables tables of a workbook as one ledger. The rules stand at `LedgerReading`. Source: workbook.md section 1, domain.md section 4. */
export function readReceivables(tables: readonly RecordTable[], options: ReceivablesOptions = {}): ReadReceivables {
  const log = new FindingLog();
  const reading = new LedgerReading(log, {
    termOf: options.termOf ?? (() => null),
    keyOf: options.keyOf ?? ((customer) => customer),
  });
  const columnsOf = tables.map((table) => receivablesColumns(table, log, options.dateOrder));
  for (const { grid, mapping } of tables) {
    const { source } = grid;
    if (lacksDocuments(mapping)) log.count('balances-as-documents', source, () => ({ source }), { table: source.name });
    reportHiddenRow(grid, log);
  }
  columnsOf.forEach((columns, index) => {
    const rowCount = tables[index] ? rowCountOf(tables[index].grid) : 0;
    for (let row = 0; row < rowCount; row += 1) reading.takeRow(columns, { table: index, row });
  });
  for (const [columns, row] of reading.grandTotals)
    checkTotal(columns, row, reading.reported.get(columns) ?? new Set(), log);
  addReceipts(reading, log);
  const isLinked = linkMoney(reading, log);
  const isSettled = isLinked || reading.hasSettled || tables.some(statesPayments);
  const places = reading.places();
  const ledger = reading.builder.build();
  const spotOf = (document: number): Spot | null => {
    const row = places.row[document] ?? 0;
    return numberSpot(columnsOf[places.table[document] ?? 0], row);
  };
  checkDocuments(ledger, spotOf, log);
  return {
    ledger,
    settlement: isSettled ? 'linked' : 'fifo',
    findings: log.list(),
    rowsInTables: tables.reduce((rows, { grid }) => rows + rowCountOf(grid), 0),
    rowsUsed: reading.rowsUsed,
    rowsReported: reading.rowsReported,
    rowsBlank: reading.rowsBlank,
    amountFormat: amountFormat(tables),
    latestDocument: reading.latestDocument,
    location: locator(
      places,
      columnsOf.map(({ source, number }) => ({ source, offset: number?.offset ?? 0 })),
    ),
    undatedPayment: (asOf) => undatedPayment(reading, asOf),
    afterAsOf: (asOf) => laterFindings(ledger, asOf),
    rates: reading.rates.toArray(),
    customerCells: customerCells(ledger, places, columnsOf),
    customerNames: ledger.customers.map((_, customer) => reading.names.of(customer)),
    ownBalances: closingBalances(reading.balanced),
    isDisputed: (document) => reading.disputed.has(document),
    disputedUntil: (document) => reading.disputed.get(document) ?? null,
  };
}

function reportHiddenRow({ source, firstHiddenRow = null }: CellGrid, log: FindingLog): void {
  if (firstHiddenRow === null) return;
  log.count('rows-hidden', source, () => ({ source, offset: 0, row: firstHiddenRow, value: '' }), {
    table: source.name,
  });
}

/** The places of documents; it keeps where the tables lie, not what their cells hold. */
function locator(
  places: ReturnType<LedgerReading['places']>,
  tables: readonly { readonly source: SourceTable; readonly offset: number }[],
): ReadReceivables['location'] {
  return (document) => {
    const { source, offset = 0 } = tables[places.table[document] ?? 0] ?? {};
    const row = (source?.firstRow ?? 0) + (places.row[document] ?? 0);
    return { sheet: source?.sheet ?? '', row, cell: cellAddress(row, (source?.firstColumn ?? 0) + offset) };
  };
}

function numberSpot(columns: ReceivablesColumns | undefined, row: number): Spot | null {
  const number = columns?.number ?? null;
  if (columns === undefined || number === null) return null;
  return { source: columns.source, offset: number.offset, row, value: number.values[row] ?? '' };
}

function customerCells(
  { documents, customers }: Ledger,
  places: ReturnType<LedgerReading['places']>,
  columnsOf: readonly ReceivablesColumns[],
): { sheet: string; cell: string }[] {
  const first: ({ sheet: string; row: number; column: number } | undefined)[] = customers.map(() => undefined);
  for (let document = documents.count - 1; document >= 0; document -= 1) {
    const columns = columnsOf[places.table[document] ?? 0];
    if (columns === undefined) continue;
    const { source, customer } = columns;
    const row = source.firstRow + (places.row[document] ?? 0);
    const cell = { sheet: source.sheet, row, column: source.firstColumn + (customer?.offset ?? 0) };
    first[documents.customer[document] ?? 0] = cell;
  }
  return first.map((place) => ({ sheet: place?.sheet ?? '', cell: cellAddress(place?.row ?? 0, place?.column ?? 0) }));
}

function laterFindings(ledger: Ledger, asOf: number): Finding[] {
  return afterAsOf(ledger, asOf).flatMap((later, index): Finding[] => {
    const { code = null, decimals = 2 } = ledger.currencies[index] ?? {};
    const finding = (name: 'receipt-after-as-of' | 'document-after-as-of', minor: number, count: number): Finding[] => {
      const amount = fromMinor(minor, decimals).toFixed(decimals);
      if (count === 0) return [];
      return [{ code: name, sheet: null, cell: null, value: amount, data: { amount, currency: code ?? '', count } }];
    };
    return [
      ...finding('receipt-after-as-of', later.received, later.receipts),
      ...finding('document-after-as-of', later.documented, later.documents),
    ];
  });
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
  const column = columns.outstanding ?? columns.paid ?? columns.paidFlag ?? columns.status;
  const cells = column && 'cells' in column ? column.cells : column?.values;
  return {
    code: 'undated-payment',
    sheet: source.sheet,
    cell: cellAddress(source.firstRow + place.row, source.firstColumn + (column?.offset ?? 0)),
    value: String(cells?.[place.row] ?? ''),
    data: { count, column: column?.header ?? '', latest: isoDate(latestDocument) },
  };
}
