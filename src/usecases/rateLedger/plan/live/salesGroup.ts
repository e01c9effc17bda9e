import { addMonths } from '../../../../domain/calendar/serial.js';
import { DEFAULT_POLICY } from '../../../../domain/policy/policy.js';
import { columnAt, fieldColumn, type RecordTable } from '../../../../records/recordTable.js';
import { AS_OF, onlyTable, sameToTheCent, TEXT, type LiveGroup, type LiveLedger } from './liveLedger.js';
import { fieldReference, tableColumn } from './tableColumn.js';

/**
 * Sales, ABC class and core customers; null where the cells do not say by themselves what the run made of them (several currencies, amounts in
 * another unit, customers kept as core by hand).
 */
export function salesGroup(live: LiveLedger): LiveGroup | null {
  if (live.rated.ledger.currencies.length > 1) return null;
  const sales = live.rated.salesBasis === 'year-columns' ? byYearColumns(live) : byInvoices(live);
  if (!sales) return null;
  const { customer, amount, noneKept } = sales;
  const { columns, live: words } = live.texts;
  const format = live.rated.amountFormat;
  const core = `CORECUSTOMER(${amount}${coreArguments(live)})`;
  return () => [
    { title: columns.customer, formula: `=${customer}`, ...TEXT },
    { title: words.sales, formula: `=${amount}`, format, width: 80 },
    { title: columns.abc, formula: `=ABCCLASS(${amount}${abcArguments(live)})`, format: 'General', width: 50 },
    ...(noneKept ? [{ title: columns.core, formula: `=${core}`, format: 'General', width: 50 }] : []),
  ];
}

interface Sales {
  readonly customer: string;
  readonly amount: string;
  /** No customer is kept as core by hand. */
  readonly noneKept: boolean;
}

function abcArguments({ policy: { abc } }: LiveLedger): string {
  const standard = DEFAULT_POLICY.abc;
  if (abc.a === standard.a && abc.b === standard.b && abc.crossing === standard.crossing) return '';
  return `,${String(abc.a)},${String(abc.b)},${flag(abc.crossing)}`;
}

function coreArguments({ policy: { core } }: LiveLedger): string {
  const standard = DEFAULT_POLICY.core;
  if (core.line === standard.line && core.crossing === standard.crossing) return '';
  return `,${String(core.line)},${flag(core.crossing)}`;
}

function flag(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

/** The year columns of the core years, added up; blank where all are. */
function byYearColumns(live: LiveLedger): Sales | null {
  const table = onlyTable(live, 'customers');
  if (!table) return null;
  const { source } = table.grid;
  const years = [...table.mapping.salesYears].sort(([one], [other]) => one - other).slice(-live.policy.core.years);
  const columns = years.map(([, offset]) => ({
    name: tableColumn(source, offset),
    values: columnAt(table.grid, offset)?.values ?? [],
  }));
  const field = (['id', 'name'] as const).find((each) => isCustomerOfEach(live, table, each));
  const customer = field && fieldReference(table, field);
  const isSaid = live.rated.accounts.every(({ place, sales }) => {
    if (place === null) return true;
    const cells = columns.map(({ values }) => values[place.row] ?? '');
    if (!cells.every((cell) => cell === '' || typeof cell === 'number')) return false;
    const known = cells.filter((cell) => typeof cell === 'number');
    if (known.length === 0) return sales === null;
    return (
      sales !== null &&
      sameToTheCent(
        known.reduce((sum, cell) => sum + cell, 0),
        sales,
      )
    );
  });
  if (!customer || columns.length === 0 || !isSaid) return null;
  const blank = columns.map(({ name }) => `(${name}="")`).join('*');
  const sum = columns.map(({ name }) => name).join('+');
  return {
    customer,
    amount: `IF(${blank},"",${sum})`,
    noneKept: (fieldColumn(table, 'keepCore')?.values ?? []).every((cell) => cell === ''),
  };
}

/** Whether the column names the customer of each row as the run knows it, and every row is one. */
function isCustomerOfEach({ rated }: LiveLedger, table: RecordTable, field: 'id' | 'name'): boolean {
  const values = fieldColumn(table, field)?.values ?? [];
  const rows = new Map(
    rated.accounts.flatMap(({ place, customer }) => (place ? [[place.row, customer] as const] : [])),
  );
  return rows.size === values.length && values.every((value, row) => String(value).trim() === rows.get(row));
}

/** Documents of the core years up to the day, by customer in the order in which the ledger names them first. */
function byInvoices(live: LiveLedger): Sales | null {
  const table = onlyTable(live, 'receivables');
  if (!table) return null;
  const [customer, date, amount] = (['customer', 'documentDate', 'amount'] as const).map((field) =>
    fieldReference(table, field),
  );
  const sums = salesByCustomer(live, table);
  const isSaid = live.rated.accounts.every(({ customer: name, sales }) =>
    sameToTheCent(sums?.get(name) ?? Number.NaN, sales ?? 0),
  );
  if (!customer || !date || !amount || sums?.size !== live.rated.accounts.length || !isSaid) return null;
  const from = `EDATE(${AS_OF},-${String(12 * live.policy.core.years)})`;
  const aged = `AGINGTABLE(${customer},${date},IF((${date}>${from})*(${date}<=${AS_OF}),${amount},0),${AS_OF},1)`;
  // Customer, not due, one bucket and the rest, total.
  return { customer: `INDEX(${aged},0,1)`, amount: `INDEX(${aged},0,5)`, noneKept: true };
}

function salesByCustomer({ rated, policy }: LiveLedger, table: RecordTable): Map<string, number> | null {
  const column = (field: 'customer' | 'documentDate' | 'amount') => fieldColumn(table, field)?.values ?? [];
  const [customers, dates, amounts] = [column('customer'), column('documentDate'), column('amount')];
  const from = addMonths(rated.asOf, -12 * policy.core.years);
  const sums = new Map<string, number>();
  for (const [row, customer] of customers.entries()) {
    const [date, amount] = [dates[row], amounts[row]];
    if (typeof date !== 'number' || typeof amount !== 'number' || customer === '') return null;
    const name = String(customer).trim();
    const day = Math.floor(date);
    sums.set(name, (sums.get(name) ?? 0) + (day > from && day <= rated.asOf ? amount : 0));
  }
  return sums;
}
