import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../src/usecases/overview/overviewOf.js';
import { findLedger } from '../../../src/usecases/rateLedger/findLedger.js';
import { rateLedger } from '../../../src/usecases/rateLedger/rateLedger.js';
import { serialOf } from '../../../src/domain/calendar/serial.js';
import type { CellValue } from '../../../src/records/grid.js';
import { tablePort, type Table } from '../rateLedger/tablePort.js';

const AS_OF = '2024-12-31';

async function overviewOn(tables: readonly Table[]) {
  const port = tablePort(tables);
  const found = await findLedger(port, AS_OF);
  const { on } = await rateLedger(port, found, { asOf: AS_OF, limits: [30, 60, 90], language: 'en' });
  return overviewOf(on);
}

const HEADERS = ['Document no', 'Customer', 'Document date', 'Due date', 'Amount', 'Settled date'];
const invoice = (number: string, customer: string, month: number, amount: number, settled = true): CellValue[] => [
  number,
  customer,
  serialOf(2024, month, 1),
  serialOf(2024, month + 1, 1),
  amount,
  settled ? serialOf(2024, month + 1, 1) : '',
];

/** A year of 1,000 a month, paid on the due date but for August (owed by Old) and December (not due). */
const YEAR: Table = [
  HEADERS,
  ...Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    return invoice(`I${month}`, month === 8 ? 'Old' : 'New', month, 1000, month !== 8 && month !== 12);
  }),
];

describe('the overview of a ledger', () => {
  it('says how fast money comes in, with what each figure is made of', async () => {
    const [{ collection } = {}] = await overviewOn([YEAR]);
    // 2,000 owed of 12,000 sold in the year: 2,000 / 12,000 · 365 = 60.8.
    expect(collection?.sales).toEqual({ amount: 12000, days: 365, from: 'documents' });
    expect(collection?.dso).toBeCloseTo(60.83, 2);
    // 1,000 of December are not due: 1,000 / 12,000 · 365 = 30.4; the rest of the days are late.
    expect(collection?.bestPossible).toBeCloseTo(30.42, 2);
    expect(collection?.delinquent).toBeCloseTo(30.42, 2);
    // Countback: December's 1,000 (31 days), then November's 1,000 (30 days).
    expect(collection?.countback).toBe(61);
    // The first of a month to the first of the next, eleven invoices of 1,000: 31+29+31+30+31+30+31+31+30+31+30 = 335 / 11.
    expect(collection?.term).toBeCloseTo(335 / 11, 6);
  });

  it('holds what was collected in three months against what could have been', async () => {
    const [{ collection } = {}] = await overviewOn([YEAR]);
    // End of September: August and September are owed. Sales of a month: 1,000. End: August and December, of which December is not due.
    expect(collection?.period).toEqual({ opening: 2000, sales: 1000, closing: 2000, closingCurrent: 1000 });
    // (2,000 + 1,000 − 2,000) / (2,000 + 1,000 − 1,000) = 50 %.
    expect(collection?.effectiveness).toBe(50);
  });

  it('estimates the allowance by what was never paid, and shows no rate of its own making', async () => {
    const [{ allowance } = {}] = await overviewOn([YEAR]);
    // Invoices whose last stage (more than 90 days past due) has begun: January to September, due by 1 October. August's 1,000 was never paid:
    // 1,000 of 9,000 sold; all others were paid on the due date, so each later stage held August only.
    expect(allowance?.lines.map(({ balance, rate }) => [balance, rate])).toEqual([
      [1000, 1 / 9],
      [0, 1],
      [0, 1],
      [0, 1],
      [1000, 1],
    ]);
    // 1,000 / 9 + 1,000.
    expect(allowance?.total).toBeCloseTo(1111.11, 2);
  });

  it('says how much lies with the largest, and where they stand', async () => {
    const [{ concentration, largest } = {}] = await overviewOn([[HEADERS, ...open([500, 300, 200])]]);
    // 50², 30² and 20².
    expect(concentration).toEqual({ owed: 1000, top1: 0.5, top5: 1, top10: 1, hhi: 3800 });
    expect(largest?.map(({ customer, sheet, cell }) => [customer, sheet, cell])).toEqual([
      ['C1', 'S0', 'B2'],
      ['C2', 'S0', 'B3'],
      ['C3', 'S0', 'B4'],
    ]);
  });

  it('says nothing of collection where only open items are listed', async () => {
    const [only] = await overviewOn([[HEADERS, ...open([500, 300, 200])]]);
    expect(only).toMatchObject({ balance: 1000, collection: null, allowance: null });
  });
});

function open(amounts: readonly number[]): CellValue[][] {
  return amounts.map((amount, index) => invoice(`I${index}`, `C${index + 1}`, 11, amount, false));
}
