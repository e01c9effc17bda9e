import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { planReport } from '../../src/usecases/reports/planReport.js';
import type { Rating } from '../../src/usecases/rateLedger/types.js';
import type { Sheet } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { addTable, column, CUSTOMERS, day2024, INVOICES, open, SCORES, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook({ journal: true });

async function changes(workbook: Workbook, { on }: Rating, language: (typeof LANGUAGES)[number] = 'en') {
  const receipt = await port.execute(await planReport(port, on, { report: 'changes' }, { language }));
  return sheetOf(workbook, receipt.plan.preview.targetSheet);
}

/** The rows of the table, each from its second column on. */
function rowsOf(sheet: Sheet): unknown[][] {
  const [table] = sheet.tables;
  if (!table) return [];
  const { row, column: left, rowCount, columnCount } = table.area;
  return Array.from({ length: rowCount - 1 }, (_, index) =>
    Array.from({ length: columnCount }, (_each, offset) => sheet.value(row + 1 + index, left + offset)),
  );
}

function ledger(): Workbook {
  const workbook = new Workbook();
  addTable(workbook, 'Customers', CUSTOMERS);
  addTable(workbook, 'Invoices', INVOICES);
  addTable(workbook, 'Scores', SCORES);
  return workbook;
}

describe('the comparison with the last run', () => {
  it('says that there is none before the second run', async () => {
    const workbook = ledger();
    const { rate } = open(workbook);
    const sheet = await changes(workbook, await rate());
    const top = sheet.tables[0]?.area.row ?? 0;
    const head = Array.from({ length: top }, (_, row) => sheet.value(row, 0));
    expect(head).toContainEqual(expect.stringContaining('no results of an earlier run'));
  });

  it('says who moved grade or bucket, and why', async () => {
    const workbook = ledger();
    const { rate, write } = open(workbook);
    // 31 May: Alder's 0002 of 200.20 is 20 days late; =Birch & Co's 0004 is not due; 1-2 owes 300, 117 days late.
    await write(await rate({ asOf: '2024-05-31' }));
    const scores = sheetOf(workbook, 'Scores');
    // Technology weighs 15 of 100 and falls from 90 to 10: 70 - 0.15 * 80 = 58.
    scores.setValue(1, 4, 10);
    const rating = await rate({ asOf: '2024-06-30' });
    await write(rating);
    // The results are those of the present run by now; the comparison is still with the last one.
    const sheet = await changes(workbook, rating);
    expect(rowsOf(sheet)).toEqual([
      [
        ...['Alder Ltd', 'worse', 'CA2', 'CA3', '1-30', '31-60', 200.2, 200.2],
        'Score fell from 70 to 58. The oldest item is unpaid and 30 days older.',
      ],
      ['=Birch & Co', 'worse', 'NR', 'NR', 'Not due', '1-30', 0, 50.05, 'Overdue rose from 0 to 50.05.'],
    ]);
    expect(column(sheet, 'Change')).toEqual(['worse', 'worse']);
    expect(sheet.value(0, 0)).toContain('2024-05-31');
    expect(sheet.value(1, 0)).toContain('2 moved');
    // The same ledger once more: nobody moved.
    const again = await rate({ asOf: '2024-06-30' });
    expect(
      rowsOf(await changes(workbook, again))
        .flat()
        .join(''),
    ).toBe('');
  });

  it.each(LANGUAGES)('finds results on the sheet Ratings that were written in %s', async (written) => {
    const workbook = new Workbook();
    addTable(workbook, 'Invoices', [
      ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Currency'],
      ['Alder', 'A1', day2024(4, 2), day2024(5, 2), 600, 'EUR'],
      ['Alder', 'A2', day2024(6, 2), day2024(7, 2), 70, 'USD'],
      ['Birch', 'B1', day2024(6, 12), day2024(7, 2), 5, 'USD'],
    ]);
    const { rate, write } = open(workbook);
    await write(await rate({ asOf: '2024-05-15', writtenLanguage: written }));
    const rating = await rate({ asOf: '2024-06-30', writtenLanguage: written });
    const sheet = await changes(workbook, rating);
    // 13 days late, then 59.
    expect(rowsOf(sheet).map((row) => row.slice(0, 8))).toEqual([
      ['Alder', 'EUR', 'worse', 'NR', 'NR', '1-30', '31-60', 600],
      ['Alder', 'USD', 'other', 'NR', 'NR', 'nothing owed', 'Not due', 0],
      ['Birch', 'USD', 'other', 'NR', 'NR', 'nothing owed', 'Not due', 0],
    ]);
  });
});
