import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '../../src/domain/calendar/serial.js';
import { checkOrder } from '../../src/domain/exposure/orderCheck.js';
import { parsePolicy } from '../../src/domain/policy/policy.js';
import { customerCard } from '../../src/usecases/customerCard/customerCard.js';
import { customerLines } from '../../src/usecases/customerCard/customerLines.js';
import { contactRow } from '../../src/usecases/desk/actions.js';
import { deskOn } from '../../src/usecases/desk/customerDesk.js';
import { loadDesk } from '../../src/usecases/desk/loadDesk.js';
import { planDesk } from '../../src/usecases/desk/planDesk.js';
import { workOf } from '../../src/usecases/desk/work.js';
import { overviewOf } from '../../src/usecases/overview/overviewOf.js';
import type { RatedBasis } from '../../src/usecases/rateLedger/types.js';
import { planReport } from '../../src/usecases/reports/planReport.js';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { addTable, column, open, sheetOf } from './ledgerWorkbook.js';

/** Cases printed by others (test/fixtures/public-cases.json), each through the feature that a user meets. */

const port = excelWorkbook({ journal: true });
const HEADERS = ['Customer', 'Document no', 'Document date', 'Due date', 'Amount'];

function serial(day: string): number {
  return parseIsoDate(day) ?? Number.NaN;
}

async function rated(
  asOf: string,
  documents: readonly Content[][],
  customers: readonly Content[][] = [],
  policy: unknown = {},
) {
  const workbook = new Workbook();
  if (customers.length > 0) addTable(workbook, 'Customers', customers);
  addTable(workbook, 'Invoices', [HEADERS, ...documents]);
  const { rate } = open(workbook);
  const rating = await rate({ asOf });
  const { policy: own, issues } = parsePolicy(policy);
  expect(issues).toEqual([]);
  const on: RatedBasis = { ...rating.on, rated: { ...rating.on.rated, policy: { policy: own, sheet: null } } };
  return { workbook, on };
}

function lineOf(on: RatedBasis, customer = 'Alder') {
  const line = customerLines(on).find(({ account }) => account.customer === customer);
  if (!line) throw new Error(customer);
  return line;
}

describe('collection-stage', () => {
  const levels = {
    dunning: {
      days: { first: 10, second: 30, third: 10, final: 10 },
      modes: { first: 'net-days', second: 'end-of-month', third: 'after-last', final: 'after-last' },
    },
  };
  const next = async (on: RatedBasis, day: string) =>
    deskOn(on, await loadDesk(port), serial(day))(lineOf(on)).collecting?.next;

  it('oca-credit-3-time-runs: a year-old invoice still climbs one level a run', async () => {
    const invoice: Content[] = ['Alder', '1', serial('2023-05-15'), serial('2023-06-15'), 500];
    const { on } = await rated('2023-12-15', [invoice], [], levels);
    const reached: (number | null | undefined)[] = [];
    for (const day of ['2023-12-15', '2024-04-15', '2024-06-15']) {
      const step = await next(on, day);
      expect(step?.isDue).toBe(true);
      reached.push(step?.level);
      const row = contactRow('Alder', serial(day), { kind: 'reminder' });
      await port.execute(await planDesk(port, await loadDesk(port), 'en', [row]));
    }
    expect(reached).toEqual([1, 2, 3]);
  });

  it('oca-credit-boundary-net: due + 10 days is reached on that day', async () => {
    const invoice: Content[] = ['Alder', '1', serial('2024-02-01'), serial('2024-03-01'), 500];
    const { on } = await rated('2024-03-09', [invoice], [], levels);
    expect((await next(on, '2024-03-10'))?.isDue).toBe(false);
    expect((await next(on, '2024-03-11'))?.isDue).toBe(true);
  });

  it('a dispute holds a debt to its last day, that day included', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Invoices', [
      [...HEADERS, 'Disputed', 'Disputed until'],
      ['Alder', '1', serial('2024-02-01'), serial('2024-03-01'), 500, 'Yes', serial('2024-04-10')],
    ]);
    const { rate } = open(workbook);
    const { on } = await rate({ asOf: '2024-03-31' });
    expect(await next(on, '2024-04-01')).toMatchObject({
      because: 'dispute',
      date: serial('2024-04-11'),
      isDue: false,
    });
    expect(await next(on, '2024-04-10')).toMatchObject({ isDue: false });
    expect(await next(on, '2024-04-11')).toMatchObject({ isDue: true });
  });

  it('metasfresh-sequential: 25 days late and nothing sent, the first level comes first', async () => {
    const { on } = await rated('2024-03-26', [['Alder', '1', serial('2024-02-01'), serial('2024-03-01'), 500]]);
    expect((await next(on, '2024-03-26'))?.level).toBe(1);
  });
});

