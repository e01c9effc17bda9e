import { isWholeMinor, toMinor, currencyDecimals } from '../../domain/money/money.js';
import { AmountColumn, IntegerColumn } from '../../domain/numbers/columns.js';
import { LedgerBuilder } from '../../domain/receivables/buildLedger.js';
import type { DocumentKind } from '../../domain/receivables/ledger.js';
import { cellText, isBlank } from '../cells/cellText.js';
import { hasValue, type RawColumn, type ReadColumn } from '../cells/column.js';
import { paymentTerm, type PaymentTerm } from '../cells/paymentTerm.js';
import { readYesNo } from '../cells/yesNo.js';
import { dueDate as dueDateOf } from '../../domain/terms/dueDate.js';
import { isDraftOrVoid } from './documentState.js';
import { repeatsHeader } from './repeatsHeader.js';
import { isTotalLabel } from '../cells/totalLabel.js';
import { valueAt } from '../cells/values.js';
import { acceptCell } from '../findings/acceptCell.js';
import type { FindingLog } from '../findings/findingLog.js';
import { isCellError, type CellValue } from '../grid.js';
import type { RowPlace } from '../recordTable.js';
import { currencyCode } from './currencyCode.js';
import { documentKind } from './documentType.js';
import { amountColumn, isBlankRow, statedAmount, textAt, type ReceivablesColumns } from './receivablesColumns.js';
import { CustomerNames } from './customerNames.js';
import type { NewDocument, WaitingMoney } from './newDocument.js';
import type { BalancedRow } from './runningBalance.js';
import { saysSettled } from './settledMark.js';
import { isGrandTotal } from './totalRows.js';

/** What the customers table says of those whom a ledger names. */
export interface CustomersKnown {
  /** A customer's payment term; null when not known. */
  readonly termOf: (customer: string) => PaymentTerm | null;
  /** The one key of a customer whom some tables call by its id and others by its name. */
  readonly keyOf: (customer: string) => string;
}

/**
 * Puts receivables rows into a ledger.
 *
 * 1. A row with nothing in it is passed over. Every other row is either used or reported, never both, never neither.
 * 2. Money is rounded once, here, to whole minor units of its currency.
 * 3. Credit notes and payments are negative: by their own sign, or by the word in the type column. What stands in a credit column
 *    without such a word is a payment.
 * 4. A settled date is one allocation of the whole, or of the paid part where that is stated. `paid` without a date, or `outstanding` beside
 *    the amount, is an allocation without a date. `outstanding` alone is the amount of the document.
 * 5. A missing due date is document date + term when a term is known; else it stays missing, with a finding.
 *
 * Source: domain.md section 4.
 */
export class LedgerReading {
  readonly builder = new LedgerBuilder();
  readonly namedMoney: WaitingMoney[] = [];
  readonly receipts: WaitingMoney[] = [];
  /** Rows with a running balance. */
  readonly balanced: BalancedRow[] = [];
  /** Rows that were not used, and the last row with the label of a grand total, by table. */
  readonly reported = new Map<ReceivablesColumns, Set<number>>();
  readonly grandTotals = new Map<ReceivablesColumns, number>();
  rowsUsed = 0;
  rowsReported = 0;
  rowsBlank = 0;
  /** Whether any document's own row says that money came in for it. */
  hasSettled = false;
  latestDocument: number | null = null;
  /** The first row with money that has no date, and how many there are. */
  undated: { readonly place: RowPlace; readonly columns: ReceivablesColumns; count: number } | null = null;
  /** The rate that each document's row states; 0 where it states none. */
  readonly rates = new AmountColumn();
  /** Documents whose row says that they are disputed, with the last day of the dispute where it says one. */
  readonly disputed = new Map<number, number | null>();
  readonly names: CustomerNames;
  private readonly balancedCustomers = new Set<number>();
  private readonly tableOf = new IntegerColumn();
  private readonly rowOf = new IntegerColumn();
  private readonly decimals: number[] = [];
  private readonly customers = new Map<CellValue, number>();
  private readonly customerNames: string[] = [];
  private readonly currencies = new Map<CellValue, number>();
  private readonly kinds = new Map<CellValue, DocumentKind | null>();
  private readonly roundings = new Map<ReadColumn, Map<number, object>>();

  constructor(
    private readonly log: FindingLog,
    private readonly known: CustomersKnown,
  ) {
    this.names = new CustomerNames(log);
  }

