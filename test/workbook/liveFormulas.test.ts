import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RatingReport } from '../../src/usecases/report.js';
import { freezeToValues } from '../../src/usecases/formulas/freezeToValues.js';
import type { RateRequest } from '../../src/usecases/rateLedger/types.js';
import { sampleWorkbook } from '../../src/usecases/sample/sampleWorkbook.js';
import { Calculation } from '../../src/workbench/calc/calculation.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { CellError, type Content, type Sheet } from '../../src/workbench/model/sheet.js';
import { renameTable } from '../../src/workbench/model/structure.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { functionProvider } from '../../src/workbench/rate/functionProvider.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { addTable, column, day2024, ledgerWorkbook, open, picture, sheetOf } from './ledgerWorkbook.js';

const functions = await functionProvider();
const port = excelWorkbook();
const [TITLES, FORMULAS] = [5, 6];

/** A workbook with the functions at work. */
function live(workbook: Workbook) {
  const calculation = new Calculation(workbook, { functions });
  const opened = open(workbook, { calculation });
  return {
    ...opened,
    calculation,
    run: async (request: Partial<RateRequest> = {}) => {
      const rating = await opened.rate({ formulas: true, ...request });
      const receipt = await opened.write(rating);
      await calculation.settled();
      return { rating, receipt };
    },
  };
}

/** The sample as it comes, in Excel tables. */
function sample(): Workbook {
  const workbook = new Workbook();
  for (const { sheet, headers, rows } of sampleWorkbook({ language: 'en' })) {
    addTable(workbook, sheet, [
      headers,
      ...rows.map((row): Content[] => row.map((cell) => (cell === '' ? null : cell))),
    ]);
  }
  return workbook;
}

/** The rows of a group: by its customer, what stands below the titles that follow up to the next empty one. */
function group(sheet: Sheet, start: number): Map<Content, Record<string, Content>> {
  const rows = new Map<Content, Record<string, Content>>();
  for (let row = FORMULAS; sheet.value(row, start) !== null; row++) {
    const cells: Record<string, Content> = {};
    for (let at = start + 1; sheet.value(TITLES, at) !== null; at++) {
      const value = sheet.value(row, at);
      const title = sheet.value(TITLES, at);
      cells[typeof title === 'string' ? title : ''] = value instanceof CellError ? value.code : value;
    }
    rows.set(sheet.value(row, start), cells);
  }
  return rows;
}

/** Where the groups begin: after an empty title, from the left. */
function starts(sheet: Sheet): number[] {
  const width = sheet.usedArea()?.columnCount ?? 0;
  return Array.from({ length: width }, (_, at) => at).filter(
    (at) => sheet.value(TITLES, at) !== null && (at === 0 || sheet.value(TITLES, at - 1) === null),
  );
}

/** Every aging figure of the sheet is that of the report, to the cent. */
function expectSameAging(sheet: Sheet, { customers, bucketLabels }: RatingReport): void {
  const aged = group(sheet, starts(sheet).at(-1) ?? 0);
  for (const { customer, balance, onAccount, buckets } of customers) {
    const row = aged.get(customer);
    if (!row) {
      expect([balance, onAccount], customer).toEqual([0, 0]);
      continue;
    }
    expect(row['Balance'], customer).toBeCloseTo(balance, 2);
    expect(row['On account'], customer).toBeCloseTo(onAccount, 2);
    bucketLabels.forEach((label, at) => expect(row[label], `${customer} ${label}`).toBeCloseTo(buckets[at] ?? 0, 2));
  }
  expect([...aged.keys()].filter((name) => !customers.some(({ customer }) => customer === name))).toEqual([]);
}

function formulasOf(sheet: Sheet): string[] {
  return [...sheet.formulas()].map(({ formula }) => formula);
}