describe('late-interest', () => {
  it.each([
    ['erpnext-dunning-interest', 100, 0.1, 15, 10, 0.41, 110.41],
    ['late-interest-garfield', 5000, 0.12, 90, 0, 147.95, 5147.95],
  ])('%s: on the demand to the customer', async (_, principal, annualRate, days, fee, interest, total) => {
    const due = serial('2024-06-30') - days;
    const documents = [['Alder', '1', due - 30, due, principal]];
    const { workbook, on } = await rated('2024-06-30', documents, [], { lateInterest: { annualRate, fee } });
    const desk = await loadDesk(port);
    const request = { report: 'demand' as const, line: lineOf(on), desk, day: serial('2024-06-30') };
    const receipt = await port.execute(await planReport(port, on, request, { language: 'en' }));
    const sheet = sheetOf(workbook, receipt.plan.preview.targetSheet);
    expect(column(sheet, 'Late interest')).toEqual([interest]);
    expect(column(sheet, 'Fee')).toEqual([fee]);
    expect(column(sheet, 'Balance')).toEqual([total]);
  });
});

describe('credit-limit', () => {
  it.each([
    [100, true],
    [1100, false],
  ])('oca-risk-limit: 550 gross of tax against a limit of %d', async (limit, exceeded) => {
    const documents = [['Alder', '1', serial('2024-06-01'), serial('2024-07-30'), 550]];
    const { on } = await rated('2024-06-30', documents, [
      ['Customer', 'Credit limit'],
      ['Alder', limit],
    ]);
    const { exposure } = customerCard(on, lineOf(on));
    expect(exposure.amount).toBe(550);
    expect((exposure.headroom ?? 0) < 0).toBe(exceeded);
    expect(lineOf(on).watched.includes('over-limit')).toBe(exceeded);
  });

  it('oca-risk-overdue-limit: within the limit, and held by what is overdue', async () => {
    const documents = [['Alder', '1', serial('2024-04-01'), serial('2024-05-01'), 550]];
    const customers = [
      ['Customer', 'Credit limit'],
      ['Alder', 1100],
    ];
    const { on } = await rated('2024-06-30', documents, customers, { overdue: { limit: 499 } });
    const { order, policy } = customerCard(on, lineOf(on));
    const { answer, reasons } = checkOrder({ ...order, grade: 'CA1', amount: 1 }, policy);
    expect(answer).toBe('hold');
    expect(reasons.map(({ code }) => code)).toContain('overdue');
  });
});

describe('provision', () => {
  const asOf = '2024-06-30';
  const day = serial(asOf);
  /** One invoice in each bucket: not due, 1-30, 31-60, 61-90, 90+. */
  const spread = (amounts: readonly number[]): Content[][] =>
    amounts.map((amount, index) => [
      'Alder',
      String(index),
      day - 200,
      day + 10 - index * 30 - (index > 0 ? 5 : 0),
      amount,
    ]);
  const table = (rates: readonly number[]) => ({
    allowance: { method: 'table', rates: rates.map((rate, index) => [index === 0 ? null : index * 30 - 29, rate]) },
  });

  it.each([
    [
      'ifrs9-ie12',
      [15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000],
      [0.003, 0.016, 0.036, 0.066, 0.106],
      [45_000, 120_000, 144_000, 165_000, 106_000],
      580_000,
    ],
    [
      'ecl-riley',
      [700_000, 120_000, 80_000, 30_000, 10_000],
      [0.05, 0.08, 0.2, 0.25, 0.5],
      [35_000, 9_600, 16_000, 7_500, 5_000],
      73_100,
    ],
  ])('%s: by the loss rates of the policy, on the overview', async (_, amounts, rates, lines, total) => {
    const { on } = await rated(asOf, spread(amounts), [], table(rates));
    const [figures] = overviewOf(on);
    expect(figures?.buckets).toEqual(amounts);
    figures?.allowance?.lines.forEach(({ allowance }, index) => expect(allowance).toBeCloseTo(lines[index] ?? 0, 6));
    expect(figures?.allowance?.total).toBeCloseTo(total, 6);
  });
});

describe('review-due', () => {
  it('review-cadence: the next reviews, and who is due on a day', async () => {
    const stated: [string, string, string, string][] = [
      ['one', 'A', '2024-01-31', '2024-07-31'],
      ['two', 'B', '2024-01-31', '2024-04-30'],
      ['three', 'C', '2024-01-31', '2024-02-29'],
      ['four', 'B', '2023-11-30', '2024-02-29'],
    ];
    const customers: Content[][] = [
      ['Customer', 'Review class', 'Last review'],
      ...stated.map(([name, reviewClass, last]): Content[] => [name, reviewClass, serial(last)]),
    ];
    const { on } = await rated('2024-02-10', [['one', '1', serial('2024-01-05'), serial('2024-02-05'), 10]], customers);
    const found = stated.map(([name]) => on.rated.accounts.find(({ customer }) => customer === name)?.nextReview ?? 0);
    expect(found.map(isoDate)).toEqual(stated.map(([, , , due]) => due));
    const desk = await loadDesk(port);
    const due = (day: string) => workOf(on, desk, serial(day)).reviews.map(({ line }) => line.account.customer);
    expect(due('2024-02-10')).toEqual([]);
    expect(due('2024-02-29').sort()).toEqual(['four', 'three']);
  });
});
