import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { customerLines } from '../../src/usecases/customerCard/customerLines.js';
import { planReport } from '../../src/usecases/reports/planReport.js';
import {
  CUSTOMER_REPORTS,
  LEDGER_REPORTS,
  type CustomerReport,
  type LedgerReport,
  type ReportRequest,
} from '../../src/usecases/reports/types.js';
import type { Rating } from '../../src/usecases/rateLedger/types.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { addTable, column, day2024, open, picture, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook({ journal: true });

/**
 * Alder: 100.10 of 1 May 2023 (before the year, paid on 1 August 2023), 200 of 1 March, 50.05 of 1 June, a credit note of 20 of 10 June; 120 paid
 * on 20 May for the 200. At 30 June 2024: 80 + 50.05 - 20 = 110.05. Birch owes 30 of 15 June.
 */
function ledger(): Workbook {
  const workbook = new Workbook();
  const headers = ['Customer', 'Document no', 'Type', 'Document date', 'Due date', 'Amount', 'Applies to'];
  addTable(workbook, 'Ledger', [
    headers,
    ['Alder', 'A0', 'Invoice', day2024(5, 1) - 366, day2024(6, 1) - 366, 100.1, null],
    ['Alder', 'P0', 'Payment', day2024(8, 1) - 366, null, -100.1, 'A0'],
    ['Alder', 'A1', 'Invoice', day2024(3, 1), day2024(3, 31), 200, null],
    ['Alder', 'P1', 'Payment', day2024(5, 20), null, -120, 'A1'],
    ['Alder', 'A2', 'Invoice', day2024(6, 1), day2024(7, 1), 50.05, null],
    ['Alder', 'C1', 'Credit note', day2024(6, 10), null, -20, null],
    ['=Birch', 'B1', 'Invoice', day2024(6, 15), day2024(7, 15), 30, null],
  ]);
  return workbook;
}

function opened(workbook = ledger()) {
  const all = open(workbook);
  const write = async (rating: Rating, request: ReportRequest, language: (typeof LANGUAGES)[number] = 'en') => {
    const plan = await planReport(port, rating.on, request, { language, made: '2024-07-01 09:00' });
    return port.execute(plan);
  };
  const of = (rating: Rating, customer: string) => {
    const line = customerLines(rating.on).find(({ account }) => account.customer === customer);
    if (!line) throw new Error(`${customer} is not rated`);
    return line;
  };
  return { ...all, workbook, writeReport: write, of };
}

describe('a statement of account', () => {
  it('runs from the opening balance to what the customer owes, to the cent', async () => {
    const { workbook, rate, writeReport, of } = opened();
    const rating = await rate();
    await writeReport(rating, { report: 'statement', line: of(rating, 'Alder') });
    const sheet = sheetOf(workbook, 'Statement Alder');
    // Of the year from 1 July 2023: P0 of 1 August, A1, P1, A2, C1. Before it: A0.
    expect(column(sheet, 'Debit')).toEqual([null, 200, null, 50.05, null]);
    expect(column(sheet, 'Credit')).toEqual([100.1, null, 120, null, 20]);
    expect(column(sheet, 'Balance')).toEqual([0, 200, 80, 130.05, 110.05]);
    const head = sheet.tables[0]?.area.row ?? 0;
    // Opening, debits, credits, closing: 100.10 + 250.05 - 240.10 = 110.05, as the run has it.
    const totals = [1, 2, 3, 4].map((at) => sheet.value(head - 3, at));
    expect(totals).toEqual([100.1, 250.05, 240.1, 110.05]);
    expect(rating.report.customers.find(({ customer }) => customer === 'Alder')?.balance).toBe(110.05);
  });

  it('of another customer gets a sheet of its own; again, it changes nothing; text stays text', async () => {
    const { workbook, rate, writeReport, of } = opened();
    const rating = await rate();
    await writeReport(rating, { report: 'statement', line: of(rating, 'Alder') });
    await writeReport(rating, { report: 'statement', line: of(rating, '=Birch') });
    const before = picture(workbook);
    expect((await writeReport(rating, { report: 'statement', line: of(rating, '=Birch') })).plan.steps).toEqual([]);
    expect(picture(workbook)).toEqual(before);
    const sheet = sheetOf(workbook, 'Statement =Birch');
    expect(column(sheet, 'Balance')).toEqual([30]);
    expect(sheet.formula(0, 0)).toBeNull();
  });
});