  /** Takes one row of a table. */
  takeRow(columns: ReceivablesColumns, place: RowPlace): void {
    if (isBlankRow(columns, place.row)) {
      this.rowsBlank += 1;
      return;
    }
    const document = this.documentOf(columns, place.row);
    if (document === null) {
      this.report(columns, place.row);
      return;
    }
    this.rowsUsed += 1;
    const date = document.documentDate;
    if (date !== null && date > (this.latestDocument ?? 0)) this.latestDocument = date;
    this.noteBalance(columns, place, document);
    const appliesTo = textAt(columns.appliesTo, place.row);
    const money = { place, columns, document, appliesTo };
    if (appliesTo !== '' && document.amount < 0) this.namedMoney.push(money);
    else if (columns.isReceipts) this.receipts.push(money);
    else {
      const index = this.add(document, place);
      if (this.isDisputed(columns, place.row)) this.dispute(columns, place.row, index);
      this.settle(columns, place, document, index);
    }
  }

  /** Counts a row that is not used. */
  report(columns: ReceivablesColumns, row: number): void {
    this.rowsReported += 1;
    const rows = this.reported.get(columns) ?? new Set<number>();
    rows.add(row);
    this.reported.set(columns, rows);
  }

  private noteBalance(columns: ReceivablesColumns, place: RowPlace, { customer, currency, amount }: NewDocument): void {
    const balance = valueAt(columns.balance, place.row);
    if (balance === null) return;
    const decimals = this.decimals[currency] ?? 2;
    const code = currencyCode(columns.currency?.values[place.row] ?? '');
    const own = {
      customer: this.nameOf(customer),
      currency: code,
      decimals,
      amount,
      balance: toMinor(balance, decimals),
    };
    this.balanced.push({ ...own, columns, place });
    this.balancedCustomers.add(customer);
  }

  /** Adds a document and remembers its place. */
  add(document: NewDocument, place: RowPlace): number {
    this.tableOf.push(place.table);
    this.rowOf.push(place.row);
    this.rates.push(document.rate);
    return this.builder.addDocument(document);
  }

  /** A customer as the ledger writes it. */
  nameOf(customer: number): string {
    return this.customerNames[customer] ?? '';
  }

  /** Table and row of each document. */
  places(): { readonly table: Int32Array; readonly row: Int32Array } {
    return { table: this.tableOf.toArray(), row: this.rowOf.toArray() };
  }

  /** Null when the row cannot be used; then it has been reported. */
  private documentOf(columns: ReceivablesColumns, row: number): NewDocument | null {
    const label = this.totalLabel(columns, row);
    if (label) return this.refuse('subtotal-row', columns, label, row);
    if (repeatsHeader(columns, row)) return this.refuse('header-repeated', columns, columns.customer, row);
    if (!this.acceptTexts(columns, row)) return null;
    const id = columns.customer?.values[row] ?? '';
    const raw = isBlank(id) ? (columns.customerName?.values[row] ?? '') : id;
    if (isBlank(raw)) return this.refuse('customer-missing', columns, columns.customer, row);
    const state = [columns.status, columns.type].find((column) => isDraftOrVoid(column?.values[row] ?? ''));
    if (state) return this.refuse('document-draft', columns, state, row);
    if (!this.acceptNumbers(columns, row)) return null;
    const opening = this.openingBalance(columns, row, raw);
    const stated = statedAmount(columns, row) ?? opening;
    if (stated === null) return this.refuse('row-skipped', columns, columns.amount ?? columns.customer, row);

    const currency = this.currencyOf(columns.currency?.values[row] ?? '');
    const customer = this.customerOf(raw);
    this.names.take(columns, row, customer, this.nameOf(customer));
    if (typeof raw === 'string' && raw !== raw.trim()) this.remark('customer-blanks', columns, columns.customer, row);
    const kind = opening === null ? this.kindOf(columns, row, stated) : 'payment';
    const owed = opening ?? (columns.isReceipts ? -stated : kind === 'invoice' ? stated : -Math.abs(stated));
    const amount = this.minor(columns, amountColumn(columns, row), row, owed, currency);
    if (amount === 0) this.remark('amount-zero', columns, amountColumn(columns, row), row);
    if (kind === 'credit-note' && stated < 0 && !this.isNamedCredit(columns, row))
      this.remark('negative-invoice', columns, amountColumn(columns, row), row);
    const rate = Math.max(0, valueAt(columns.rate, row) ?? 0);
    const documentDate = valueAt(columns.documentDate, row);
    this.checkOrder(columns, row, columns.dueDate);
    this.checkOrder(columns, row, columns.settledDate);
    const dueDate = valueAt(columns.dueDate, row) ?? this.dueByTerm(columns, row, customer, documentDate, amount);
    return { customer, currency, number: textAt(columns.number, row), documentDate, dueDate, amount, kind, rate };
  }

