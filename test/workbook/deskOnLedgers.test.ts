import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../src/domain/calendar/serial.js';
import { customerLines } from '../../src/usecases/customerCard/customerLines.js';
import { loadDesk } from '../../src/usecases/desk/loadDesk.js';
import { findLedger } from '../../src/usecases/index.js';
import { rateLedger } from '../../src/usecases/rateLedger/rateLedger.js';
import type { Rating } from '../../src/usecases/rateLedger/types.js';
import { planReport } from '../../src/usecases/reports/planReport.js';
import { LETTERS, type ReportRequest } from '../../src/usecases/reports/types.js';
import { planSample } from '../../src/usecases/sample/planSample.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import type { Content, Sheet } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { column, open, sheetOf } from './ledgerWorkbook.js';

/** What the desk writes of whole ledgers, held against the cells that people typed: no rule of the product is asked. */

const port = excelWorkbook({ journal: true });
const text = (cell: Content | undefined) => (typeof cell === 'string' ? cell : JSON.stringify(cell ?? null));
const cents = (cell: Content | undefined) => Math.round(Number(cell) * 100);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Documents by the titles of their sheet: number, customer, due date, amount, settled date, disputed. */
function documentsOf(sheet: Sheet, titles: readonly string[]) {
  const columns = titles.map((title) => (title === '' ? [] : column(sheet, title, 0)));
  return (columns[0] ?? []).map((_, row) => {
    const [number, customer, due, amount, settled, disputed] = columns.map((cells) => cells[row]);
    return {
      ...{ number: text(number), customer: text(customer), due: Number(due), cents: cents(amount) },
      settled: typeof settled === 'number' ? settled : null,
      disputed: disputed === 'Yes',
    };
  });
}

type Documents = ReturnType<typeof documentsOf>;

function openOn(documents: Documents, customer: string, day: number): Documents {
  return documents.filter((each) => each.customer === customer && (each.settled === null || each.settled > day));
}

async function writer(workbook: Workbook, rating: Rating) {
  const desk = await loadDesk(port);
  const lineOf = (customer: string) => {
    const line = customerLines(rating.on).find(({ account }) => account.customer === customer);
    if (!line) throw new Error(`There is no customer ${customer}.`);
    return line;
  };
  const write = async (request: ReportRequest) => {
    const receipt = await port.execute(await planReport(port, rating.on, request, { language: 'en' }));
    return sheetOf(workbook, receipt.plan.preview.targetSheet);
  };
  return { desk, lineOf, write };
}

/** The cell beside a label in the first column. */
function beside(sheet: Sheet, label: string): Content {
  const rows = sheet.usedArea()?.rowCount ?? 0;
  for (let row = 0; row < rows; row++) if (sheet.value(row, 0) === label) return sheet.value(row, 1);
  throw new Error(`${sheet.name} has no line ${label}`);
}

function lineWith(sheet: Sheet, part: RegExp): RegExpExecArray {
  const rows = sheet.usedArea()?.rowCount ?? 0;
  for (let row = 0; row < rows; row++) {
    const found = part.exec(text(sheet.value(row, 0)));
    if (found) return found;
  }
  throw new Error(`${sheet.name} has no line like ${String(part)}`);
}

/** Those who owe most that is late, the largest first. */
function latest(documents: Documents, day: number, count: number): string[] {
  const customers = [...new Set(documents.map(({ customer }) => customer))];
  const late = (customer: string) =>
    sum(
      openOn(documents, customer, day).flatMap((each) =>
        each.due < day && each.cents > 0 && !each.disputed ? [each.cents] : [],
      ),
    );
  return customers.sort((one, other) => late(other) - late(one)).slice(0, count);
}

async function checkLetters(workbook: Workbook, rating: Rating, documents: Documents, day: number) {
  const { desk, lineOf, write } = await writer(workbook, rating);
  for (const customer of latest(documents, day, 3)) {
    const late = openOn(documents, customer, day).filter((each) => each.due < day && each.cents > 0 && !each.disputed);
    const owed = sum(late.map((each) => each.cents));
    expect(owed).toBeGreaterThan(0);
    for (const report of LETTERS) {
      const sheet = await write({ report, line: lineOf(customer), desk, day });
      expect(column(sheet, 'Document').map(text).sort()).toEqual(late.map(({ number }) => number).sort());
      expect(sum(column(sheet, 'Open').map(cents))).toBe(owed);
      if (report === 'reminder') {
        expect(cents(beside(sheet, 'Sum'))).toBe(owed);
        continue;
      }
      // Simple interest from each due date at the rate that the letter prints, each item rounded to the cent; and its fees.
      const [, rate = '', yearDays = ''] = lineWith(sheet, /Late interest: ([\d.]+) % a year over (\d+) days/);
      const dueOf = new Map(late.map((each) => [each.number, each]));
      const interest = column(sheet, 'Late interest').map(cents);
      column(sheet, 'Document').forEach((number, row) => {
        const { due = 0, cents: amount = 0 } = dueOf.get(text(number)) ?? {};
        const exact = (amount * Number(rate) * (day - due)) / 100 / Number(yearDays);
        expect(Math.abs((interest[row] ?? 0) - exact)).toBeLessThanOrEqual(0.5001);
      });
      expect(cents(beside(sheet, 'Sum'))).toBe(owed + sum(interest) + sum(column(sheet, 'Fee').map(cents)));
    }
    const statement = await write({ report: 'statement', line: lineOf(customer) });
    const balance = sum(openOn(documents, customer, day).map((each) => each.cents));
    expect(cents(column(statement, 'Balance').at(-1))).toBe(balance);
    const confirmation = await write({ report: 'confirmation', line: lineOf(customer) });
    expect(sum(column(confirmation, 'Open').map(cents))).toBe(balance);
  }
}

