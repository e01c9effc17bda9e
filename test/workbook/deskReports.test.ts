import { isoDate } from '../../src/domain/calendar/serial.js';
import { planDesk } from '../../src/usecases/desk/planDesk.js';
import { contactRow } from '../../src/usecases/desk/actions.js';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { parseIsoDate } from '../../src/domain/calendar/serial.js';
import { customerLines } from '../../src/usecases/customerCard/customerLines.js';
import { loadDesk } from '../../src/usecases/desk/loadDesk.js';
import { workOf } from '../../src/usecases/desk/work.js';
import { findLedger, rateLedger } from '../../src/usecases/index.js';
import { planReport } from '../../src/usecases/reports/planReport.js';
import { DESK_REPORTS, LETTERS, type ReportRequest } from '../../src/usecases/reports/types.js';
import type { Rating } from '../../src/usecases/rateLedger/types.js';
import { planSample } from '../../src/usecases/sample/planSample.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { column, open, picture, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook({ journal: true });
const DAY = parseIsoDate('2025-12-31') ?? 0;

async function sample(language: (typeof LANGUAGES)[number] = 'en') {
  const workbook = new Workbook();
  workbook.addSheet('Notes');
  const { undo } = open(workbook);
  await port.execute(await planSample(port, language));
  const rating = await rateLedger(port, await findLedger(port, '2026-01-01'), { asOf: '2025-12-31', language });
  return { workbook, rating, undo };
}

async function written(
  workbook: Workbook,
  rating: Rating,
  request: ReportRequest,
  language: (typeof LANGUAGES)[number] = 'en',
) {
  const receipt = await port.execute(await planReport(port, rating.on, request, { language }));
  return { receipt, sheet: sheetOf(workbook, receipt.plan.preview.targetSheet) };
}

describe('reports of the desk, from the sample', () => {
  it.each(LANGUAGES)('are written in %s and taken back whole', async (language) => {
    const { workbook, rating, undo } = await sample(language);
    const before = picture(workbook);
    const desk = await loadDesk(port);
    const [line] = customerLines(rating.on);
    if (!line) throw new Error('The sample has no customers');
    const requests: ReportRequest[] = [
      ...DESK_REPORTS.map((report) => ({ report, desk, day: DAY })),
      ...LETTERS.map((report) => ({ report, line, desk, day: DAY })),
      { report: 'credit', line, desk, day: DAY },
      { report: 'notice', line, desk, day: DAY },
    ];
    for (const request of requests) {
      const { receipt, sheet } = await written(workbook, rating, request, language);
      expect(sheet.tables).toHaveLength(1);
      expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
    }
    expect(picture(workbook)).toEqual(before);
  });

  it('the call sheet is ranked by amount × days × grade, and its sums are those of the items', async () => {
    const { workbook, rating } = await sample();
    const { sheet } = await written(workbook, rating, { report: 'calls', desk: await loadDesk(port), day: DAY });
    const customers = column(sheet, 'Customer');
    const overdue = column(sheet, 'Overdue').map(Number);
    expect(customers.length).toBeGreaterThan(20);
    for (const [index, customer] of customers.entries()) {
      const items = rating.report.items.filter(
        (item) => item.customer === customer && item.daysPastDue > 0 && item.open > 0 && item.document !== '',
      );
      const cents = items.reduce((sum, { open: amount }) => sum + Math.round(amount * 100), 0);
      expect(overdue[index]).toBeCloseTo(cents / 100, 6);
    }
    const weights: Record<string, number> = { CA1: 1, CA2: 1, CA3: 1.2, CA4: 1.5, CA5: 2, CA6: 2, NR: 1.5 };
    const grades = column(sheet, 'Grade');
    const ranks = customers.map((customer, index) => {
      const items = rating.report.items.filter(
        (item) => item.customer === customer && item.daysPastDue > 0 && item.open > 0,
      );
      const amountDays = items.reduce((sum, { open: amount, daysPastDue }) => sum + amount * daysPastDue, 0);
      return amountDays * (weights[JSON.stringify(grades[index]).replaceAll('"', '')] ?? 0);
    });
    expect(ranks).toEqual([...ranks].sort((one, other) => other - one));
  });

  it('a credit report lists what the staff reported by word or in haste, the latest first', async () => {
    const { workbook, rating } = await sample();
    const [line] = customerLines(rating.on);
    if (!line) throw new Error('The sample has no customers');
    const { customer } = line.account;
    const reports = [
      contactRow(customer, DAY - 2, { kind: 'oral', outcome: 'Shop is half empty', by: 'Li' }),
      contactRow(customer, DAY - 1, { kind: 'urgent', outcome: 'Goods are carried off at night' }),
      contactRow(customer, DAY + 1, { kind: 'oral', outcome: 'Not known yet' }),
    ];
    await port.execute(await planDesk(port, await loadDesk(port), 'en', reports));
    const { sheet } = await written(workbook, rating, { report: 'credit', line, desk: await loadDesk(port), day: DAY });
    const parts = column(sheet, 'Part');
    const lines = [column(sheet, 'Item'), column(sheet, 'Value'), column(sheet, 'Note')];
    const at = parts.indexOf('Oral and urgent reports');
    expect(parts.filter((part) => part === 'Oral and urgent reports')).toHaveLength(2);
    expect(lines.map((cells) => cells.slice(at, at + 2))).toEqual([
      ['Urgent report', 'Oral report'],
      [isoDate(DAY - 1), isoDate(DAY - 2)],
      ['Goods are carried off at night', 'Shop is half empty · Li'],
    ]);
  });

  it('complaints are counted once by cause and once by party', async () => {
    const { workbook, rating } = await sample();
    const { sheet } = await written(workbook, rating, { report: 'complaints', desk: await loadDesk(port), day: DAY });
    const count = column(sheet, 'Complaints').map(Number);
    // Ten complaints of the sample, under both headings.
    expect(count.reduce((sum, each) => sum + each, 0)).toBe(20);
  });
});

