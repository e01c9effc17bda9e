import type { Finding } from '../../domain/findings/finding.js';
import { cellText, isBlank, narrowText } from '../cells/cellText.js';
import type { RawColumn, ReadColumn } from '../cells/column.js';
import { readDateColumns } from '../cells/dateColumns.js';
import type { DateOrder } from '../cells/dateText.js';
import { paymentTerm, type PaymentTerm } from '../cells/paymentTerm.js';
import { isTotalLabel } from '../cells/totalLabel.js';
import { readAmount, valueAt } from '../cells/values.js';
import { acceptCell } from '../findings/acceptCell.js';
import { FindingLog } from '../findings/findingLog.js';
import { currencyCode } from '../receivables/currencyCode.js';
import { isCellError, type CellValue, type SourceTable } from '../grid.js';
import type { Field } from '../headers/fields.js';
import { columnAt, fieldColumn, rowCountOf, type RecordTable, type RowPlace } from '../recordTable.js';
import { readYesNo } from '../cells/yesNo.js';

/** One customer of the customers tables. Amounts are in currency units; null where the table says nothing. */
export interface CustomerRow {
  /** The id, or the name where there is no id: what the customer is called in results. */
  readonly key: string;
  readonly id: string | null;
  readonly name: string | null;
  /** Sales by year, in the order of `CustomerRows.years`. */
  readonly sales: readonly (number | null)[];
  readonly creditLimit: number | null;
  /** Code of the limit's currency; null where the table names none. */
  readonly currency: string | null;
  /** The balance that the table states. */
  readonly balance: number | null;
  /** The payment term; in days where it is no more than that. */
  readonly term: PaymentTerm | null;
  readonly termDays: number | null;
  /** Serial date. */
  readonly lastReview: number | null;
  readonly reviewClass: 'A' | 'B' | 'C' | null;
  readonly keepCore: boolean;
  /** The facts of the customer's file as their cells hold them, in the order of `FILE_FACTS`; "" where there is none. */
  readonly facts: readonly CellValue[];
  /** Where results can be written beside the customer. */
  readonly at: RowPlace;
}

/** Columns of the customers table that are kept as they stand, for the customer's file. */
export const FILE_FACTS = [
  'nature',
  'tradeKind',
  'region',
  'industry',
  'salesperson',
  'since',
  'registeredCapital',
  'lastContact',
  'department',
  'outlet',
  'purchasingPower',
  'authority',
  'need',
] as const satisfies readonly Field<'customers'>[];

export interface CustomerRows {
  /** Years of the sales columns, ascending. */
  readonly years: readonly number[];
  readonly rows: readonly CustomerRow[];
  /** The customer that a ledger means by this id, or by this name where no other bears it; undefined when it is not listed. */
  readonly rowOf: (idOrName: string) => CustomerRow | undefined;
  /** The key under which a customer is rated, by its id or name: its row's, else what it is called. */
  readonly keyOf: (idOrName: string) => string;
}

export interface ReadCustomers {
  readonly customers: CustomerRows;
  readonly findings: readonly Finding[];
}

/**
 * Reads the customers tables as one list. A customer that is listed twice is read from its first row, the second is reported; so are a row
 * without id and name and a total row. A cell that cannot be read is reported and taken as blank: the customer stays.
 * Source: workbook.md section 1, domain.md section 11.
 */
export function readCustomers(
  tables: readonly RecordTable[],
  options: { readonly dateOrder?: DateOrder } = {},
): ReadCustomers {
  const log = new FindingLog();
  const years = [...new Set(tables.flatMap(({ mapping }) => [...mapping.salesYears.keys()]))].sort((a, b) => a - b);
  const rows: CustomerRow[] = [];
  const seen = new Set<string>();
  tables.forEach((table, index) => {
    const columns = customersColumns(table, years, log, options.dateOrder);
    const rowCount = rowCountOf(table.grid);
    for (let row = 0; row < rowCount; row += 1) {
      const customer = customerAt(columns, { table: index, row }, log);
      if (customer === null) continue;
      if (seen.has(customer.key)) report('customer-duplicate', columns, row, customer.key, log);
      else rows.push(customer);
      seen.add(customer.key);
    }
  });
  return { customers: { years, rows, ...finder(rows) }, findings: log.list() };
}

interface CustomersColumns {
  readonly source: SourceTable;
  readonly id: RawColumn | null;
  readonly name: RawColumn | null;
  readonly term: RawColumn | null;
  readonly reviewClass: RawColumn | null;
  readonly keepCore: RawColumn | null;
  readonly creditLimit: ReadColumn | null;
  readonly balance: ReadColumn | null;
  readonly currency: RawColumn | null;
  readonly lastReview: ReadColumn | null;
  readonly sales: readonly (ReadColumn | null)[];
  readonly facts: readonly (RawColumn | null)[];
  readonly all: readonly RawColumn[];
}