  /** A balance before the customer's first amount: what was owed when the ledger begins. It is no sale, so its kind is that of money. */
  private openingBalance(columns: ReceivablesColumns, row: number, customer: CellValue): number | null {
    const balance = valueAt(columns.balance, row);
    if (balance === null || statedAmount(columns, row) !== null) return null;
    if (this.balancedCustomers.has(this.customerOf(customer))) return null;
    this.remark('opening-balance', columns, columns.balance, row);
    return balance;
  }

  private refuse(
    code: 'subtotal-row' | 'customer-missing' | 'row-skipped' | 'header-repeated' | 'document-draft',
    { source }: ReceivablesColumns,
    column: RawColumn | ReadColumn | null,
    row: number,
  ): null {
    const cells = column && 'cells' in column ? column.cells : column?.values;
    this.log.add(code, { source, offset: column?.offset ?? 0, row, value: cells?.[row] ?? '' });
    return null;
  }

  /** The column that holds the label of a total row: one with such a label, no date, and no number but that label. Else null. */
  private totalLabel(columns: ReceivablesColumns, row: number): RawColumn | ReadColumn | null {
    const { customer, customerName, number, type, dates, documentDate } = columns;
    for (const date of dates) if (hasValue(date, row)) return null;
    const named = isBlank(customer?.values[row] ?? '') ? customerName : customer;
    const isUnnumbered = isBlank(number?.values[row] ?? '');
    const places = [...(isUnnumbered ? [named] : []), number, type, documentDate].filter((column) => column !== null);
    const label = places.find((column) => isTotalLabel(textOf(column, row))) ?? null;
    if (label && [named, ...places].some((column) => isGrandTotal(textOf(column, row))))
      this.grandTotals.set(columns, row);
    return label;
  }

  private acceptTexts({ source, texts }: ReceivablesColumns, row: number): boolean {
    let accepted = true;
    for (const { offset, values } of texts) {
      const value = values[row] ?? '';
      if (typeof value !== 'string' || !isCellError(value)) continue;
      this.log.add('cell-error', { source, offset, row, value });
      accepted = false;
    }
    return accepted;
  }

  private acceptNumbers({ source, dates, amounts }: ReceivablesColumns, row: number): boolean {
    let accepted = true;
    for (const column of dates) accepted = acceptCell(this.log, source, column, row) && accepted;
    for (const column of amounts) accepted = acceptCell(this.log, source, column, row) && accepted;
    return accepted;
  }

  private minor(
    { source }: ReceivablesColumns,
    column: ReadColumn | null,
    row: number,
    amount: number,
    currency: number,
  ): number {
    const decimals = this.decimals[currency] ?? 2;
    if (column !== null && !isWholeMinor(amount, decimals)) {
      const { offset, cells } = column;
      const spot = () => ({ source, offset, row, value: cells[row] ?? '' });
      this.log.count('amount-rounded', this.roundingOf(column, decimals), spot, { decimals });
    }
    return toMinor(amount, decimals);
  }

  /** What is rounded to so many decimals in a column is one finding. */
  private roundingOf(column: ReadColumn, decimals: number): object {
    const ofColumn = this.roundings.get(column) ?? new Map<number, object>();
    this.roundings.set(column, ofColumn);
    const known = ofColumn.get(decimals) ?? {};
    ofColumn.set(decimals, known);
    return known;
  }

  /** Money that the row itself says has come in. */
  private settle(columns: ReceivablesColumns, place: RowPlace, document: NewDocument, index: number): void {
    const date = valueAt(columns.settledDate, place.row);
    const paid = this.paidOf(columns, place.row, document);
    const isSettled = date !== null || isMarkedSettled(columns, place.row);
    const amount = paid ?? (isSettled ? document.amount : 0);
    if (amount === 0) return;
    this.hasSettled = true;
    this.builder.addAllocation({ document: index, date, amount });
    if (date !== null) return;
    if (this.undated) this.undated.count += 1;
    else this.undated = { place, columns, count: 1 };
  }

  /** What is paid of the document, in minor units with its sign; null where the row does not say (a `paid` of 0 says nothing). */
  private paidOf(columns: ReceivablesColumns, row: number, { amount, currency }: NewDocument): number | null {
    const { outstanding, paid } = columns;
    const stillOpen = valueAt(outstanding, row);
    if (stillOpen !== null && amountColumn(columns, row) !== outstanding) {
      const open = this.minor(columns, outstanding, row, stillOpen, currency);
      return amount - (amount < 0 ? -Math.abs(open) : open);
    }
    const received = this.minor(columns, paid, row, valueAt(paid, row) ?? 0, currency);
    if (received === 0) return null;
    return amount < 0 ? -Math.abs(received) : received;
  }

