import { Bench } from 'tinybench';
import { ageLedger } from '../../src/domain/aging/ageLedger.js';
import { serialOf } from '../../src/domain/calendar/serial.js';
import { LedgerBuilder } from '../../src/domain/receivables/buildLedger.js';
import type { Ledger } from '../../src/domain/receivables/ledger.js';
import { chanceFrom } from '../../src/usecases/sample/random.js';
import { ageRows, type DocumentRow } from './rowAging.js';

/**
 * Aging of growing ledgers beside two yardsticks of the same run: one bare pass over the columns that aging reads, and the same
 * aging done row by row over plain objects. That the ratio to the bare pass stays put as the ledger grows shows linear growth.
 */
const SIZES = [10_000, 100_000, 1_000_000];
const AS_OF = serialOf(2025, 12, 31);
const LIMITS = [30, 60, 90];
const OPTIONS = { asOf: AS_OF, settlement: 'linked', limits: LIMITS } as const;

/** A seeded ledger: 50 documents a customer, one in five part-paid. */
function documentRows(count: number): DocumentRow[] {
  const chance = chanceFrom(count);
  return Array.from({ length: count }, () => {
    const date = AS_OF - chance.whole(0, 400);
    const amount = chance.whole(1_000, 2_000_000);
    const paid = chance.next() < 0.2 ? [{ date: date + chance.whole(1, 90), amount: Math.floor(amount / 2) }] : [];
    return { customer: `C${chance.whole(1, count / 50)}`, date, due: date + 30 * chance.whole(1, 3), amount, paid };
  });
}

function ledgerOf(rows: readonly DocumentRow[]): Ledger {
  const builder = new LedgerBuilder();
  const currency = builder.currency(null);
  rows.forEach(({ customer, date, due, amount, paid }, index) => {
    const document = builder.addDocument({
      customer: builder.customer(customer),
      currency,
      number: `D${index}`,
      documentDate: date,
      dueDate: due,
      amount,
    });
    for (const money of paid) builder.addAllocation({ document, ...money });
  });
  return builder.build();
}

/** Reads every number that aging reads, once, and does next to nothing with it. */
function bareScan({ documents, allocations }: Ledger): number {
  let sum = 0;
  for (const column of [documents.customer, documents.currency, documents.documentDate, documents.dueDate]) {
    for (const value of column) sum += value;
  }
  for (const value of documents.amount) sum += value;
  for (const column of [allocations.document, allocations.date]) for (const value of column) sum += value;
  for (const value of allocations.amount) sum += value;
  return sum;
}

/** Median milliseconds of each task. What the tasks give is used, so that none of the work is left out. */
async function medians(tasks: readonly (() => number)[]): Promise<number[]> {
  const bench = new Bench({ time: 1_500, iterations: 5, warmupTime: 300, warmupIterations: 3 });
  let kept = 0;
  tasks.forEach((task, index) => bench.add(String(index), () => void (kept += task())));
  await bench.run();
  if (kept === 0) throw new Error('Nothing was aged.');
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`Task ${name}: ${result.state}`);
    return result.latency.p50;
  });
}

/** The columns are measured before the objects are there, whose mere number makes every tidying of memory slow. */
async function measure(size: number): Promise<{ scan: number; columns: number; objects: number }> {
  const ledger = ledgerOf(documentRows(size));
  const [scan = NaN, columns = NaN] = await medians([
    () => bareScan(ledger),
    () => ageLedger(ledger, OPTIONS).items.count,
  ]);
  const rows = documentRows(size);
  const balance = ageLedger(ledger, OPTIONS).totals[0]?.balance ?? 0;
  const rival = [...ageRows(rows, AS_OF, LIMITS).values()].reduce((sum, account) => sum + account.balance, 0);
  if (balance !== rival) throw new Error(`The two ways to age differ: ${balance} and ${rival}.`);
  const [objects = NaN] = await medians([() => ageRows(rows, AS_OF, LIMITS).size]);
  return { scan, columns, objects };
}

console.log('Aging: median of each, and as a ratio to one bare pass over the same columns\n');
console.log('       items   bare pass       aging  per item   ratio   row by row over objects   ratio');
for (const size of SIZES) {
  const { scan, columns, objects } = await measure(size);
  console.log(
    `${size.toLocaleString('en').padStart(12)}  ${milliseconds(scan)}  ${milliseconds(columns)}  ${nanoseconds(columns, size)}  ${ratio(columns, scan)}` +
      `              ${milliseconds(objects)}  ${ratio(objects, scan)}`,
  );
}

function milliseconds(value: number): string {
  return `${value.toFixed(3).padStart(7)} ms`;
}

function nanoseconds(value: number, items: number): string {
  return `${((value * 1e6) / items).toFixed(0).padStart(5)} ns`;
}

function ratio(value: number, to: number): string {
  return (value / to).toFixed(1).padStart(6);
}