describe('reports about all customers', () => {
  it('ABC analysis adds up the shares of sales', async () => {
    const { workbook, rate, writeReport } = opened();
    await writeReport(await rate(), { report: 'abc' });
    const sheet = sheetOf(workbook, 'ABC analysis');
    // Three years: Alder 100.10 + 200 + 50.05 - 20 = 330.15, Birch 30; 330.15 / 360.15.
    expect(column(sheet, 'Sales')).toEqual([330.15, 30]);
    const cumulated = column(sheet, 'Cumulative share').map(Number);
    expect(cumulated[0]).toBeCloseTo(0.916701, 6);
    expect(cumulated[1]).toBe(1);
    expect(column(sheet, 'ABC')).toEqual(['A', 'C']);
    // Bars of sales, and a line of the cumulative share on its own axis, over both customers.
    const table = sheet.tables[0]?.area;
    expect(sheet.charts).toMatchObject([
      {
        type: 'ColumnStacked',
        source: { row: table?.row, column: 0, rowCount: 3, columnCount: 3 },
        seriesLooks: [undefined, { isLine: true, isSecondary: true }],
      },
    ]);
  });

  it('sales, receipts and balance by month tie from one to the next', async () => {
    const { workbook, rate, writeReport } = opened();
    await writeReport(await rate(), { report: 'months' });
    const sheet = sheetOf(workbook, 'By month');
    // March to June 2024: 200; nothing; 120 received; 50.05 - 20 + 30.
    expect(column(sheet, 'Sales').slice(-4)).toEqual([200, 0, 0, 60.05]);
    expect(column(sheet, 'Receipts').slice(-4)).toEqual([0, 0, 120, 0]);
    expect(column(sheet, 'Closing balance').slice(-4)).toEqual([200, 200, 80, 140.05]);
  });

  it('expected receipts are what is owed, week by week', async () => {
    const { workbook, rate, writeReport } = opened();
    await writeReport(await rate(), { report: 'receipts' });
    const sheet = sheetOf(workbook, 'Expected receipts');
    // Owed without credits: 80 + 50.05 + 30. At best the late 80 and the 50.05 due on 1 July come in the first week, 30 on 15 July in the third.
    const best = column(sheet, 'Best').map(Number);
    expect(best.slice(0, 3)).toEqual([130.05, 0, 30]);
    for (const each of ['Best', 'Expected', 'Worst']) {
      expect(column(sheet, each).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBeCloseTo(160.05, 9);
    }
  });
});

it('a report counts its days from 1904 where the workbook does', async () => {
  const workbook = ledger();
  workbook.date1904 = true;
  // The same cells mean days that are 1,462 later.
  const { rate, writeReport, of } = opened(workbook);
  const rating = await rate({ asOf: '2028-07-01' });
  await writeReport(rating, { report: 'statement', line: of(rating, 'Alder') });
  expect(column(sheetOf(workbook, 'Statement Alder'), 'Date').at(-1)).toBe(day2024(6, 10));
});

describe('any report', () => {
  const requests: readonly (CustomerReport | LedgerReport)[] = [...CUSTOMER_REPORTS, ...LEDGER_REPORTS];

  it.each(requests.flatMap((report) => LANGUAGES.map((language) => [report, language] as const)))(
    '%s (%s) is printed one page wide with its titles on each page, in the file too, and is undone whole',
    async (report, language) => {
      const { workbook, rate, writeReport, of, undo } = opened();
      const rating = await rate();
      const before = picture(workbook);
      const line = of(rating, 'Alder');
      const request = requestOf(report, line);
      const receipt = await writeReport(rating, request, language);
      const [name = ''] = receipt.plan.preview.newSheets;
      const sheet = sheetOf(workbook, name);
      const saved = sheetOf(readXlsx(writeXlsx(workbook), 'saved'), name);
      for (const each of [sheet, saved]) {
        expect(each.page.fit?.wide).toBe(1);
        expect(each.tables).toHaveLength(1);
      }
      expect(sheet.printTitles?.first).toBe(sheet.tables[0]?.area.row);
      // What it was made with, and when.
      expect(sheet.value(2, 0)).toEqual(expect.stringContaining('2024-06-30'));
      expect(sheet.value(3, 0)).toEqual(expect.stringContaining('2024-07-01 09:00'));
      expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
      expect(picture(workbook)).toEqual(before);
    },
  );
});

function requestOf(
  report: CustomerReport | LedgerReport,
  line: Extract<ReportRequest, { line: unknown }>['line'],
): ReportRequest {
  const ofCustomer = CUSTOMER_REPORTS.find((each) => each === report);
  const ofLedger = LEDGER_REPORTS.find((each) => each === report);
  if (ofCustomer) return { report: ofCustomer, line };
  if (ofLedger) return { report: ofLedger };
  throw new Error(report);
}
