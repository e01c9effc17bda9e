import { expect, it, vi } from 'vitest';
import { concernsLedger } from '../../src/usecases/outOfDate/concernsLedger.js';
import type { SheetChange } from '../../src/usecases/outOfDate/ports.js';
import { findLedger } from '../../src/usecases/rateLedger/findLedger.js';
import { excelChanges } from '../../src/workbook/changes.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { ledgerWorkbook, open, sheetOf } from './ledgerWorkbook.js';

it('what a user types is told with its sheet and place, until no one listens', async () => {
  const workbook = ledgerWorkbook();
  const { office } = open(workbook);
  const told: SheetChange[] = [];
  const stop = await excelChanges().watch((change) => told.push(change));
  office.host.typeInto(sheetOf(workbook, 'Invoices'), 1, 4, '99');
  const cell = { sheet: 'Invoices', area: { row: 1, column: 4, rowCount: 1, columnCount: 1 } };
  await vi.waitFor(() => expect(told).toEqual([cell]));

  await stop();
  office.host.typeInto(sheetOf(workbook, 'Invoices'), 2, 4, '98');
  await findLedger(excelWorkbook(), '2024-06-30');
  expect(told).toEqual([cell]);
});

it('what the add-in writes itself touches nothing that the rating was read from', async () => {
  const workbook = ledgerWorkbook();
  const { rate, write, undo } = open(workbook);
  const { tables } = await findLedger(excelWorkbook(), '2024-06-30');
  const told: SheetChange[] = [];
  const stop = await excelChanges().watch((change) => told.push(change));
  const receipt = await write(await rate());
  await undo(receipt);
  await vi.waitFor(() => expect(told.some(({ sheet }) => sheet === 'Customers')).toBe(true));
  await findLedger(excelWorkbook(), '2024-06-30');
  expect(told.filter((change) => concernsLedger(change, tables))).toEqual([]);
  await stop();
});