  private dueByTerm(
    columns: ReceivablesColumns,
    row: number,
    customer: number,
    documentDate: number | null,
    amount: number,
  ): number | null {
    if (amount < 0) return null;
    const term = this.termAt(columns, row) ?? this.known.termOf(this.nameOf(customer));
    const due = term === null || documentDate === null ? null : dueDateOf(documentDate, term);
    const { source, dueDate } = columns;
    const spot = dueDate ? { source, offset: dueDate.offset, row, value: dueDate.cells[row] ?? '' } : { source };
    this.log.count(due === null ? 'due-missing' : 'due-from-term', columns, () => spot);
    return due;
  }

  private termAt({ source, term }: ReceivablesColumns, row: number): PaymentTerm | null {
    const value = term?.values[row] ?? '';
    if (term === null || isBlank(value)) return null;
    const read = paymentTerm(value);
    if (read === null) this.log.count('value-unreadable', term, () => ({ source, offset: term.offset, row, value }));
    return read;
  }

  /** One finding for all such cells of a column. */
  private remark(
    code: 'amount-zero' | 'negative-invoice' | 'customer-blanks' | 'opening-balance',
    { source }: ReceivablesColumns,
    column: ReadColumn | RawColumn | null,
    row: number,
  ): void {
    if (column === null) return;
    const { offset } = column;
    const cells = 'cells' in column ? column.cells : column.values;
    this.log.count(code, column, () => ({ source, offset, row, value: cells[row] ?? '' }));
  }

  /** A due date, or money, before the document. */
  private checkOrder({ source, documentDate }: ReceivablesColumns, row: number, column: ReadColumn | null): void {
    const date = valueAt(column, row);
    const documented = valueAt(documentDate, row);
    if (column === null || date === null || documented === null || date >= documented) return;
    const { offset, cells, header } = column;
    const data = { earlier: header, later: documentDate?.header ?? '' };
    this.log.count('date-order', column, () => ({ source, offset, row, value: cells[row] ?? '' }), data);
  }

  private dispute({ source, disputedUntil }: ReceivablesColumns, row: number, document: number): void {
    const isRead = disputedUntil !== null && acceptCell(this.log, source, disputedUntil, row);
    this.disputed.set(document, isRead ? valueAt(disputedUntil, row) : null);
  }

  private isDisputed({ source, disputed }: ReceivablesColumns, row: number): boolean {
    const value = disputed?.values[row] ?? '';
    if (disputed === null || isBlank(value)) return false;
    const answer = readYesNo(value);
    if (answer === null)
      this.log.count('value-unreadable', disputed, () => ({ source, offset: disputed.offset, row, value }));
    return answer ?? false;
  }

  private isNamedCredit({ type }: ReceivablesColumns, row: number): boolean {
    return this.namedKind(type?.values[row] ?? '') === 'credit-note';
  }

  private kindOf(columns: ReceivablesColumns, row: number, stated: number): DocumentKind {
    if (columns.isReceipts) return 'payment';
    const named = this.namedKind(columns.type?.values[row] ?? '');
    if (named !== null) return named === 'invoice' && stated < 0 ? 'credit-note' : named;
    if (stated >= 0) return 'invoice';
    return amountColumn(columns, row) === columns.credit ? 'payment' : 'credit-note';
  }

  private namedKind(cell: CellValue): DocumentKind | null {
    if (cell === '') return null;
    const known = this.kinds.get(cell);
    if (known !== undefined) return known;
    const kind = documentKind(cell);
    this.kinds.set(cell, kind);
    return kind;
  }

  private customerOf(cell: CellValue): number {
    const known = this.customers.get(cell);
    if (known !== undefined) return known;
    const name = this.known.keyOf(cellText(cell));
    const index = this.builder.customer(name);
    this.customers.set(cell, index);
    this.customerNames[index] = name;
    return index;
  }

  private currencyOf(cell: CellValue): number {
    const known = this.currencies.get(cell);
    if (known !== undefined) return known;
    const code = currencyCode(cell);
    const index = this.builder.currency(code);
    this.currencies.set(cell, index);
    this.decimals[index] = currencyDecimals(code);
    return index;
  }
}

function isMarkedSettled({ paidFlag, status }: ReceivablesColumns, row: number): boolean {
  return saysSettled(status?.values[row] ?? '') || readYesNo(paidFlag?.values[row] ?? '') === true;
}

function textOf(column: RawColumn | ReadColumn | null, row: number): string {
  const cells = column && 'cells' in column ? column.cells : column?.values;
  return cellText(cells?.[row] ?? '');
}