describe('live formulas on the sample', () => {
  it('give the figures of the values run, to the cent, from whole columns of its own tables', async () => {
    const workbook = sample();
    const { rating } = await live(workbook).run({ asOf: '2025-12-31' });
    const ratings = sheetOf(workbook, 'Ratings');
    expectSameAging(ratings, rating.report);
    const [scores, sales] = starts(ratings).map((start) => group(ratings, start));
    for (const { customer, score, grade, abc, core, advice, class: customerClass } of rating.report.customers) {
      const row = scores?.get(customer);
      if (row) {
        expect(row['Score'] === 'NR' ? null : row['Score'], customer).toEqual(score);
        expect([row['Grade'], row['Class'], row['Advice']], customer).toEqual([grade, customerClass, advice]);
      } else expect(grade, customer).toBe('NR');
      expect(sales?.get(customer), customer).toMatchObject({ ABC: abc ?? '', Core: core });
    }
    const text = formulasOf(ratings).join('\n');
    for (const name of ['AGINGTABLE', 'ABCCLASS', 'CREDITSCORE']) expect(text).toContain(`${name}(`);
    expect(text).toContain('Receivables[Amount]');
    expect(workbook.sheet('Open items')).toBeNull();
    // Formulas that spill stand in no table, and the customers have values.
    expect(ratings.tables).toEqual([]);
    expect(formulasOf(sheetOf(workbook, 'Customers'))).toEqual([]);
  });

  it('survive a renamed table and a renamed column', async () => {
    const workbook = sample();
    const { calculation, run, rate } = live(workbook);
    const { rating } = await run({ asOf: '2025-12-31' });
    const ledger = sheetOf(workbook, 'Receivables');
    const [table] = ledger.tables;
    if (!table) throw new Error('no receivables');
    renameTable(workbook, table, 'Ledger_2025');
    ledger.setValue(0, 5, 'Invoice amount (net)');
    calculation.valuesChanged(ledger, { row: 0, column: 5, rowCount: 1, columnCount: 1 });
    calculation.structureChanged();
    calculation.settle();
    await calculation.settled();
    const ratings = sheetOf(workbook, 'Ratings');
    expect(formulasOf(ratings).join()).toMatch(/Ledger_2025\[\[?Invoice amount \(net\)\]/);
    expect(formulasOf(ratings).join()).not.toContain('Receivables[');
    expectSameAging(ratings, rating.report);
    // The next run finds them as they are.
    const again = await rate({ formulas: true, asOf: '2025-12-31' });
    expect(again.plan.steps.filter(({ sheet }) => sheet === 'Ratings')).toEqual([]);
  });
});

describe('live formulas', () => {
  it('follow a payment that is entered later, and the day and limits of their sheet', async () => {
    const workbook = ledgerWorkbook();
    const { calculation, run } = live(workbook);
    const { rating } = await run();
    const ratings = sheetOf(workbook, 'Ratings');
    expectSameAging(ratings, rating.report);
    const enter = async (sheet: Sheet, row: number, at: number, value: Content) => {
      sheet.setValue(row, at, value);
      calculation.valuesChanged(sheet, { row, column: at, rowCount: 1, columnCount: 1 });
      calculation.settle();
      await calculation.settled();
    };
    const aged = () => group(ratings, starts(ratings).at(-1) ?? 0);
    // Birch pays the invoice of 50.05; 20 stay on account.
    await enter(sheetOf(workbook, 'Invoices'), 4, 5, day2024(6, 25));
    expect(aged().get('=Birch & Co')).toMatchObject({ Balance: -20, '1-30': 0 });
    // 200.20 of Alder is 50 days late: with a first limit of 50 days it is in the first bucket.
    await enter(ratings, 3, 3, 50);
    expect(aged().get('Alder Ltd')).toMatchObject({ '1-30': 200.2, '31-60': 0 });
  });

  it('are not written again by the same run, and brought up to date by another', async () => {
    const workbook = ledgerWorkbook();
    const { rate, run } = live(workbook);
    await run();
    expect((await rate({ formulas: true })).plan.steps).toEqual([]);
    expect((await rate()).plan.steps).toEqual([]);
    const { rating } = await run({ limits: [15, 45], asOf: '2024-05-31', formulas: false });
    expectSameAging(sheetOf(workbook, 'Ratings'), rating.report);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Ratings'))).toHaveLength(1);
  });

  it('that cannot spill any more are reported with their cell, and what is in their way stays', async () => {
    const workbook = ledgerWorkbook();
    const { run, office, calculation } = live(workbook);
    await run();
    const ratings = sheetOf(workbook, 'Ratings');
    office.host.typeInto(ratings, FORMULAS + 1, 0, 'my note');
    await calculation.settled();
    const { rating } = await run();
    expect(rating.report.findings).toContainEqual(
      expect.objectContaining({ code: 'spill-blocked', sheet: 'Ratings', cell: `A${String(FORMULAS + 1)}` }),
    );
    expect(ratings.value(FORMULAS + 1, 0)).toBe('my note');
    office.host.typeInto(ratings, FORMULAS + 1, 0, '');
    await calculation.settled();
    expect((await run()).rating.report.findings.map(({ code }) => code)).not.toContain('spill-blocked');
  });

  it('are undone to the cell, with what they spill', async () => {
    const workbook = ledgerWorkbook();
    const before = picture(workbook);
    const { undo, run } = live(workbook);
    const { receipt } = await run();
    expect(await undo(receipt)).toMatchObject({ undone: true, kept: [] });
    expect(picture(workbook)).toEqual(before);
  });

  it('are made from a table of open items where the ledger does not say what is open by itself', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Invoices', [
      ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Paid'],
      ['Alder Ltd', '1', day2024(5, 1), day2024(5, 31), 100, 40],
      ['=Birch', '2', '2024-06-01', day2024(7, 1), 50.05, null],
      ['=Birch', '3', day2024(6, 2), null, -10, null],
    ]);
    const { rating } = await live(workbook).run();
    const ratings = sheetOf(workbook, 'Ratings');
    expectSameAging(ratings, rating.report);
    expect(formulasOf(ratings).join()).toContain('Creditsheet_items[Open]');
    expect(column(sheetOf(workbook, 'Open items'), 'Open')).toEqual([60, 50.05, 0]);
    expect(column(sheetOf(workbook, 'Open items'), 'On account')).toEqual([0, 0, -10]);
    expect(column(sheetOf(workbook, 'Ratings (values)'), 'Balance')).toEqual([60, 40.05]);
  });

  it('keep currencies apart', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Invoices', [
      ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Currency', 'Settled date'],
      ['Alder Ltd', '1', day2024(6, 1), day2024(7, 1), 100, 'EUR', null],
      ['Alder Ltd', '2', day2024(6, 1), day2024(7, 1), 5000, 'JPY', null],
    ]);
    await live(workbook).run();
    const ratings = sheetOf(workbook, 'Ratings');
    const aged = group(ratings, starts(ratings).at(-1) ?? 0);
    expect(aged.get('Alder Ltd (EUR)')).toMatchObject({ Balance: 100 });
    expect(aged.get('Alder Ltd (JPY)')).toMatchObject({ Balance: 5000 });
  });

  it('become the values that they show when they are frozen', async () => {
    const workbook = ledgerWorkbook();
    const { run } = live(workbook);
    const { rating } = await run();
    const { plan, left } = await freezeToValues(port);
    expect(left).toEqual([]);
    await port.execute(plan);
    const ratings = sheetOf(workbook, 'Ratings');
    expect(
      formulasOf(ratings).filter((formula) => /[A-Z]{4,}\(/.test(formula) && !formula.startsWith('=INDEX')),
    ).toEqual([]);
    expectSameAging(ratings, rating.report);
  });

  it('refer to columns whatever their titles hold', async () => {
    const workbook = ledgerWorkbook();
    const invoices = sheetOf(workbook, 'Invoices');
    invoices.setValue(0, 4, 'Amount [EUR]');
    invoices.setValue(0, 3, 'Due date');
    const { rating } = await live(workbook).run();
    expect(formulasOf(sheetOf(workbook, 'Ratings')).join()).toContain("Invoices[[Amount '[EUR']]]");
    expectSameAging(sheetOf(workbook, 'Ratings'), rating.report);
  });
});

const ibm = join(import.meta.dirname, '../../../shared/data/ibm-ar.xlsx');
describe.skipIf(!existsSync(ibm))('live formulas on a ledger of 2,466 invoices', () => {
  it('give the figures of the values run, to the cent', async () => {
    const workbook = readXlsx(readFileSync(ibm), 'ibm-ar.xlsx');
    const { rating } = await live(workbook).run({ asOf: '2013-06-30' });
    const ratings = sheetOf(workbook, 'Ratings');
    expectSameAging(ratings, rating.report);
    const sales = group(ratings, 0);
    for (const { customer, abc, core } of rating.report.customers) {
      expect(sales.get(customer), customer).toMatchObject({ ABC: abc, Core: core });
    }
    expect(workbook.sheet('Open items')).toBeNull();
  });
});
