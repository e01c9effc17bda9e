import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import { expectEveryRow } from '../everyRow.js';
import type { RatingReport } from '../../src/usecases/report.js';
import { column, ledgerWorkbook, sheetOf } from '../workbook/ledgerWorkbook.js';

interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), 'creditsheet-rate-'));
const input = join(folder, 'ledger.xlsx');
const output = join(folder, 'out.xlsx');

function rate(...args: string[]): Promise<Outcome> {
  const command = ['--import', 'tsx', 'src/workbench/rate/main.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { maxBuffer: 64e6 }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

/** What the command line printed is the report. */
function reportOf({ stdout, stderr, status }: Outcome): RatingReport {
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const report = JSON.parse(stdout) as RatingReport;
  expectEveryRow(report);
  return report;
}

beforeAll(() => writeFileSync(input, writeXlsx(ledgerWorkbook())));
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run rate with a credit policy', () => {
  it('writes it as a sheet, goes by it the next time, and stops at a cell that is wrong', async () => {
    const stated = join(folder, 'stated.xlsx');
    reportOf(await rate(input, stated, '--as-of', '2024-06-30', '--policy-sheet', '--json'));
    const workbook = readXlsx(readFileSync(stated), 'stated.xlsx');
    const policy = sheetOf(workbook, 'Credit policy');
    const rows = column(policy, 'Setting');
    const row = 4 + rows.indexOf('grades.bands');
    expect([policy.value(row, 1), policy.value(row, 2)]).toEqual(['CA1', 86]);

    policy.setValue(row, 2, 69.5);
    policy.setValue(row + 1, 2, 69);
    writeFileSync(stated, writeXlsx(workbook));
    const report = reportOf(await rate(stated, '--as-of', '2024-06-30', '--json'));
    // The score of Alder is 70.
    expect(report.customers[0]).toMatchObject({ score: 70, grade: 'CA1' });

    policy.setValue(row + 1, 2, 'x');
    writeFileSync(stated, writeXlsx(workbook));
    const outcome = await rate(stated, join(folder, 'refused.xlsx'), '--as-of', '2024-06-30');
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toBe(
      `'Credit policy'!C${String(row + 2)}: grades.bands cannot be "x". Enter a number from 0 to 100.\n`,
    );
    expect(existsSync(join(folder, 'refused.xlsx'))).toBe(false);
  });

  it('needs an output for it', async () => {
    expect(await rate(input, '--as-of', '2024-06-30', '--policy-sheet')).toMatchObject({ status: 2 });
  });
});

describe('npm run rate with live formulas', () => {
  it('saves them with what they show, beside the values', async () => {
    const live = join(folder, 'live.xlsx');
    const report = reportOf(await rate(input, live, '--as-of', '2024-06-30', '--formulas', '--json'));
    const saved = readXlsx(readFileSync(live), 'live.xlsx');
    const ratings = sheetOf(saved, 'Ratings');
    const formulas = [...ratings.formulas()].map(({ formula }) => formula).join();
    for (const name of ['AGINGTABLE', 'ABCCLASS', 'CREDITSCORE']) expect(formulas).toContain(`${name}(`);
    expect(formulas).toContain('Invoices[Amount]');
    const shown = Array.from({ length: 30 }, (_, at) => ratings.value(6, at));
    expect(shown).toEqual(expect.arrayContaining(['Alder Ltd', 70, 'CA2', 100.1, 200.2, 300.3]));
    expect(column(sheetOf(saved, 'Customers'), 'Balance')).toEqual([300.3, 30.05, 300, 0]);
    const values = reportOf(await rate(input, '--as-of', '2024-06-30', '--json'));
    expect(report.customers).toEqual(values.customers);
  });
});

