import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialOf } from '../../src/domain/calendar/serial.js';
import { findLedger } from '../../src/usecases/index.js';
import { rateLedger } from '../../src/usecases/rateLedger/rateLedger.js';
import type { Rating } from '../../src/usecases/rateLedger/types.js';
import { planReport } from '../../src/usecases/reports/planReport.js';
import type { ReportRequest } from '../../src/usecases/reports/types.js';
import { planSample } from '../../src/usecases/sample/planSample.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { column, open, sheetOf } from './ledgerWorkbook.js';

/**
 * Every analysis on whole ledgers. The figures are held against sums over the ledger's own cells, in cents, row by row as they stand on the sheet: nothing
 * of the product reads, ages or groups them.
 */

const port = excelWorkbook({ journal: true });

interface Row {
  readonly customer: string;
  readonly date: number;
  readonly due: number;
  readonly cents: number;
  readonly settled: number | null;
}

const text = (cell: Content) => (typeof cell === 'string' ? cell : JSON.stringify(cell));
const cents = (cell: Content) => Math.round(Number(cell) * 100);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The ledger row by row, by the titles of its columns. */
function rowsOf(
  workbook: Workbook,
  sheetName: string,
  titles: readonly [string, string, string, string, string],
): Row[] {
  const [customers = [], dates = [], dues = [], amounts = [], settled = []] = titles.map((title) =>
    column(sheetOf(workbook, sheetName), title, 0),
  );
  return customers.map((customer, index) => ({
    customer: text(customer ?? ''),
    date: Number(dates[index]),
    due: Number(dues[index]),
    cents: cents(amounts[index] ?? 0),
    settled: typeof settled[index] === 'number' ? settled[index] : null,
  }));
}

function sums(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [key, value] of pairs) found.set(key, (found.get(key) ?? 0) + value);
  return found;
}

function opened(workbook: Workbook, rating: Rating) {
  return async (report: Exclude<ReportRequest, { desk: unknown } | { line: unknown }>['report']) => {
    const receipt = await port.execute(await planReport(port, rating.on, { report }, { language: 'en' }));
    return sheetOf(workbook, receipt.plan.preview.targetSheet);
  };
}

async function sample() {
  const workbook = new Workbook();
  workbook.addSheet('Start');
  open(workbook);
  await port.execute(await planSample(port, 'en'));
  const rows = rowsOf(workbook, 'Receivables', [
    ...(['Customer no', 'Document date', 'Due date'] as const),
    ...(['Amount', 'Settled date'] as const),
  ]);
  const rating = await rateLedger(port, await findLedger(port, '2026-01-01'), { asOf: '2025-12-31', language: 'en' });
  const customers = sheetOf(workbook, 'Customers');
  const factOf = (title: string) =>
    new Map(
      column(customers, 'Customer no', 0).map((customer, index) => [
        text(customer),
        text(column(customers, title, 0)[index] ?? ''),
      ]),
    );
  return { workbook, rows, factOf, asOf: serialOf(2025, 12, 31), report: opened(workbook, rating) };
}

const openOn = (rows: readonly Row[], day: number) =>
  rows.filter(({ date, settled }) => date <= day && (settled === null || settled > day));

