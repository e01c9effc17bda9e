import { describe, expect, it } from 'vitest';
import { freezeToValues } from '../../src/usecases/formulas/freezeToValues.js';
import { repairFormulas } from '../../src/usecases/formulas/repairFormulas.js';
import { createPolicySheet } from '../../src/usecases/policy/createPolicySheet.js';
import type { RunControl } from '../../src/usecases/ports.js';
import { writeRating } from '../../src/usecases/index.js';
import { sampleWorkbook } from '../../src/usecases/sample/sampleWorkbook.js';
import { UseCaseError } from '../../src/usecases/errors.js';
import { Calculation } from '../../src/workbench/calc/calculation.js';
import { CellError, type Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { functionProvider } from '../../src/workbench/rate/functionProvider.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import type { Move } from '../../src/workbook/move.js';
import { movesOf } from '../../src/workbook/moves.js';
import { addTable, open as openIn, picture, sheetOf, wholePicture, type Opened } from '../workbook/ledgerWorkbook.js';

const ALL = process.env['FAULTS_FULL'] === 'yes';
/** Faults that a usual test run plays of each kind. */
const SAMPLE = 3;

const AS_OF = '2025-12-31';
const CUSTOMERS = 5;
/** Blocks small enough for a run to take many requests. */
const BATCH = { cells: 120, bytes: 40_000 };

const port = excelWorkbook({ journal: true, batch: BATCH });
const functions = await functionProvider();

/** A workbook in Excel with the functions at work. */
function open(workbook: Workbook): Opened & { readonly calculation: Calculation } {
  const calculation = new Calculation(workbook, { functions });
  const opened = openIn(workbook, { calculation });
  return { ...opened, calculation, write: (rating, run) => writeRating(port, rating, run) };
}

/** The sample's first customers with what they bought and how they are scored. */
function sample(): Workbook {
  const workbook = new Workbook();
  const tables = sampleWorkbook({ language: 'en' }).slice(0, 3);
  const [customers] = tables;
  const known = new Set(customers?.rows.slice(0, CUSTOMERS).map(([number]) => number));
  for (const { sheet, headers, rows } of tables) {
    const of = headers.indexOf(customers?.headers[0] ?? '');
    const own = rows.filter((row) => known.has(row[Math.max(0, of)] ?? ''));
    addTable(workbook, sheet, [
      headers,
      ...own.map((row): Content[] => row.map((cell) => (cell === '' ? null : cell))),
    ]);
  }
  return workbook;
}

/** Numbers from a seed, 0-1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Which of the faults 1 to `count` are played: all, or a few by a fixed seed and a few by one that is printed. */
function chosen(count: number): number[] {
  if (ALL) return Array.from({ length: count }, (_, index) => index + 1);
  const seed = Date.now() % 1_000_000;
  console.info(`faults: seed ${String(seed)}, ${String(SAMPLE)} of ${String(count)}`);
  const [fixed, free] = [random(20_250_701), random(seed)];
  return Array.from({ length: SAMPLE }, (_, index) => 1 + Math.floor((index % 2 === 0 ? fixed : free)() * count));
}

interface Job {
  readonly name: string;
  /** Brings a workbook to where the job starts. */
  readonly prepare: (opened: ReturnType<typeof open>) => Promise<(run?: RunControl) => Promise<unknown>>;
  /** It takes back what was written, and so cannot be broken off for good. */
  readonly isUndo?: true;
}

/** The sample's tables by their place: customers, receivables, scores. */
function sheetName(at: number): string {
  return sampleWorkbook({ language: 'en' })[at]?.sheet ?? '';
}

/** Notes of the user right beside the customers. */
function crowd(workbook: Workbook): void {
  const customers = sheetOf(workbook, sheetName(0));
  const column = customers.tables[0]?.area.columnCount ?? 0;
  for (let row = 1; row < 6; row++) customers.setValue(row, column, `note ${String(row)}`);
  customers.setFormula(7, column + 1, '=COUNTA(A1:A5)', 5);
}

/** Formulas with custom functions: one that spills, some beside one another, and some that came broken from elsewhere. */
async function enterFormulas({ workbook, calculation }: ReturnType<typeof open>): Promise<void> {
  const notes = workbook.addSheet('Notes');
  calculation.enterFormula(
    notes,
    0,
    0,
    '=AGINGTABLE(Receivables[Customer no],Receivables[Due date],Receivables[Amount],46022)',
  );
  for (let row = 0; row < 5; row++) calculation.enterFormula(notes, row, 9, `=CREDITGRADE(${String(90 - row * 20)})`);
  calculation.enterFormula(notes, 0, 10, '=COUNTA(A1#)');
  calculation.settle();
  await calculation.settled();
  for (let row = 0; row < 5; row++) {
    notes.setFormula(row * 2, 12, `=ACME.CREDITGRADE(${String(90 - row * 20)})`, new CellError('#NAME?'));
  }
}

const JOBS: readonly Job[] = [
  {
    name: 'a first run',
    async prepare({ rate, write }) {
      const rating = await rate({ asOf: AS_OF });
      return (run) => write(rating, run);
    },
  },
  {
    name: 'a run over the results of another',
    async prepare({ rate, write }) {
      await write(await rate({ asOf: AS_OF }));
      const rating = await rate({ asOf: AS_OF, limits: [15, 45], basis: 'document' });
      return (run) => write(rating, run);
    },
  },
  {
    name: 'an undo',
    isUndo: true,
    async prepare({ rate, write }) {
      await write(await rate({ asOf: AS_OF }));
      const receipt = await write(await rate({ asOf: AS_OF, limits: [15, 45] }));
      return (run) => port.undo(receipt, run);
    },
  },
  {
    name: 'a run that moves results to a sheet of their own',
    async prepare({ workbook, rate, write }) {
      await write(await rate({ asOf: AS_OF }));
      const invoices = sheetOf(workbook, sampleWorkbook({ language: 'en' })[1]?.sheet ?? '');
      const [table] = invoices.tables;
      if (!table) throw new Error('no receivables');
      const { columnCount } = table.area;
      table.area = { ...table.area, columnCount: columnCount + 1 };
      invoices.setValue(0, columnCount, 'Currency');
      for (let row = 1; row < table.area.rowCount; row++) invoices.setValue(row, columnCount, row < 4 ? 'JPY' : 'EUR');
      const rating = await rate({ asOf: AS_OF });
      return (run) => write(rating, run);
    },
  },
  {
    name: "a run that moves the user's cells",
    async prepare({ workbook, rate, write }) {
      crowd(workbook);
      const rating = await rate({ asOf: AS_OF, room: 'move-cells' });
      return (run) => write(rating, run);
    },
  },
  {
    name: "an undo of moving the user's cells",
    isUndo: true,
    async prepare({ workbook, rate, write }) {
      crowd(workbook);
      const receipt = await write(await rate({ asOf: AS_OF, room: 'move-cells' }));
      return (run) => port.undo(receipt, run);
    },
  },
  {
    name: 'a run with live formulas',
    async prepare({ rate, write }) {
      const rating = await rate({ asOf: AS_OF, formulas: true });
      return (run) => write(rating, run);
    },
  },
  {
    name: 'a policy sheet',
    async prepare() {
      const plan = await createPolicySheet(port, { language: 'en' });
      return (run) => port.execute(plan, run);
    },
  },
  {
    name: 'freezing to values',
    async prepare(opened) {
      await enterFormulas(opened);
      const { plan } = await freezeToValues(port);
      return (run) => port.execute(plan, run);
    },
  },
  {
    name: 'an undo of freezing',
    isUndo: true,
    async prepare(opened) {
      await enterFormulas(opened);
      const receipt = await port.execute((await freezeToValues(port)).plan);
      return (run) => port.undo(receipt, run);
    },
  },
  {
    name: 'repairing formulas',
    async prepare(opened) {
      await enterFormulas(opened);
      const { plan } = await repairFormulas(port);
      return (run) => port.execute(plan, run);
    },
  },
];

async function total(job: Job, at: 'sync' | 'action'): Promise<number> {
  const opened = open(sample());
  const work = await job.prepare(opened);
  opened.office.host.resetCounters();
  await work();
  return opened.office.host.counters[at === 'sync' ? 'syncs' : 'actions'];
}

/** What went wrong; null when nothing did. */
function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

let played = 0;

describe.each(JOBS)('$name', (job) => {
  it.each(['sync', 'action'] as const)('leaves the workbook as it was, whichever %s fails', async (at) => {
    const faults = chosen(await total(job, at));
    let opened = open(sample());
    let work = await job.prepare(opened);
    const before = wholePicture(opened.workbook);
    for (const number of faults) {
      opened.office.host.failNext({ at, number, code: 'InvalidOperation' });
      expect(await failureOf(work()), `fault ${String(number)}`).toBeInstanceOf(UseCaseError);
      opened.office.host.failNext(null);
      await opened.calculation.settled();
      expect(wholePicture(opened.workbook), `fault ${String(number)}`).toEqual(before);
      played++;
      if (job.isUndo && played % 50 === 0) {
        opened = open(sample());
        work = await job.prepare(opened);
      }
    }
  });

  it('leaves the workbook as it was when it is cancelled after any block', async () => {
    // After the last block the job is done.
    const counted = (await blocksOf(job)) - 1;
    let opened = open(sample());
    let work = await job.prepare(opened);
    const before = wholePicture(opened.workbook);
    for (const block of chosen(counted)) {
      const stop = new AbortController();
      let blocks = 0;
      const onProgress = () => {
        if (++blocks === block) stop.abort();
      };
      const failure = await failureOf(work({ signal: stop.signal, onProgress }));
      expect(failure, `block ${String(block)} of ${String(counted)}`).toMatchObject({ code: 'cancelled' });
      await opened.calculation.settled();
      expect(wholePicture(opened.workbook), `block ${String(block)}`).toEqual(before);
      played++;
      if (job.isUndo && played % 50 === 0) {
        opened = open(sample());
        work = await job.prepare(opened);
      }
    }
  });
});

describe.each(JOBS.filter(({ isUndo }) => !isUndo))('$name, broken off for good by a closed pane', (job) => {
  it('is put back when the workbook is opened again, whichever sync was the last', async () => {
    for (const number of chosen(await total(job, 'sync'))) {
      const opened = open(sample());
      const work = await job.prepare(opened);
      const before = picture(opened.workbook);
      opened.office.host.failNext({ at: 'sync', number, code: 'InvalidOperation', lasts: true });
      expect(await failureOf(work()), `sync ${String(number)}`).toBeInstanceOf(UseCaseError);
      opened.office.host.failNext(null);
      const last = await port.lastRun();
      if (last && !last.finished) {
        expect(await port.undo(last.receipt), `sync ${String(number)}`).toMatchObject({ undone: true });
      }
      await opened.calculation.settled();
      expect(picture(opened.workbook), `sync ${String(number)}`).toEqual(before);
      played++;
    }
  });
});

/** How often a job says how far it is: after each block. */
async function blocksOf(job: Job): Promise<number> {
  const work = await job.prepare(open(sample()));
  let blocks = 0;
  await work({ onProgress: () => void blocks++ });
  return blocks;
}

describe('the test itself', () => {
  it('has played many faults', () => {
    console.info(`faults played: ${String(played)}`);
    expect(played).toBeGreaterThanOrEqual(ALL ? 300 : 2 * SAMPLE);
  });

  it.each([
    ['add-sheet', 'Aging'],
    ['write-cells', 'Customers'],
    ['format-cells', 'Customers'],
    ['resize-table', 'Customers'],
    ['set-name', 'Customers'],
    ['insert-columns', 'Customers'],
  ] as const)('finds the way back of %s on %s when it is missing', async (kind, sheet) => {
    const opened = open(sample());
    const { workbook, office, rate } = opened;
    if (kind === 'insert-columns') crowd(workbook);
    const before = wholePicture(workbook);
    const { plan } = await rate({ asOf: AS_OF, room: 'move-cells' });
    const moves = plan.steps.map((step) => ({ step, moves: movesOf(step) }));
    const all = moves.flatMap((each) => each.moves);
    const thereAndBack = (skipped: readonly Move[]) =>
      office.Excel.run(async (context) => {
        for (const move of all) {
          await move.apply(context);
          await context.sync();
        }
        for (const move of [...all].reverse()) {
          if (!skipped.includes(move)) await move.putBack(context);
          await context.sync();
        }
      });
    await thereAndBack([]);
    expect(wholePicture(workbook)).toEqual(before);
    const one = moves.find(({ step }) => step.kind === kind && step.sheet === sheet);
    await thereAndBack(one?.moves ?? []);
    expect(wholePicture(workbook)).not.toEqual(before);
  });
});
