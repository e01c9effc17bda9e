import { writeFileSync } from 'node:fs';
import { serialOf } from '../../src/domain/calendar/serial.js';
import { chanceFrom } from '../../src/usecases/sample/random.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { CUSTOMERS, OPEN_ITEMS, SETTLED_ITEMS } from './size.js';

const SEED = 100_000;
const FIRST_DAY = serialOf(2023, 1, 1);
const LAST_DAY = serialOf(2025, 12, 31);
const SALESPEOPLE = ['A. Finch', 'B. Osei', 'C. Lindqvist', 'D. Moreau'];

/** A sheet with one Excel table from A1. Formats are number formats by column; "" is General. */
function addTable(
  workbook: Workbook,
  name: string,
  headers: readonly string[],
  rows: Content[][],
  formats: readonly string[],
): void {
  const sheet = workbook.addSheet(name);
  const styles = formats.map((numberFormat) => workbook.styles.intern(numberFormat === '' ? {} : { numberFormat }));
  headers.forEach((header, column) => sheet.load(0, column, header, null, 0));
  rows.forEach((row, index) => {
    row.forEach((value, column) => sheet.load(index + 1, column, value, null, styles[column] ?? 0));
  });
  sheet.tables.push({
    id: workbook.nextId(),
    name,
    area: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: headers.length },
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
  });
}

function customerNumber(index: number): string {
  return `C${String(index + 1).padStart(5, '0')}`;
}

/** A seeded ledger of three years: customers, and their documents in no order, the open ones as many as `size.ts` says. */
function largeLedger(customerCount: number): Workbook {
  const chance = chanceFrom(SEED);
  const workbook = new Workbook();
  const customers = Array.from({ length: customerCount }, (_, index): Content[] => [
    customerNumber(index),
    `Customer ${index + 1} Ltd`,
    SALESPEOPLE[chance.whole(0, SALESPEOPLE.length - 1)] ?? null,
    1000 * chance.whole(1, 200),
    30 * chance.whole(1, 3),
    LAST_DAY - chance.whole(5, 330),
  ]);
  const documents = Array.from({ length: OPEN_ITEMS + SETTLED_ITEMS }, (_, index): Content[] => {
    const date = chance.whole(FIRST_DAY, LAST_DAY - 1);
    const isOpen = index < OPEN_ITEMS;
    return [
      `D${String(index + 1).padStart(7, '0')}`,
      customerNumber(chance.whole(0, customerCount - 1)),
      date,
      date + 30 * chance.whole(1, 3),
      chance.whole(1_000, 2_000_000) / 100,
      isOpen ? null : Math.min(LAST_DAY, date + chance.whole(1, 120)),
    ];
  });
  const customerHeaders = ['Customer no', 'Customer name', 'Salesperson', 'Credit limit', 'Term', 'Last review'];
  const documentHeaders = ['Document no', 'Customer no', 'Document date', 'Due date', 'Amount', 'Settled date'];
  addTable(workbook, 'Customers', customerHeaders, customers, ['@', '', '', '#,##0', '', 'yyyy-mm-dd']);
  addTable(workbook, 'Receivables', documentHeaders, documents, [
    '@',
    '@',
    'yyyy-mm-dd',
    'yyyy-mm-dd',
    '#,##0.00',
    'yyyy-mm-dd',
  ]);
  return workbook;
}

const [path, count = CUSTOMERS] = process.argv.slice(2);
if (path === undefined) throw new Error('Give the .xlsx to write.');
writeFileSync(path, writeXlsx(largeLedger(Number(count))));