describe('analyses of the sample', () => {
  it('subtotals are what the open documents of each group add up to', async () => {
    const { rows, factOf, asOf, report } = await sample();
    const owed = openOn(rows, asOf);
    const sheet = await report('subtotals');
    const groups = column(sheet, 'By').map(text);
    for (const [dimension, title] of [
      ['Region', 'Region'],
      ['Salesperson', 'Salesperson'],
    ] as const) {
      const facts = factOf(title);
      const expected = sums(owed.map(({ customer, cents: amount }) => [facts.get(customer) ?? '', amount]));
      const shown = new Map(
        column(sheet, 'Value')
          .map((value, index) => [text(value), cents(column(sheet, 'Balance')[index] ?? 0)] as const)
          .filter((_, index) => groups[index] === dimension),
      );
      expect(shown.size).toBeGreaterThan(3);
      for (const [value, amount] of shown) expect([value, amount]).toEqual([value, expected.get(value) ?? 0]);
      expect(sum([...shown.values()])).toBe(sum(owed.map((row) => row.cents)));
    }
  });

  it('composition, ABC and core sales are those of the last three years', async () => {
    const { rows, factOf, asOf, report } = await sample();
    const sold = rows.filter(({ date }) => date <= asOf);
    const bySales = sums(sold.map(({ customer, cents: amount }) => [customer, amount]));
    const abc = await report('abc');
    const customers = column(abc, 'Customer').map(text);
    const sales = column(abc, 'Sales').map(cents);
    // The documents of the sample are those of three years, which are the years that count.
    customers.forEach((customer, index) =>
      expect([customer, sales[index]]).toEqual([customer, bySales.get(customer) ?? 0]),
    );
    expect(sales).toEqual([...sales].sort((one, other) => other - one));
    expect(column(abc, 'Cumulative share').map(Number).at(-1)).toBeCloseTo(1, 9);
    // A while the customers down to this one make up at most 75 % of all sales, B up to 95 %.
    const total = sum(sales.filter((amount) => amount > 0));
    let cumulated = 0;
    const expected = sales.map((amount) => {
      cumulated += Math.max(0, amount);
      return cumulated / total <= 0.75 ? 'A' : cumulated / total <= 0.95 ? 'B' : 'C';
    });
    expect(column(abc, 'ABC').map(text)).toEqual(expected);
    const composition = await report('composition');
    const industries = factOf('Industry');
    const byKind = sums(sold.map(({ customer, cents: amount }) => [industries.get(customer) ?? '', amount]));
    const kinds = column(composition, 'Kind').map(text);
    const inAll = column(composition, 'Share in all').map(Number);
    for (const kind of new Set(kinds)) {
      const share = sum(inAll.filter((_, index) => kinds[index] === kind));
      expect(share).toBeCloseTo((byKind.get(kind) ?? 0) / sum([...byKind.values()]), 9);
    }
    const core = await report('core');
    expect(column(core, 'Sales').map(cents)).toEqual(sales);
  });

  it('what is overdue, concentrated, allowed for and carried ties to the open documents', async () => {
    const { rows, asOf, report } = await sample();
    const owed = openOn(rows, asOf);
    const invoices = owed.filter(({ cents: amount }) => amount > 0);
    const overdue = invoices.filter(({ due }) => due < asOf);
    expect(sum(column(await report('arrears'), 'Amount').map(cents))).toBe(sum(overdue.map((row) => row.cents)));

    const balances = sums(owed.map(({ customer, cents: amount }) => [customer, amount]));
    const positive = [...balances.values()].filter((amount) => amount > 0);
    const hhi = sum(positive.map((amount) => ((100 * amount) / sum(positive)) ** 2));
    const concentration = await report('concentration');
    expect(sum(column(concentration, 'Share² in %').map(Number))).toBeCloseTo(hhi, 6);

    const allowance = await report('allowance');
    expect(sum(column(allowance, 'Balance').map(cents))).toBe(sum(invoices.map((row) => row.cents)));
    column(allowance, 'Allowance').forEach((amount, index) => {
      const [balance, rate] = ['Balance', 'Loss rate'].map((title) => Number(column(allowance, title)[index]));
      expect(cents(amount)).toBe(Math.round((balance ?? 0) * (rate ?? 0) * 100));
    });

    // December 2025: opening is what was open on 30 November, closing on 31 December; 8 % a year over 31 of 365 days.
    const opening = sum(openOn(rows, serialOf(2025, 11, 30)).map((row) => row.cents));
    const average = (opening + sum(owed.map((row) => row.cents))) / 2;
    const carrying = await report('carrying');
    expect(cents(column(carrying, 'Average').at(-1) ?? 0)).toBe(Math.round(average));
    expect(column(carrying, 'Cost of funds').map(Number).at(-1)).toBeCloseTo((average * 0.08 * 31) / 365 / 100, 2);
  });

  it('sales, receipts and balances by month, and what is expected by week, are those of the documents', async () => {
    const { rows, asOf, report } = await sample();
    const months = await report('months');
    const [sales, receipts, closing] = ['Sales', 'Receipts', 'Closing balance'].map((title) =>
      column(months, title).map(cents),
    );
    const days = column(months, 'Month to').map(Number);
    days.forEach((to, index) => {
      const from = index === 0 ? null : days[index - 1];
      expect(closing?.[index]).toBe(sum(openOn(rows, to).map((row) => row.cents)));
      if (from === null || from === undefined) return;
      const within = (day: number | null) => day !== null && day > from && day <= to;
      expect(sales?.[index]).toBe(sum(rows.filter(({ date }) => within(date)).map((row) => row.cents)));
      expect(receipts?.[index]).toBe(sum(rows.filter(({ settled }) => within(settled)).map((row) => row.cents)));
    });
    const screening = await report('screening');
    const last = sum(column(screening, 'Last 12 months').map(cents));
    const year = rows.filter(({ date }) => date > serialOf(2024, 12, 31) && date <= asOf);
    expect(last).toBe(sum(year.map((row) => row.cents)));
  });
});

const IBM = resolve(import.meta.dirname, '../../../shared/data/ibm-ar.xlsx');

describe.skipIf(!existsSync(IBM))('analyses of a real ledger', () => {
  it('tie to its rows', async () => {
    const workbook = readXlsx(readFileSync(IBM), 'ibm-ar.xlsx');
    open(workbook);
    const rating = await rateLedger(port, await findLedger(port, '2013-07-01'), { asOf: '2013-06-30', language: 'en' });
    const report = opened(workbook, rating);
    const rows = rowsOf(workbook, 'Invoices', ['Customer', 'Invoice date', 'Due date', 'Amount', 'Settled date']);
    const asOf = serialOf(2013, 6, 30);
    const owed = openOn(rows, asOf);
    expect(sum(owed.map((row) => row.cents))).toBe(511_985);
    const months = await report('months');
    const closing = column(months, 'Closing balance').map(cents);
    column(months, 'Month to').forEach((to, index) => {
      expect(closing[index]).toBe(sum(openOn(rows, Number(to)).map((row) => row.cents)));
    });
    const overdue = owed.filter(({ due }) => due < asOf);
    expect(sum(column(await report('arrears'), 'Amount').map(cents))).toBe(sum(overdue.map((row) => row.cents)));
    expect(sum(column(await report('allowance'), 'Balance').map(cents))).toBe(511_985);
    const abc = await report('abc');
    const stated = sheetOf(workbook, 'Customers');
    const [customers = [], first = [], second = []] = ['Customer', 'Sales 2012', 'Sales 2013'].map((title) =>
      column(stated, title, 0),
    );
    const bySales = new Map(
      customers.map((customer, index) => [text(customer), cents(first[index] ?? 0) + cents(second[index] ?? 0)]),
    );
    const sales = column(abc, 'Sales').map(cents);
    column(abc, 'Customer').forEach((customer, index) => expect(sales[index]).toBe(bySales.get(text(customer))));
    const classes = column(abc, 'ABC').map(text);
    expect(['A', 'B', 'C'].map((each) => classes.filter((one) => one === each).length)).toEqual([63, 26, 11]);
  });
});
