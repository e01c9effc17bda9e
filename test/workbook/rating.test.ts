import { describe, expect, it } from 'vitest';
import {
  addTable,
  column,
  CUSTOMERS,
  day2024,
  INVOICES,
  ledgerWorkbook,
  open,
  picture,
  sheetOf,
  tableWidth,
} from './ledgerWorkbook.js';
import { Workbook } from '../../src/workbench/model/workbook.js';

/** Columns of the user's customers table. */
const OWN_COLUMNS = 6;

async function rated(workbook = ledgerWorkbook()) {
  const opened = open(workbook);
  const rating = await opened.rate();
  const receipt = await opened.write(rating);
  return { ...opened, rating, receipt };
}

describe('a ledger with nothing open', () => {
  it('has an empty aging report, which fills when something is open', async () => {
    const opened = open();
    const before = await opened.rate({ asOf: '2023-12-31' });
    expect(before.report.totals).toMatchObject({ items: 0, balance: 0 });
    await opened.write(before);
    const aging = sheetOf(opened.workbook, 'Aging');
    expect(aging.tables[0]?.area.rowCount).toBe(2);
    await opened.write(await opened.rate());
    expect(column(aging, 'Customer', 9)).toEqual(['Alder Ltd', '1-2', '=Birch & Co']);
    expect(aging.tables[0]?.area.rowCount).toBe(4);
    expect(aging.charts[0]?.source.rowCount).toBe(4);
  });
});

describe('a customer that some tables call by its id and others by its name', () => {
  it('is one customer, whose receipts settle its invoices', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Customers', [
      ['Customer ID', 'Customer name', 'Credit limit'],
      ['C1', 'Alder Ltd', 5000],
      ['C2', 'Birch & Co', 1000],
    ]);
    addTable(workbook, 'Invoices', [
      ['Customer', 'Document no', 'Document date', 'Due date', 'Amount'],
      ['C1', '0001', day2024(4, 11), day2024(5, 11), 500],
      ['Birch & Co', '0002', day2024(6, 10), day2024(7, 10), 300],
    ]);
    addTable(workbook, 'Receipts', [
      ['Receipt no', 'Customer', 'Receipt date', 'Amount', 'Invoice no'],
      ['R1', 'Alder Ltd', day2024(5, 20), 199.5, '0001'],
      ['R2', 'C2', day2024(6, 20), 100, '0002'],
    ]);
    const { rating } = await rated(workbook);
    // 500 - 199.50 and 300 - 100
    expect(column(sheetOf(workbook, 'Customers'), 'Balance')).toEqual([300.5, 200]);
    expect(rating.report.totals).toMatchObject({ items: 2, balance: 500.5, onAccount: 0 });
    expect(column(sheetOf(workbook, 'Aging'), 'Customer', 9)).toEqual(['C1', 'C2']);
    expect(rating.report.findings.map(({ code }) => code)).not.toContain('customer-unlisted');
  });
});

