import { expect, it } from 'vitest';
import { planCopyToShare } from '../../src/usecases/desk/copyToShare.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { addTable, day2024, open, picture, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook({ journal: true });

it('a copy to share has the values, and neither persons, notes nor signs', async () => {
  const workbook = new Workbook();
  addTable(workbook, 'Customers', [
    ['Customer', 'Phone', 'Credit limit', 'Owner', 'Note'],
    ['=Alder', '555-1', 5000, 'A. Person', 'gambles'],
  ]);
  addTable(workbook, 'Log', [
    ['Customer', 'Date', 'Contact', 'Outcome', 'Note'],
    ['=Alder', day2024(6, 1), 'Call', 'will pay', 'was angry'],
  ]);
  addTable(workbook, 'Signs', [
    ['Customer', 'Sign', 'Answer'],
    ['=Alder', 'Account is frozen', 'Yes'],
  ]);
  addTable(workbook, 'Invoices', [
    ['Customer', 'Document no', 'Due date', 'Amount'],
    ['=Alder', '1', day2024(6, 1), 10],
  ]);
  const { undo } = open(workbook);
  const before = picture(workbook);
  const { plan, leftOut } = await planCopyToShare(port, 'en');
  expect(plan.preview.newSheets).toEqual(['Customers to share', 'Log to share']);
  expect(leftOut).toBe(4);
  const receipt = await port.execute(plan);
  const shared = sheetOf(workbook, 'Customers to share');
  expect([0, 1, 2].map((column) => shared.value(0, column))).toEqual(['Customer', 'Credit limit', null]);
  expect([0, 1].map((column) => shared.value(1, column))).toEqual(['=Alder', 5000]);
  expect(shared.formula(1, 0)).toBeNull();
  const log = sheetOf(workbook, 'Log to share');
  expect([0, 1, 2, 3, 4].map((column) => log.value(0, column))).toEqual([
    'Customer',
    'Date',
    'Contact',
    'Outcome',
    null,
  ]);
  expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
  expect(picture(workbook)).toEqual(before);
});
