import { beforeEach, describe, expect, it } from 'vitest';
import {
  complaintRow,
  complaintStep,
  contactRow,
  decisionRow,
  planLetter,
  proposalRow,
  toldRow,
} from '../../src/usecases/desk/actions.js';
import { deskOn } from '../../src/usecases/desk/customerDesk.js';
import { loadDesk } from '../../src/usecases/desk/loadDesk.js';
import { planDesk, type FilledRow, type NewRow } from '../../src/usecases/desk/planDesk.js';
import { workOf, type WorkItem } from '../../src/usecases/desk/work.js';
import { customerLines } from '../../src/usecases/customerCard/customerLines.js';
import type { Rating } from '../../src/usecases/rateLedger/types.js';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { addTable, column, day2024, open, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook({ journal: true });
const NINE = Array.from({ length: 9 }, (_, index) => index);

/**
 * June: Alder owes 1,000 due 1 May, Birch 500 due 31 May, Cedar 300 due 31 January, Dogwood 200 due 20 July, Elm disputes 400 due 10 June.
 * All factors of a customer are alike, so that the score is that number: 90 CA1, 70 CA2, 40 CA4, 50 CA3, 65 CA2.
 */
function june(): Workbook {
  const workbook = new Workbook();
  addTable(workbook, 'Customers', [
    ['Customer', 'Credit limit', 'Term', 'Last review'],
    ['Alder', 2000, 30, day2024(1, 31)],
    ['Birch', 1000, 30, day2024(4, 10)],
    ['Cedar', 500, 30, day2024(5, 15)],
    ['Dogwood', 500, 30, null],
    ['Elm', 500, 30, null],
  ]);
  addTable(workbook, 'Invoices', [
    ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Disputed'],
    ['Alder', 'A1', day2024(4, 1), day2024(5, 1), 1000, null],
    ['Birch', 'B1', day2024(5, 1), day2024(5, 31), 500, null],
    ['Cedar', 'C1', day2024(1, 1), day2024(1, 31), 300, null],
    ['Dogwood', 'D1', day2024(6, 20), day2024(7, 20), 200, null],
    ['Elm', 'E1', day2024(5, 20), day2024(6, 10), 400, 'Yes'],
  ]);
  addTable(workbook, 'Receipts', [
    ['Customer', 'Receipt date', 'Receipt amount', 'Applies to'],
    [null, null, null, null],
  ]);
  const scores: [string, number][] = [
    ['Alder', 90],
    ['Birch', 70],
    ['Cedar', 40],
    ['Dogwood', 50],
    ['Elm', 65],
  ];
  const factors =
    'Management team|Capital strength|Market share|Technology|Product quality|Management level|Scale|Brand|Culture';
  addTable(workbook, 'Scores', [
    ['Customer', ...factors.split('|')],
    ...scores.map(([customer, points]): Content[] => [customer, ...NINE.map(() => points)]),
  ]);
  addTable(workbook, 'History', [
    ['Customer', 'Date', 'Score', 'Grade', 'Class', 'Proposed by', 'Decided by', 'Decision', 'Reason', 'Told'],
    ['Alder', day2024(1, 31), 90, 'CA1', 'Premium', 'Li', 'Chen', 'Approved', 'first', 'Li'],
    ['Birch', day2024(1, 31), 55, 'CA3', 'Standard', 'Li', 'Chen', 'Approved', 'first', 'Li'],
    ['Cedar', day2024(1, 31), 70, 'CA2', 'Good', 'Li', 'Chen', 'Approved', 'first', 'Li'],
  ]);
  return workbook;
}

const names = (items: readonly WorkItem[]) => items.map(({ line }) => line.account.customer);

describe('a month at the credit desk', () => {
  let workbook: Workbook;
  let rating: Rating;
  let opened: ReturnType<typeof open>;
  beforeEach(async () => {
    workbook = june();
    opened = open(workbook);
    rating = await opened.rate();
    await opened.write(rating);
  });

  const desk = () => loadDesk(port);
  const work = async (day: number) => workOf(rating.on, await desk(), day);
  const line = (customer: string) => {
    const found = customerLines(rating.on).find(({ account }) => account.customer === customer);
    if (!found) throw new Error(customer);
    return found;
  };
  const write = async (rows: readonly NewRow[], filled: readonly FilledRow[] = []) =>
    port.execute(await planDesk(port, await desk(), 'en', rows, filled));
  const letter = async (customer: string, day: number) =>
    port.execute(
      await planLetter(
        port,
        rating.on,
        { report: 'reminder', line: line(customer), desk: await desk(), day },
        { by: 'Li', language: 'en' },
      ),
    );
  const promise = (customer: string, given: number, promiseDate: number, promiseAmount: number) =>
    contactRow(customer, given, { kind: 'promise', by: 'Li', promiseDate, promiseAmount });
  const of = async (customer: string, day: number) => deskOn(rating.on, await desk(), day)(line(customer));

  it('is played to the end: nothing is lost, nothing comes twice, each day reminds of what is due', async () => {
    const first = day2024(7, 1);
    // 300 × 152 × 1.5 = 68,400; 1,000 × 61 × 1 = 61,000; 500 × 31 × 1 = 15,500. Elm disputes, Dogwood is not due.
    const begin = await work(first);
    expect(names(begin.calls)).toEqual(['Cedar', 'Alder', 'Birch']);
    expect(begin.calls.map(({ desk: own }) => own.collecting?.rank)).toEqual([68_400, 61_000, 15_500]);
    // CA4 is reviewed monthly: 15 May + 1 month. Birch (3 months) on 10 July, Alder (6 months) on 31 July.
    expect(names(begin.reviews)).toEqual(['Cedar']);
    // Cedar fell from CA2 to CA4 and is a bad debt: at once. Birch rose from CA3 to CA2.
    expect(begin.changes.map(({ line: { account }, desk: { change } }) => [account.customer, change?.atOnce])).toEqual([
      ['Cedar', true],
      ['Birch', false],
    ]);

    for (const customer of ['Cedar', 'Alder', 'Birch']) await letter(customer, first);
    expect((await work(first)).calls).toEqual([]);
    await write([contactRow('Cedar', first, { kind: 'review', by: 'Li' })]);
    expect((await work(first)).reviews).toEqual([]);

    await write([
      proposalRow(await of('Cedar', first), first, 'Li', 'en'),
      proposalRow(await of('Birch', first), first, 'Li', 'en'),
    ]);
    expect((await work(first)).changes.map(({ kind }) => kind)).toEqual(['decide', 'decide']);
    const second = day2024(7, 2);
    const cedar = (await of('Cedar', second)).pending;
    const birch = (await of('Birch', second)).pending;
    if (!cedar || !birch) throw new Error('Nothing waits for a decision');
    await write([
      decisionRow(cedar, second, 'Chen', 'approved'),
      decisionRow(birch, second, 'Chen', 'refused', 'too early'),
    ]);
    expect((await work(second)).changes).toEqual([]);
    const untold = (await of('Cedar', second)).classHistory.find(({ told }) => told === '');
    if (!untold) throw new Error('Everybody was told');
    await write([], [toldRow(untold, 'Sales')]);
    expect((await of('Cedar', second)).classHistory[0]?.told).toBe('Sales');

    await write([
      promise('Alder', second, day2024(7, 9), 600),
      promise('Birch', second, day2024(7, 10), 500),
      promise('Cedar', second, day2024(7, 5), 100),
      promise('Alder', day2024(7, 3), day2024(7, 20), 400),
      promise('Dogwood', day2024(7, 3), day2024(7, 25), 200),
    ]);
    expect(names((await work(day2024(7, 4))).promises)).toEqual([]);
    expect(names((await work(day2024(7, 5))).promises)).toEqual(['Cedar']);
    expect(names((await work(day2024(7, 10))).promises).sort()).toEqual(['Alder', 'Birch', 'Cedar']);

    const said = { facts: 'Wrong goods', cause: 'Delivery', responsibility: 'Warehouse' };
    await write([complaintRow(await desk(), 'Birch', day2024(7, 3), { ...said, promised: day2024(7, 8) })]);
    await write([complaintRow(await desk(), 'Elm', day2024(7, 4), { ...said, promised: null })]);
    expect(names((await work(day2024(7, 7))).complaints)).toEqual([]);
    expect(names((await work(day2024(7, 8))).complaints)).toEqual(['Birch']);
    // Elm was promised no day: 4 July + 7 days.
    expect(names((await work(day2024(7, 11))).complaints).sort()).toEqual(['Birch', 'Elm']);
    const [one, other] = (await desk()).complaints;
    if (!one || !other) throw new Error('The complaints are lost');
    await write([], [complaintStep(one, { replied: day2024(7, 9) })]);
    expect(names((await work(day2024(7, 11))).complaints)).toEqual(['Elm']);
    const replied = (await desk()).complaints[0];
    if (!replied) throw new Error('The complaint is lost');
    await write(
      [],
      [
        complaintStep(replied, { closed: day2024(7, 12), satisfaction: 80 }),
        complaintStep(other, { closed: day2024(7, 12), satisfaction: 60 }),
      ],
    );
    expect((await work(day2024(7, 12))).complaints).toEqual([]);

    // July's money: Alder 600 on the 8th (kept) and 400 on the 25th (five days late), Birch on the day, Dogwood a day early, Cedar nothing.
    const receipts = sheetOf(workbook, 'Receipts');
    const money: Content[][] = [
      ['Alder', day2024(7, 8), 600, 'A1'],
      ['Alder', day2024(7, 25), 400, 'A1'],
      ['Birch', day2024(7, 10), 500, 'B1'],
      ['Dogwood', day2024(7, 24), 200, 'D1'],
    ];
    money.forEach((row, index) => row.forEach((cell, at) => receipts.setValue(1 + index, at, cell)));
    const [table] = receipts.tables;
    if (table) table.area = { ...table.area, rowCount: 5 };
    rating = await opened.rate({ asOf: '2024-07-31' });
    await opened.write(rating);

    const last = day2024(7, 31);
    const state = async (customer: string) => (await of(customer, last)).promises.map((each) => each.state);
    expect(await state('Alder')).toEqual(['broken', 'kept']);
    expect(await state('Birch')).toEqual(['kept']);
    expect(await state('Cedar')).toEqual(['broken']);
    expect(await state('Dogwood')).toEqual(['kept']);
    const end = await work(last);
    expect(names(end.promises).sort()).toEqual(['Alder', 'Cedar']);
    // The second level follows 15 days after the letter of 1 July. Elm disputes.
    expect(names(end.calls)).toEqual(['Cedar']);
    expect(end.calls[0]?.desk.collecting?.next.level).toBe(2);
    // Alder 31 January + 6 months; Birch 10 April + 3; Cedar was reviewed on 1 July: 1 August.
    expect(names(end.reviews).sort()).toEqual(['Alder', 'Birch']);
    expect(names(end.reminders.filter(({ kind }) => kind === 'never-followed'))).toEqual(['Elm']);
    expect((await of('Cedar', last)).evidence.map(({ sign }) => sign)).toContain('breaks-promise');

    const { followUps, complaints, classHistory, findings } = await desk();
    expect(followUps.map(({ kind }) => kind)).toEqual([
      ...['reminder', 'reminder', 'reminder', 'review'],
      ...['promise', 'promise', 'promise', 'promise', 'promise'],
    ]);
    expect(complaints.map(({ number, closed, satisfaction }) => [number, closed, satisfaction])).toEqual([
      ['B0001', day2024(7, 12), 80],
      ['B0002', day2024(7, 12), 60],
    ]);
    expect(classHistory.map(({ customer, grade, decision }) => [customer, grade, decision])).toEqual([
      ['Alder', 'CA1', 'approved'],
      ['Birch', 'CA3', 'approved'],
      ['Cedar', 'CA2', 'approved'],
      ['Cedar', 'CA4', 'proposed'],
      ['Birch', 'CA2', 'proposed'],
      ['Cedar', 'CA4', 'approved'],
      ['Birch', 'CA2', 'refused'],
    ]);
    expect(findings.filter(({ code }) => code !== 'date-no-format')).toEqual([]);
    expect(column(sheetOf(workbook, 'Customers'), 'Balance')).toEqual([0, 0, 300, 0, 400]);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Reminder'))).toHaveLength(3);
  });
});