function customersColumns(
  table: RecordTable,
  years: readonly number[],
  log: FindingLog,
  order?: DateOrder,
): CustomersColumns {
  const { grid, mapping } = table;
  const { source } = grid;
  const raw = (field: Field) => fieldColumn(table, field);
  const review = raw('lastReview');
  const sales = years.map((year) => columnAt(grid, mapping.salesYears.get(year) ?? -1));
  return {
    source,
    id: raw('id'),
    name: raw('name'),
    term: raw('term'),
    reviewClass: raw('reviewClass'),
    keepCore: raw('keepCore'),
    creditLimit: readAmount(source, raw('creditLimit'), log),
    balance: readAmount(source, raw('balance'), log),
    currency: raw('currency'),
    lastReview:
      (review && readDateColumns([review], table.grid.source.said?.dateOrder ?? order, table.date1904)[0]) ?? null,
    sales: sales.map((column) => readAmount(source, column, log)),
    facts: FILE_FACTS.map(raw),
    all: grid.columns.map(({ offset, values }) => ({ offset, header: source.headers[offset] ?? '', values })),
  };
}

function customerAt(columns: CustomersColumns, at: RowPlace, log: FindingLog): CustomerRow | null {
  const { row } = at;
  if (columns.all.every(({ values }) => isBlank(values[row] ?? ''))) return null;
  const id = textAt(columns, columns.id, row, log);
  const name = textAt(columns, columns.name, row, log);
  const key = id ?? name;
  if (key === null) {
    report('customer-missing', columns, row, '', log);
    return null;
  }
  if (isTotalLabel(key) && (id === null || name === null)) {
    report('subtotal-row', columns, row, key, log);
    return null;
  }
  const number = (column: ReadColumn | null) =>
    column && acceptCell(log, columns.source, column, row) ? valueAt(column, row) : null;
  const sales = columns.sales.map(number);
  const creditLimit = number(columns.creditLimit);
  const balance = number(columns.balance);
  const term = read(columns, columns.term, row, log, paymentTerm);
  return {
    key,
    id,
    name,
    sales,
    creditLimit,
    balance,
    currency: read(columns, columns.currency, row, log, currencyCode),
    term,
    termDays: typeof term === 'number' ? term : null,
    lastReview: number(columns.lastReview),
    reviewClass: read(columns, columns.reviewClass, row, log, readClass),
    keepCore: read(columns, columns.keepCore, row, log, readYesNo) ?? false,
    facts: columns.facts.map((column) => {
      const value = column?.values[row] ?? '';
      return isBlank(value) || isCellError(value) ? '' : value;
    }),
    at,
  };
}

function textAt({ source }: CustomersColumns, column: RawColumn | null, row: number, log: FindingLog): string | null {
  const value = column?.values[row] ?? '';
  if (column === null || isBlank(value)) return null;
  if (!isCellError(value)) return cellText(value);
  log.add('cell-error', { source, offset: column.offset, row, value });
  return null;
}

/** What `parse` makes of a cell; null when it is blank, or when it cannot be read, and then it is reported. */
function read<T>(
  { source }: CustomersColumns,
  column: RawColumn | null,
  row: number,
  log: FindingLog,
  parse: (value: CellValue) => T | null,
): T | null {
  const value = column?.values[row] ?? '';
  if (column === null || isBlank(value)) return null;
  const parsed = parse(value);
  if (parsed === null) {
    const code = isCellError(value) ? 'cell-error' : 'value-unreadable';
    log.add(code, { source, offset: column.offset, row, value });
  }
  return parsed;
}

function readClass(value: CellValue): 'A' | 'B' | 'C' | null {
  const letter = narrowText(value).toUpperCase();
  return letter === 'A' || letter === 'B' || letter === 'C' ? letter : null;
}

function report(
  code: 'customer-duplicate' | 'customer-missing' | 'subtotal-row',
  { source, id, name }: CustomersColumns,
  row: number,
  value: string,
  log: FindingLog,
): void {
  log.add(code, { source, offset: (id ?? name)?.offset ?? 0, row, value }, value === '' ? {} : { customer: value });
}

function finder(rows: readonly CustomerRow[]): Pick<CustomerRows, 'rowOf' | 'keyOf'> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const byName = new Map<string, CustomerRow | null>();
  for (const row of rows) {
    if (row.name !== null) byName.set(row.name, byName.has(row.name) ? null : row);
  }
  const rowOf = (idOrName: string) => {
    const text = idOrName.trim();
    return byKey.get(text) ?? byName.get(text) ?? undefined;
  };
  return { rowOf, keyOf: (idOrName) => rowOf(idOrName)?.key ?? idOrName };
}
