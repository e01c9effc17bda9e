import { currencyCode } from './currencyCode.js';
import { cellText, isBlank } from '../cells/cellText.js';
import { CELL, hasValue, type RawColumn, type ReadColumn } from '../cells/column.js';
import { readDateColumns } from '../cells/dateColumns.js';
import type { DateOrder } from '../cells/dateText.js';
import { readAmount, readNumbers, valueAt } from '../cells/values.js';
import { lacksDocuments } from './balanceList.js';
import { isPaidFlag } from './settledMark.js';
import type { FindingLog } from '../findings/findingLog.js';
import type { SourceTable } from '../grid.js';
import type { Field } from '../headers/fields.js';
import { fieldColumn, type RecordTable } from '../recordTable.js';

/** The columns of one receivables table, dates and amounts read. */
export interface ReceivablesColumns {
  readonly source: SourceTable;
  /** A receipts table: every row is money that has come in. */
  readonly isReceipts: boolean;
  readonly customer: RawColumn | null;
  /** The name beside an id. */
  readonly customerName: RawColumn | null;
  readonly number: RawColumn | null;
  readonly type: RawColumn | null;
  readonly status: RawColumn | null;
  readonly disputed: RawColumn | null;
  /** Last day of a dispute; a cell that cannot be read leaves it without an end. */
  readonly disputedUntil: ReadColumn | null;
  readonly appliesTo: RawColumn | null;
  readonly currency: RawColumn | null;
  readonly term: RawColumn | null;
  /** A paid column that answers yes or no. */
  readonly paidFlag: RawColumn | null;
  readonly documentDate: ReadColumn | null;
  readonly dueDate: ReadColumn | null;
  readonly settledDate: ReadColumn | null;
  readonly amount: ReadColumn | null;
  readonly debit: ReadColumn | null;
  readonly credit: ReadColumn | null;
  readonly outstanding: ReadColumn | null;
  readonly paid: ReadColumn | null;
  /** What was owed before the row's debit and credit, in a table of one row for each customer. */
  readonly opening: ReadColumn | null;
  /** The running balance of a ledger; not part of the amounts. */
  readonly balance: ReadColumn | null;
  /** Rates of exchange; not part of the amounts. */
  readonly rate: ReadColumn | null;
  /** All of the text columns above that the table has. */
  readonly texts: readonly RawColumn[];
  readonly dates: readonly ReadColumn[];
  readonly amounts: readonly ReadColumn[];
}

/** Reads the dates and amounts of a receivables table, column by column. A unit that a header states is a finding. */
export function receivablesColumns(table: RecordTable, log: FindingLog, order?: DateOrder): ReceivablesColumns {
  const { source } = table.grid;
  const raw = (field: Field) => fieldColumn(table, field);
  const isReceipts = table.mapping.fields.has('date');
  const dateField = isReceipts ? 'date' : 'documentDate';
  const dated = [raw(dateField), raw('dueDate'), raw('settledDate')].filter((column) => column !== null);
  const dates = readDateColumns(dated, source.said?.dateOrder ?? order, table.date1904);
  const until = raw('disputedUntil');
  const [disputedUntil = null] = until ? readDateColumns([until], source.said?.dateOrder ?? order, table.date1904) : [];
  const dateOf = (field: Field) => dates.find(({ offset }) => offset === table.mapping.fields.get(field)) ?? null;
  const currency = raw('currency');
  const options = currency ? { currencyOf: (row: number) => currencyCode(currency.values[row] ?? '') } : {};
  const amountOf = (field: Field) =>
    readAmount(source, raw(field), log, { ...options, isCreditColumn: field === 'credit' });
  const texts = {
    customer: raw('customer'),
    customerName: raw('customerName'),
    number: raw('number'),
    type: raw('type'),
    status: raw('status'),
    disputed: raw('disputed'),
    appliesTo: raw('appliesTo'),
    currency,
    term: raw('term'),
    paidFlag: isPaidFlag(raw('paid')) ? raw('paid') : null,
  };
  const amounts = {
    amount: amountOf('amount'),
    debit: amountOf('debit'),
    credit: amountOf('credit'),
    opening: lacksDocuments(table.mapping) ? amountOf('opening') : null,
    outstanding: amountOf('outstanding'),
    paid: isPaidFlag(raw('paid')) ? null : amountOf('paid'),
  };
  if (source.joinedHeader === true)
    log.count('merged-header', source, () => ({ source, offset: 0, row: -1, value: source.headers[0] ?? '' }));
  return {
    source,
    isReceipts,
    ...texts,
    disputedUntil,
    balance: amountOf('balance'),
    rate: readNumbers(raw('rate')),
    ...amounts,
    documentDate: dateOf(dateField),
    dueDate: dateOf('dueDate'),
    settledDate: dateOf('settledDate'),
    texts: Object.values(texts).filter((column) => column !== null),
    dates,
    amounts: Object.values(amounts).filter((column) => column !== null),
  };
}

/** Whether nothing stands in any of the columns that were read. */
export function isBlankRow({ customer, texts, dates, amounts }: ReceivablesColumns, row: number): boolean {
  if (!isBlank(customer?.values[row] ?? '')) return false;
  return (
    texts.every(({ values }) => isBlank(values[row] ?? '')) &&
    dates.every(({ states }) => states[row] === CELL.BLANK) &&
    amounts.every(({ states }) => states[row] === CELL.BLANK)
  );
}

/**
 * What the document is for, signed as it stands: amount, else (opening balance and) debit less credit, else what is outstanding; null when
 * none is there.
 */
export function statedAmount(columns: ReceivablesColumns, row: number): number | null {
  const { amount, debit, credit, opening, outstanding } = columns;
  if (hasValue(amount, row)) return valueAt(amount, row);
  if (hasValue(debit, row) || hasValue(credit, row) || hasValue(opening, row))
    return (valueAt(opening, row) ?? 0) + (valueAt(debit, row) ?? 0) - (valueAt(credit, row) ?? 0);
  return valueAt(outstanding, row);
}

/** The column that the document's amount was taken from. */
export function amountColumn(
  { amount, debit, credit, opening, outstanding }: ReceivablesColumns,
  row: number,
): ReadColumn | null {
  if (hasValue(amount, row)) return amount;
  if (hasValue(debit, row)) return debit;
  if (hasValue(credit, row)) return credit;
  if (hasValue(opening, row)) return opening;
  return hasValue(outstanding, row) ? outstanding : null;
}

/** The text of a cell; "" where it is blank. */
export function textAt(column: RawColumn | null, row: number): string {
  const value = column?.values[row] ?? '';
  return value === '' || isBlank(value) ? '' : cellText(value);
}