describe('results beside the customers table', () => {
  it('stand in the rows of their customers, and tie to the ledger', async () => {
    const { workbook, rating } = await rated();
    const customers = sheetOf(workbook, 'Customers');
    expect(column(customers, 'Balance')).toEqual([300.3, 30.05, 300, 0]);
    expect(column(customers, 'On account')).toEqual([0, -20, 0, 0]);
    expect(column(customers, 'Not due')).toEqual([100.1, 0, 0, 0]);
    expect(column(customers, '1-30')).toEqual([0, 50.05, 0, 0]);
    expect(column(customers, '31-60')).toEqual([200.2, 0, 0, 0]);
    expect(column(customers, '90+')).toEqual([0, 0, 300, 0]);
    // 100.10 + 50.05 + 200.20 + 300 - 20 = 630.35
    expect(rating.report.totals).toMatchObject({ items: 5, balance: 630.35, onAccount: -20 });
  });

  it('name the grade of a full scorecard, and NR where a factor is missing', async () => {
    const { workbook, rating } = await rated();
    const customers = sheetOf(workbook, 'Customers');
    // 15·80+10·70+10·60+15·90+10·75+10·65+10·85+10·50+10·40 = 7000; / 100 = 70
    expect(column(customers, 'Score')).toEqual([70, 'NR', 'NR', 'NR']);
    expect(column(customers, 'Grade')).toEqual(['CA2', 'NR', 'NR', 'NR']);
    expect(rating.report.customers[1]?.reasons).toEqual(['factor-missing:brand']);
  });

  it('suggest a limit from sales, term and grade, and the use of the own limit', async () => {
    const { workbook } = await rated();
    const customers = sheetOf(workbook, 'Customers');
    // Invoices of the last 12 months 100.10 + 200.20 + 75 = 375.30; / 12 = 31.275 a month; 30 days = 1 month; CA2 × 1.5
    expect(column(customers, 'Suggested limit')[0]).toBeCloseTo(46.9125, 10);
    expect(column(customers, 'Limit use')[0]).toBeCloseTo(300.3 / 5000, 12);
    expect(column(customers, 'Next review')).toEqual([day2024(4, 30), null, day2024(6, 15), null]);
  });

  it('widen the table, so that they sort and filter with it, and are marked by hidden names', async () => {
    const { workbook } = await rated();
    expect(tableWidth(sheetOf(workbook, 'Customers'))).toBe(OWN_COLUMNS + 25);
    expect(workbook.names.length).toBeGreaterThan(25);
    expect(workbook.names.every(({ visible }) => !visible)).toBe(true);
  });

  it('never touch a column of the user that has the same title', async () => {
    const workbook = new Workbook();
    addTable(
      workbook,
      'Customers',
      CUSTOMERS.map((row, index) => [...row, index === 0 ? 'Grade' : 'mine']),
    );
    addTable(workbook, 'Invoices', INVOICES);
    const { rating } = await rated(workbook);
    const customers = sheetOf(workbook, 'Customers');
    expect(column(customers, 'Grade')).toEqual(['mine', 'mine', 'mine', 'mine']);
    expect(column(customers, 'Grade 2')).toEqual(['NR', 'NR', 'NR', 'NR']);
    expect(rating.plan.preview.renamedColumns).toEqual([{ wanted: 'Grade', given: 'Grade 2' }]);
    expect(rating.report.findings.map(({ code }) => code)).toContain('column-renamed');
  });

  it('write text as text, whatever it looks like', async () => {
    const { workbook } = await rated();
    const aging = sheetOf(workbook, 'Aging');
    const names = column(aging, 'Customer', 9);
    expect(names).toEqual(['Alder Ltd', '1-2', '=Birch & Co']);
    expect(aging.value(9, 2)).toBe('1-30');
    for (let row = 0; row < 13; row++) expect(aging.formula(row, 0)).toBeNull();
  });
});

describe('the sheet Ratings', () => {
  it('takes the results when something stands to the right of the customers table', async () => {
    const workbook = ledgerWorkbook();
    sheetOf(workbook, 'Customers').setValue(2, 9, 'my note');
    const { rating } = await rated(workbook);
    expect(rating.plan.preview).toMatchObject({ target: 'ratings-sheet', targetSheet: 'Ratings' });
    expect(column(sheetOf(workbook, 'Ratings'), 'Balance')).toEqual([300.3, 30.05, 300, 0]);
    expect(tableWidth(sheetOf(workbook, 'Customers'))).toBe(OWN_COLUMNS);
  });

  it('takes them when there is no customers table', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Invoices', INVOICES);
    await rated(workbook);
    expect(column(sheetOf(workbook, 'Ratings'), 'Customer')).toEqual(['Alder Ltd', '=Birch & Co', '1-2']);
  });

  it('gives each currency its line, and totals per currency', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Invoices', [
      ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Currency'],
      ['Alder Ltd', '1', day2024(6, 1), day2024(7, 1), 100, 'EUR'],
      ['Alder Ltd', '2', day2024(6, 1), day2024(7, 1), 5000, 'JPY'],
    ]);
    const { rating } = await rated(workbook);
    expect(rating.report.totals).toBeNull();
    expect(rating.report.totalsByCurrency).toMatchObject({ EUR: { balance: 100 }, JPY: { balance: 5000 } });
    expect(column(sheetOf(workbook, 'Ratings'), 'Currency')).toEqual(['EUR', 'JPY']);
  });
});