const IBM = resolve(import.meta.dirname, '../../../shared/data/ibm-ar.xlsx');

describe.skipIf(!existsSync(IBM))('the desk on a real ledger', () => {
  it('rings those whose oldest item is five days late or more, for 835.56 at most', async () => {
    const workbook = readXlsx(readFileSync(IBM), 'ibm-ar.xlsx');
    open(workbook);
    const rating = await rateLedger(port, await findLedger(port, '2013-07-01'), { asOf: '2013-06-30', language: 'en' });
    const desk = await loadDesk(port);
    expect(desk.tables.size).toBe(0);
    const { calls } = workOf(rating.on, desk, parseIsoDate('2013-06-30') ?? 0);
    // From the items themselves, by their due dates: no level, rank or rule of the desk.
    const late = new Map<string, { oldest: number; cents: number }>();
    let all = 0;
    for (const { customer, daysPastDue, open: amount, disputed } of rating.report.items) {
      if (daysPastDue <= 0) continue;
      all += Math.round(amount * 100);
      // Nobody is rung for what is disputed.
      if (disputed === true) continue;
      const own = late.get(customer) ?? { oldest: 0, cents: 0 };
      late.set(customer, {
        oldest: Math.max(own.oldest, daysPastDue),
        cents: own.cents + Math.round(amount * 100),
      });
    }
    expect(all).toBe(83_556);
    const due = [...late].filter(([, { oldest }]) => oldest >= 5);
    expect(new Set(calls.map(({ line }) => line.account.customer))).toEqual(new Set(due.map(([customer]) => customer)));
    for (const { line, amount } of calls) {
      expect(Math.round((amount ?? 0) * 100)).toBe(late.get(line.account.customer)?.cents);
    }
  });

  it('sums its sales by year to the sum of its invoices', async () => {
    const workbook = readXlsx(readFileSync(IBM), 'ibm-ar.xlsx');
    open(workbook);
    const rating = await rateLedger(port, await findLedger(port, '2013-07-01'), { asOf: '2013-06-30', language: 'en' });
    const { sheet } = await written(workbook, rating, { report: 'sales' });
    const kinds = column(sheet, 'Period');
    const sales = column(sheet, 'Sales').map((value) => Math.round(Number(value) * 100));
    const sumOf = (kind: string) => sales.reduce((sum, cents, index) => (kinds[index] === kind ? sum + cents : sum), 0);
    expect(sumOf('Year')).toBe(sumOf('Month'));
    const { sheet: subtotals } = await written(workbook, rating, { report: 'concentration' });
    const balances = column(subtotals, 'Balance').map((value) => Math.round(Number(value) * 100));
    expect(balances.reduce((sum, cents) => sum + cents, 0)).toBe(511_985);
  });
});
