import type { CellValue } from '../../src/records/grid.js';
import { GridWorkbook } from './gridWorkbook.js';

/** Serial date of 30 June 2013, the as-of date of these tests; days around it are counted from here. */
const JUNE_30 = 41455;

const CUSTOMERS: readonly (readonly CellValue[])[] = [
  ['Customer no', 'Name'],
  ['C1', 'Harbour Mills'],
  ['C2', 'North Star Traders'],
];

/** C1: 100.00 not due; 40.50 due 10 days before. C2: 9.50 due 100 days before. */
const RECEIVABLES: readonly (readonly CellValue[])[] = [
  ['Document no', 'Customer no', 'Document date', 'Due date', 'Amount'],
  ['I1', 'C1', JUNE_30 - 5, JUNE_30 + 25, 100],
  ['I2', 'C1', JUNE_30 - 40, JUNE_30 - 10, 40.5],
  ['I3', 'C2', JUNE_30 - 130, JUNE_30 - 100, 9.5],
];

const DATES = ['General', 'General', 'yyyy-mm-dd', 'yyyy-mm-dd', '#,##0.00'];

/** Two customers and three open items; with `badAmounts` as many more rows whose amount cannot be read. */
export function smallLedger({ badAmounts = 0 } = {}): GridWorkbook {
  const bad = Array.from({ length: badAmounts }, (_, index): CellValue[] => [
    `B${index + 1}`,
    'C1',
    JUNE_30 - 5,
    JUNE_30 + 25,
    'about forty',
  ]);
  return new GridWorkbook([
    { name: 'Customers', sheet: 'Customers', rows: CUSTOMERS },
    { name: 'Invoices', sheet: 'Invoices', rows: [...RECEIVABLES, ...bad], formats: DATES },
  ]);
}

/** A workbook with a customers list and no receivables. */
export function customersOnly(): GridWorkbook {
  return new GridWorkbook([{ name: 'Customers', sheet: 'Customers', rows: CUSTOMERS }]);
}