describe('a second run', () => {
  it('with the same ledger writes nothing', async () => {
    const { workbook, rate, office, write } = await rated();
    const before = picture(workbook);
    const again = await rate({ made: 'later' });
    expect(again.plan.steps).toEqual([]);
    office.host.resetCounters();
    await write(again);
    expect(office.host.counters.cellsWritten).toBe(0);
    expect(picture(workbook)).toEqual(before);
  });

  it('with one more payment writes only what depends on it', async () => {
    const { workbook, rate } = await rated();
    sheetOf(workbook, 'Invoices').setValue(4, 5, day2024(6, 25));
    const again = await rate();
    const beside = again.plan.steps.filter((step) => step.kind === 'write-cells' && step.sheet === 'Customers');
    // Only the row of =Birch & Co, the third of the sheet.
    for (const step of beside) expect(step).toMatchObject({ row: 2, after: [[expect.anything()]] });
    expect(beside.length).toBeGreaterThan(3);
  });

  it('finds its columns where the user moved or renamed them', async () => {
    const { workbook, rate } = await rated();
    const customers = sheetOf(workbook, 'Customers');
    customers.setValue(0, 7, 'Rating');
    const again = await rate();
    expect(again.plan.steps).toEqual([]);
    expect(column(customers, 'Rating')).toEqual(['CA2', 'NR', 'NR', 'NR']);
  });

  it('with other limits gives out the bucket columns anew and leaves none behind', async () => {
    const { workbook, rate, write } = await rated();
    const customers = sheetOf(workbook, 'Customers');
    await write(await rate({ limits: [45] }));
    const width = tableWidth(customers);
    const titles = Array.from({ length: width }, (_, at) => customers.value(0, at));
    expect(titles.slice(14, 18)).toEqual(['Not due', '1-45', '45+', 'Overdue %']);
    expect(width).toBe(OWN_COLUMNS + 23);
    expect(customers.value(0, width)).toBeNull();
    // 200.20 of Alder is 50 days late, 50.05 of Birch 11 days, 300 of 1-2 147 days.
    expect(column(customers, '45+')).toEqual([200.2, 0, 300, 0]);
    await write(await rate());
    expect(column(customers, '31-60')).toEqual([200.2, 0, 0, 0]);
    expect(column(customers, 'Overdue %')).toHaveLength(4);
    expect(tableWidth(customers)).toBe(OWN_COLUMNS + 25);
    expect((await rate()).plan.steps).toEqual([]);
  });

  it('never reads a copy of its own report as a ledger', async () => {
    const { workbook, rate } = await rated();
    const copy = addTable(workbook, 'Aging of May', [
      ['Customer', 'Balance'],
      ['Alder Ltd', 300],
    ]);
    for (const table of copy.tables) table.name = 'Creditsheet_aging2';
    expect((await rate()).report.totals?.balance).toBe(630.35);
  });

  it('writes the same language for a colleague with another', async () => {
    const { rate } = await rated();
    const again = await rate({ language: 'zh-CN' });
    expect(again.plan.steps).toEqual([]);
  });

  it('adds a new sheet rather than grow over notes of the user', async () => {
    const { workbook, rate, write } = await rated();
    const aging = sheetOf(workbook, 'Aging');
    aging.setValue(13, 0, 'my note below the table');
    sheetOf(workbook, 'Invoices').setValue(6, 0, 'Newcomer');
    sheetOf(workbook, 'Invoices').setValue(3, 5, null);
    sheetOf(workbook, 'Invoices').setValue(3, 0, '1-2');
    await write(await rate());
    expect(aging.value(13, 0)).toBe('my note below the table');
    expect(column(sheetOf(workbook, 'Aging 2'), 'Customer', 9)).toHaveLength(4);
  });
});