describe('npm run rate', () => {
  it('rates a workbook, saves it, and prints the report', async () => {
    const report = reportOf(await rate(input, output, '--as-of', '2024-06-30', '--json'));
    expect(report.totals).toMatchObject({ items: 5, balance: 630.35, onAccount: -20 });
    const saved = readXlsx(readFileSync(output), 'out.xlsx');
    expect(saved.sheets.map(({ name }) => name)).toEqual(['Customers', 'Invoices', 'Scores', 'Aging', 'Findings']);
    expect(column(sheetOf(saved, 'Customers'), 'Balance')).toEqual([300.3, 30.05, 300, 0]);
    expect(column(sheetOf(saved, 'Aging'), 'Customer', 9)).toContain('=Birch & Co');
    expect(sheetOf(saved, 'Aging').charts.length + Number(saved.parts?.has('xl/charts/chart1.xml'))).toBeGreaterThan(0);
  });

  it('rates its own output again without a change', async () => {
    reportOf(await rate(input, output, '--as-of', '2024-06-30', '--json'));
    const again = join(folder, 'again.xlsx');
    const report = reportOf(await rate(output, again, '--as-of', '2024-06-30', '--json'));
    expect(report.totals).toMatchObject({ items: 5, balance: 630.35 });
    const sheets = readXlsx(readFileSync(again), 'again.xlsx').sheets.map(({ name }) => name);
    expect(sheets).toEqual(['Customers', 'Invoices', 'Scores', 'Aging', 'Findings']);
  });

  it('gives the report of a past day whatever was paid later', async () => {
    const report = reportOf(
      await rate(input, '--as-of', '2024-03-31', '--json', '--limits', '15,45', '--basis', 'document'),
    );
    // Dated by 2024-03-31: 0003 was settled on 03-12; 0006 of 01-05 is 86 days old and settled only in July, so its money is still to come.
    expect(report.items).toEqual([
      {
        document: '0006',
        customer: '1-2',
        open: 300,
        future: 300,
        remaining: 0,
        daysPastDue: 56,
        bucket: '45+',
        currency: null,
      },
    ]);
  });

  it('speaks the language asked for', async () => {
    const file = join(folder, 'empty.csv');
    writeFileSync(file, 'a,b\n1,2\n');
    const outcome = await rate(file, '--as-of', '2024-06-30', '--lang', 'zh-CN');
    expect(outcome).toMatchObject({ status: 1, stdout: '' });
    expect(outcome.stderr).toContain('没有找到应收账款');
  });

  it.each([
    [['ledger.xlsx'], '--as-of'],
    [[input, '--as-of', '2024-02-30'], '2024-02-30'],
    [[input, '--as-of', '2024-06-30', '--colour'], '--colour'],
    [[input, '--as-of', '2024-06-30', '--limits', '60,30'], '60,30'],
    [[input, '--as-of', '2024-06-30', '--settlement', 'oldest'], 'oldest'],
    [[input, '--as-of', '2024-06-30', '--dates', 'ymd'], 'ymd'],
    [[input, 'out.csv', '--as-of', '2024-06-30'], 'out.csv'],
  ])('ends with status 2 for %s and names what is wrong', async (args, named) => {
    const outcome = await rate(...args);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toContain(named);
  });

  it.each([
    ['a file that is not there', 'none.xlsx', null],
    ['no workbook', 'text.xlsx', 'this is no workbook'],
    ['an encrypted workbook', 'locked.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['an empty file', 'empty.xlsx', ''],
  ])('ends with status 1 and one sentence for %s', async (_, name, content) => {
    const file = join(folder, name);
    if (content !== null) writeFileSync(file, content);
    const target = join(folder, 'never.xlsx');
    const outcome = await rate(file, target, '--as-of', '2024-06-30');
    expect(outcome).toMatchObject({ status: 1, stdout: '' });
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(target)).toBe(false);
  });

  it('writes its output whole even when nobody reads the report to its end', async () => {
    const file = join(folder, 'piped.xlsx');
    const command = `"${process.execPath}" --import tsx src/workbench/rate/main.ts "${input}" "${file}" --as-of 2024-06-30 --json | true`;
    const stderr = await new Promise<string>((resolve) => {
      execFile('sh', ['-c', command], (_, __, said) => resolve(said));
    });
    expect(stderr).toMatch(/^\d+ customers, \d+ open items, \d+ findings/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readXlsx(new Uint8Array(readFileSync(file)), 'piped.xlsx').sheets.length).toBeGreaterThan(1);
  });

  it('leaves the file as it was, and nothing beside it, when the new one cannot be put in its place', async () => {
    const taken = join(folder, 'taken.xlsx');
    mkdirSync(taken);
    const outcome = await rate(input, taken, '--as-of', '2024-06-30');
    expect(outcome.status).toBe(1);
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('never writes over its input', async () => {
    const before = readFileSync(input);
    const outcome = await rate(input, input, '--as-of', '2024-06-30');
    expect(outcome.status).toBe(1);
    expect(readFileSync(input).equals(before)).toBe(true);
  });
});

const data = '../shared/data';
describe.skipIf(!existsSync(data))('on real ledgers', () => {
  const count = (report: RatingReport, abc: string) =>
    report.customers.filter((customer) => customer.abc === abc).length;
  const core = (report: RatingReport) => report.customers.filter((customer) => customer.core).length;
  const DUE = { items: 84, balance: 5119.85, onAccount: 0, buckets: [4284.29, 835.56, 0, 0, 0] };

  it.each([
    ['ibm-ar.xlsx', [63, 26, 11], 59, 'year-columns'],
    ['ibm-ar-late-payments.csv', [63, 26, 11], 58, 'invoices'],
    ['ibm-ar-messy-zh.xlsx', [63, 26, 11], 58, 'invoices'],
  ])('%s gives its known answers', async (file, classes, coreCount, salesBasis) => {
    const report = reportOf(await rate(join(data, file), '--as-of', '2013-06-30', '--json'));
    expect(report.totals).toMatchObject(DUE);
    expect(['A', 'B', 'C'].map((abc) => count(report, abc))).toEqual(classes);
    expect(core(report)).toBe(coreCount);
    expect(report.salesBasis).toBe(salesBasis);
  });
});
