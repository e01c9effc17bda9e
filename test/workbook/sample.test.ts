import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { planSample } from '../../src/usecases/sample/planSample.js';
import { sampleWorkbook } from '../../src/usecases/sample/sampleWorkbook.js';
import { findLedger } from '../../src/usecases/rateLedger/findLedger.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { ledgerWorkbook, open, picture, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook();

it.each(LANGUAGES)(
  'the sample in %s comes as tables on new sheets, is found, and is undone to the cell',
  async (language) => {
    const workbook = new Workbook();
    workbook.addSheet('Sheet1');
    open(workbook);
    const before = picture(workbook);
    const receipt = await port.execute(await planSample(port, language));
    for (const table of sampleWorkbook({ language })) {
      const sheet = sheetOf(workbook, table.sheet);
      const last = table.rows.length;
      const line = table.headers.map((_, column) => sheet.value(last, column) ?? '');
      expect(line).toEqual(table.rows[last - 1]);
    }
    const { tables } = await findLedger(port, '2026-01-15');
    expect(tables.map(({ kind }) => kind).sort()).toEqual(['customers', 'receivables', 'scores']);
    await port.undo(receipt);
    expect(picture(workbook)).toEqual(before);
  },
);

it('takes other names where a sheet or table of that name is there, and leaves these alone', async () => {
  const workbook = ledgerWorkbook();
  open(workbook);
  const customers = sheetOf(workbook, 'Customers');
  const first = customers.value(1, 0);
  const { preview } = await port.execute(await planSample(port, 'en')).then(({ plan }) => plan);
  expect(preview.newSheets[0]).toBe('Customers 2');
  expect(preview.changedCells).toBe(0);
  expect(customers.value(1, 0)).toBe(first);
  const names = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
});
