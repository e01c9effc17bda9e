import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../src/usecases/sample/sampleWorkbook.js';
import { UseCaseError } from '../../src/usecases/errors.js';
import type { Content } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { movesOf, type Move } from '../../src/workbook/moves.js';
import { addTable, open, sheetOf, wholePicture, type Opened } from '../workbook/ledgerWorkbook.js';

const ALL = process.env['FAULTS_FULL'] === 'yes';
/** Faults that a usual test run plays of each kind. */
const SAMPLE = 12;

const AS_OF = '2025-12-31';
const CUSTOMERS = 12;

/** The sample's first customers with what they bought. */
function sample(): Workbook {
  const workbook = new Workbook();
  const tables = sampleWorkbook({ language: 'en' });
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
  readonly prepare: (opened: Opened) => Promise<() => Promise<unknown>>;
}

const JOBS: readonly Job[] = [
  {
    name: 'a first run',
    async prepare({ rate, write }) {
      const rating = await rate({ asOf: AS_OF });
      return () => write(rating);
    },
  },
  {
    name: 'a run over the results of another',
    async prepare({ rate, write }) {
      await write(await rate({ asOf: AS_OF }));
      const rating = await rate({ asOf: AS_OF, limits: [15, 45], basis: 'document' });
      return () => write(rating);
    },
  },
  {
    name: 'an undo',
    async prepare({ rate, write, undo }) {
      await write(await rate({ asOf: AS_OF }));
      const receipt = await write(await rate({ asOf: AS_OF, limits: [15, 45] }));
      return () => undo(receipt);
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
      return () => write(rating);
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

let played = 0;

describe.each(JOBS)('$name', (job) => {
  it.each(['sync', 'action'] as const)('leaves the workbook as it was, whichever %s fails', async (at) => {
    const faults = chosen(await total(job, at));
    let opened = open(sample());
    let work = await job.prepare(opened);
    const before = wholePicture(opened.workbook);
    for (const number of faults) {
      opened.office.host.failNext({ at, number, code: 'InvalidOperation' });
      await expect(
        work().then(() => null),
        `fault ${String(number)}`,
      ).rejects.toThrow(UseCaseError);
      opened.office.host.failNext(null);
      expect(wholePicture(opened.workbook), `fault ${String(number)}`).toEqual(before);
      played++;
      if (job.name === 'an undo' && played % 50 === 0) {
        opened = open(sample());
        work = await job.prepare(opened);
      }
    }
  });
});

describe('a run that is cancelled between blocks', () => {
  it('leaves the workbook as it was', async () => {
    const opened = open(sample());
    const rating = await opened.rate({ asOf: AS_OF });
    const before = wholePicture(opened.workbook);
    for (const progress of [0, 0.3, 0.6, 1]) {
      const stop = new AbortController();
      const onProgress = ({ done }: { done: number }) => {
        if (done >= progress) stop.abort();
      };
      await expect(opened.write(rating, { signal: stop.signal, onProgress })).rejects.toThrow('cancelled');
      expect(wholePicture(opened.workbook)).toEqual(before);
    }
  });
});

describe('the test itself', () => {
  it('has played many faults', () => {
    console.info(`faults played: ${String(played)}`);
    expect(played).toBeGreaterThanOrEqual(ALL ? 300 : 2 * SAMPLE);
  });

  it('finds a single way back that is missing', async () => {
    const { workbook, office, rate } = open(sample());
    const before = wholePicture(workbook);
    const { plan } = await rate({ asOf: AS_OF });
    const moves = plan.steps.flatMap((step) => movesOf(step));
    const thereAndBack = (skipped: Move | undefined) =>
      office.Excel.run(async (context) => {
        for (const move of moves) await move.apply(context);
        await context.sync();
        for (const move of [...moves].reverse()) {
          if (move !== skipped) await move.putBack(context);
          await context.sync();
        }
      });
    await thereAndBack(undefined);
    expect(wholePicture(workbook)).toEqual(before);
    await thereAndBack(moves.find(({ sheet }) => sheet === 'Customers'));
    expect(wholePicture(workbook)).not.toEqual(before);
  });
});