describe('the desk of the sample', () => {
  const day = parseIsoDate('2025-12-31') ?? 0;

  async function sample() {
    const workbook = new Workbook();
    workbook.addSheet('Start');
    open(workbook);
    await port.execute(await planSample(port, 'en'));
    const rating = await rateLedger(port, await findLedger(port, '2026-01-01'), { asOf: '2025-12-31', language: 'en' });
    return { workbook, rating };
  }

  it('letters, statements and confirmations name the documents that are open, and tie', async () => {
    const { workbook, rating } = await sample();
    const titles = ['Document no', 'Customer no', 'Due date', 'Amount', 'Settled date', ''];
    await checkLetters(workbook, rating, documentsOf(sheetOf(workbook, 'Receivables'), titles), day);
  });

  it('reviews are due so many months after the last one, and all of them are listed', async () => {
    const { workbook, rating } = await sample();
    const customers = sheetOf(workbook, 'Customers');
    const last = new Map(
      column(customers, 'Customer no', 0).map((customer, row) => [
        text(customer),
        column(customers, 'Last review', 0)[row] ?? null,
      ]),
    );
    const calls = sheetOf(workbook, 'Follow-ups');
    column(calls, 'Customer no', 0).forEach((customer, row) => {
      const logged = column(calls, 'Date', 0)[row];
      if (column(calls, 'Contact', 0)[row] !== 'Review' || typeof logged !== 'number') return;
      last.set(text(customer), Math.max(logged, Number(last.get(text(customer)) ?? 0)));
    });
    const months: Record<string, number> = { A: 6, B: 3, C: 1 };
    const due = rating.report.customers.flatMap(({ customer, reviewClass }) => {
      const reviewed = last.get(customer);
      if (typeof reviewed !== 'number') return [];
      // As EDATE: the same day of the month, or the month's last.
      const from = new Date((reviewed - 25_569) * 86_400_000);
      const to = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + (months[reviewClass] ?? 0), 1);
      const monthEnd = new Date(
        Date.UTC(new Date(to).getUTCFullYear(), new Date(to).getUTCMonth() + 1, 0),
      ).getUTCDate();
      const next = to / 86_400_000 + 25_569 + Math.min(monthEnd, from.getUTCDate()) - 1;
      return next <= day ? [`${customer} ${String(next)}`] : [];
    });
    const { desk, write } = await writer(workbook, rating);
    const sheet = await write({ report: 'reviews', desk, day });
    const next = column(sheet, 'Next review');
    const shown = column(sheet, 'Customer').map((customer, row) => `${text(customer)} ${text(next[row])}`);
    expect(shown.length).toBeGreaterThan(20);
    expect([...shown].sort()).toEqual([...due].sort());
  });

  it('signs are those that were answered, and those that the payments show', async () => {
    const { workbook, rating } = await sample();
    const answered = sheetOf(workbook, 'Signs');
    const said = ['Customer no', 'Sign', 'Answer', 'Date'].map((title) => column(answered, title, 0).map(text));
    // What was answered last counts.
    const latestAnswer = new Map<string, { readonly date: number; readonly yes: boolean }>();
    (said[0] ?? []).forEach((customer, row) => {
      const pair = `${customer} ${said[1]?.[row] ?? ''}`;
      const date = Number(said[3]?.[row]);
      if (date >= (latestAnswer.get(pair)?.date ?? 0)) latestAnswer.set(pair, { date, yes: said[2]?.[row] === 'Yes' });
    });
    const pairs = [...latestAnswer].map(([pair, { yes }]) => ({ pair, yes }));
    const { desk, write } = await writer(workbook, rating);
    const sheet = await write({ report: 'signs', desk, day });
    const evidence = column(sheet, 'Evidence');
    const names = column(sheet, 'Sign').map(text);
    const listed = column(sheet, 'Customer').map((customer, row) => `${text(customer)} ${names[row] ?? ''}`);
    const byAnswer = listed.filter((_, row) => evidence[row] === null);
    // Reversed signs count when they are denied; the sample has answers of both kinds.
    const reversed = /(policy|together|Orders are followed|on time and well)/;
    const bad = pairs.filter(({ pair, yes }) => yes !== reversed.test(pair)).map(({ pair }) => pair);
    expect(byAnswer.filter((pair) => !bad.includes(pair))).toEqual([]);
    expect(bad.filter((pair) => !listed.includes(pair))).toEqual([]);
    expect(evidence.filter((cell) => cell !== null).length).toBeGreaterThan(5);
  });
});

const IBM = resolve(import.meta.dirname, '../../../shared/data/ibm-ar.xlsx');

describe.skipIf(!existsSync(IBM))('the desk of a real ledger', () => {
  it('letters, statements and confirmations name the documents that are open, and tie', async () => {
    const workbook = readXlsx(readFileSync(IBM), 'ibm-ar.xlsx');
    open(workbook);
    const rating = await rateLedger(port, await findLedger(port, '2013-07-01'), { asOf: '2013-06-30', language: 'en' });
    const day = parseIsoDate('2013-06-30') ?? 0;
    const titles = ['Invoice no', 'Customer', 'Due date', 'Amount', 'Settled date', 'Disputed'];
    const documents = documentsOf(sheetOf(workbook, 'Invoices'), titles);
    const dated = column(sheetOf(workbook, 'Invoices'), 'Invoice date', 0).map(Number);
    await checkLetters(
      workbook,
      rating,
      documents.filter((_, row) => (dated[row] ?? 0) <= day),
      day,
    );
  });
});
