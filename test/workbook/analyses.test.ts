import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { planReport } from '../../src/usecases/reports/planReport.js';
import { ANALYSES, type Analysis } from '../../src/usecases/reports/types.js';
import type { Content, Sheet } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { addTable, column, day2024, open, picture, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook({ journal: true });

const PRODUCTS: Content[][] = [
  ['Product', 'Sales', 'Cost', 'Opening stock', 'Closing stock', 'Target share', 'Customer no'],
  // Margin 40 / 100 = 0.4, turnover 100 / ((30 + 20) / 2) = 4, cross ratio 1.6, share of sales 0.5: 0.8.
  ['Ink', 100, 60, 30, 20, 0.5, 'Alder'],
  // Margin 0.1, turnover 100 / 100 = 1, cross ratio 0.1, share 0.5: 0.05.
  ['Paper', 100, 90, 100, 100, null, 'Birch'],
];

/**
 * As of 30 June 2024. Alder (East, sold by Li): 600 of 2 June not due, 300 due 31 May (30 days, disputed). Birch (East, no salesperson): 90 due
 * 1 May (60 days). Cedar (West, Chen): 10 due 1 February (150 days). Paid by Alder: 1,000 of 10 June 2023 on 10 July 2023.
 */
function ledger(): Workbook {
  const workbook = new Workbook();
  addTable(workbook, 'Customers', [
    ['Customer', 'Region', 'Salesperson', 'Outlet', 'Keep as core'],
    ['Alder', 'East', 'Li', 'North gate', null],
    ['Birch', 'East', null, null, null],
    ['Cedar', 'West', 'Chen', null, 'Yes'],
  ]);
  addTable(workbook, 'Invoices', [
    ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Settled date', 'Disputed'],
    ['Alder', 'A0', day2024(6, 10) - 366, day2024(7, 10) - 366, 1000, day2024(7, 10) - 366, null],
    ['Alder', 'A1', day2024(6, 2), day2024(7, 2), 600, null, null],
    ['Alder', 'A2', day2024(5, 1), day2024(5, 31), 300, null, 'Yes'],
    ['Birch', 'B1', day2024(4, 1), day2024(5, 1), 90, null, null],
    ['Cedar', 'C1', day2024(1, 2), day2024(2, 1), 10, null, null],
  ]);
  addTable(workbook, 'Products', PRODUCTS);
  return workbook;
}

async function written(analysis: Analysis, language: (typeof LANGUAGES)[number] = 'en', workbook = ledger()) {
  const { rate, undo } = open(workbook);
  const rating = await rate();
  const before = picture(workbook);
  const receipt = await port.execute(await planReport(port, rating.on, { report: analysis }, { language }));
  const sheet = sheetOf(workbook, receipt.plan.preview.targetSheet);
  return { workbook, sheet, undo: () => undo(receipt), before };
}

const rounded = (values: readonly Content[], decimals = 4) =>
  values.map((value) => (typeof value === 'number' ? Number(value.toFixed(decimals)) : value));

/** The lines above the table, joined cell by cell. */
function headOf(sheet: Sheet): string[] {
  const top = sheet.tables[0]?.area.row ?? 0;
  return Array.from({ length: top }, (_, row) => [0, 1].map((at) => JSON.stringify(sheet.value(row, at))).join(' '));
}

describe('analyses on sheets', () => {
  it('composition: shares in the kind and in all, kinds by size', async () => {
    // Sales: Alder 1,900, Birch 90, Cedar 10, together 2,000; East 1,990.
    const { sheet } = await written('composition');
    expect(column(sheet, 'Kind')).toEqual(['East', 'East', 'West']);
    expect(column(sheet, 'Customer')).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(rounded(column(sheet, 'Share in kind'))).toEqual([0.9548, 0.0452, 1]);
    expect(rounded(column(sheet, 'Share in all'))).toEqual([0.95, 0.045, 0.005]);
    expect(column(sheet, 'Key')).toEqual(['Yes', 'No', 'Yes']);
  });

  it('core: each with its reason', async () => {
    const { sheet } = await written('core');
    expect(column(sheet, 'Core')).toEqual(['Yes', 'No', 'Yes']);
    expect(column(sheet, 'Reason')).toEqual(['largest of all', 'below the line', 'kept by the user']);
  });

  it('subtotals: every grouping adds up to 1,000.00; a grouping by nothing is left out', async () => {
    const { sheet } = await written('subtotals');
    expect(column(sheet, 'By')).toEqual([
      ...['Salesperson', 'Salesperson', 'Salesperson', 'Outlet', 'Outlet'],
      ...['Region', 'Region'],
    ]);
    expect(column(sheet, 'Value')).toEqual(['(none)', 'Chen', 'Li', '(none)', 'North gate', 'East', 'West']);
    expect(column(sheet, 'Balance')).toEqual([90, 10, 900, 100, 900, 990, 10]);
    expect(column(sheet, 'Overdue')).toEqual([90, 10, 300, 100, 300, 390, 10]);
    expect(rounded(column(sheet, 'Overdue %'))).toEqual([1, 1, 0.3333, 1, 0.3333, 0.3939, 1]);
  });

  it('sales: by year, by month, and by day for 31 days', async () => {
    const { sheet } = await written('sales');
    expect(column(sheet, 'Period')).toEqual(['Year', 'Year', ...Array<string>(5).fill('Month'), 'Day']);
    expect(column(sheet, 'Sales')).toEqual([1000, 1000, 1000, 10, 90, 300, 600, 600]);
    expect(column(sheet, 'From').at(-1)).toBe(day2024(6, 2));
  });

  it('allowance: balance by loss rate, and what it was a year before', async () => {
    // Counted are invoices whose last stage has begun, more than 90 days past due: A0 1,000 (paid on its day) and C1 10 (never paid).
    // Rates: not due 10 / 1,010; from then on 10 / 10. A year before A0 was open and not due: 1,000 × 10 / 1,010 = 9.90.
    const { sheet } = await written('allowance');
    expect(rounded(column(sheet, 'Loss rate'))).toEqual([0.0099, 1, 1, 1, 1]);
    expect(column(sheet, 'Balance')).toEqual([600, 300, 90, 0, 10]);
    expect(rounded(column(sheet, 'Allowance'), 2)).toEqual([5.94, 300, 90, 0, 10]);
    expect(rounded(column(sheet, 'Opening allowance'), 2)).toEqual([9.9, 0, 0, 0, 0]);
    expect(rounded(column(sheet, 'Change'), 2)).toEqual([-3.96, 300, 90, 0, 10]);
  });

  it('carrying: what the funds of each month cost', async () => {
    const { sheet } = await written('carrying');
    // June 2024: opening 300 + 90 + 10 = 400, closing 1,000, average 700 × 0.08 × 30 / 365 = 4.60.
    expect(rounded(column(sheet, 'Cost of funds'), 2).at(-1)).toBe(4.6);
    expect(column(sheet, 'Average').at(-1)).toBe(700);
    expect(column(sheet, 'Overdue').at(-1)).toBe(400);
    // July 2023: opening 1,000 paid on the 10th, closing 0: 500 × 0.08 × 31 / 365 = 3.40.
    expect(rounded(column(sheet, 'Cost of funds'), 2)[0]).toBe(3.4);
  });

  it('concentration: the squares add up to the HHI', async () => {
    // 900, 90 and 10 of 1,000: 8,100 + 81 + 1 = 8,182.
    const { sheet } = await written('concentration');
    expect(rounded(column(sheet, 'Share² in %'))).toEqual([8100, 81, 1]);
    expect(headOf(sheet).some((line) => line.includes('HHI 8182'))).toBe(true);
  });

  it('screening: who is kept, and why', async () => {
    const { sheet } = await written('screening');
    expect(column(sheet, 'Customer')).toEqual(['Alder', 'Birch', 'Cedar']);
    // Alder and Cedar are core; Birch has a profit of 100 - 90 by the table of products.
    expect(column(sheet, 'Screening')).toEqual(['Keep', 'Keep', 'Keep']);
    expect(column(sheet, 'Profit')).toEqual([40, 10, null]);
    expect(column(sheet, 'Last 12 months')).toEqual([900, 90, 10]);
    expect(column(sheet, '12 months before')).toEqual([1000, 0, 0]);
  });

  it('key accounts: ten rules for each core or A customer', async () => {
    const { sheet } = await written('keyAccounts');
    expect(column(sheet, 'Rule')).toHaveLength(20);
    expect(new Set(column(sheet, 'Customer'))).toEqual(new Set(['Alder', 'Cedar']));
  });

  it('arrears: what is disputed, and what is to be found out', async () => {
    const { sheet } = await written('arrears');
    expect(column(sheet, 'Cause')[0]).toBe('Dispute');
    expect(column(sheet, 'Amount')).toEqual([300, 0, 0, 0, 0, 100]);
    expect(rounded(column(sheet, 'Share'))).toEqual([0.75, 0, 0, 0, 0, 0.25]);
  });

  it('products: by contribution, with what to push and what to explain', async () => {
    const { sheet } = await written('products');
    expect(column(sheet, 'Product')).toEqual(['Ink', 'Paper']);
    expect(rounded(column(sheet, 'Cross ratio'))).toEqual([1.6, 0.1]);
    expect(rounded(column(sheet, 'Contribution'))).toEqual([0.8, 0.05]);
    expect(rounded(column(sheet, 'Share of contribution'))).toEqual([0.9412, 0.0588]);
    expect(rounded(column(sheet, 'Against target'))[0]).toBe(0.4412);
    expect(column(sheet, 'Advice')[0]).toBe('Push');
  });

  it.each(ANALYSES.flatMap((analysis) => LANGUAGES.map((language) => [analysis, language] as const)))(
    '%s is written in %s, and taken back whole',
    async (analysis, language) => {
      const { workbook, sheet, undo, before } = await written(analysis, language);
      expect(sheet.tables).toHaveLength(1);
      expect(sheet.value(0, 0)).not.toBe('');
      expect(await undo()).toEqual({ undone: true, kept: [] });
      expect(picture(workbook)).toEqual(before);
    },
  );

  it('keep currencies apart', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Invoices', [
      ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Currency'],
      ['Alder', 'A1', day2024(6, 2), day2024(7, 2), 600, 'EUR'],
      ['Alder', 'A2', day2024(6, 2), day2024(7, 2), 70, 'USD'],
    ]);
    for (const analysis of ANALYSES.filter((each) => !['products', 'keyAccounts', 'changes'].includes(each))) {
      const { sheet, undo } = await written(analysis, 'en', workbook);
      if (analysis !== 'subtotals' && analysis !== 'allowance') {
        expect([analysis, new Set(column(sheet, 'Currency'))]).toEqual([analysis, new Set(['EUR', 'USD'])]);
      }
      await undo();
    }
  });
});
