import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/records/address.js';
import type { CellValue } from '../../src/records/grid.js';
import { findBlock } from '../../src/records/headers/findHeaderRow.js';
import { findLedger, rateLedger } from '../../src/usecases/index.js';
import type { CleanDocument, CleanLedger } from './cleanLedger.js';
import { expectSameFigures, requestFor } from './compare.js';
import { isFull } from './runs.js';
import { sheetPort } from './sheetPort.js';

/** All rows of a sheet below its header, or enough of them to see that cents do not drift. */
const ROWS = isFull ? MAX_ROWS - 1 : 200_000;
const CUSTOMERS = 5_000;
/** 2013-01-01. */
const FIRST_DAY = 41275;

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** Amounts with odd cents up to ten million, one in ten a credit; two in three are settled. */
function manyDocuments(count: number): CleanDocument[] {
  const draws = numbers(7);
  const draw = (below: number) => Math.floor(((draws.next().value ?? 0) / 2 ** 32) * below);
  return Array.from({ length: count }, (_, index) => {
    const date = FIRST_DAY + draw(540);
    const amount = 1 + draw(999_999_999);
    const cents = draw(10) === 0 ? -amount : amount;
    const settled = draw(3) > 0 ? { cents, date: date + draw(150) } : null;
    return {
      customer: `C${String(index % CUSTOMERS).padStart(5, '0')}`,
      number: String(index).padStart(9, '0'),
      date,
      due: date + 30,
      cents,
      money: settled,
    };
  });
}

/** Every third amount is a text. */
function rowOf({ customer, number, date, due, cents, money }: CleanDocument, index: number): CellValue[] {
  const amount = index % 3 === 0 ? (cents / 100).toFixed(2) : cents / 100;
  return [customer, number, date, due ?? '', amount, money?.date ?? ''];
}

describe(`a ledger of ${ROWS.toLocaleString('en')} rows`, () => {
  it('ties out to the cent, customer by customer', async () => {
    const ledger: CleanLedger = {
      form: 'settled-date',
      documents: manyDocuments(ROWS),
      receipts: [],
      asOf: FIRST_DAY + 400,
    };
    const header = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Settled date'];
    const port = sheetPort([header, ...ledger.documents.map(rowOf)]);
    const started = performance.now();
    const overview = await findLedger(port, '2014-06-30');
    const { report } = await rateLedger(port, overview, requestFor(ledger));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (isFull) process.stdout.write(`${ROWS.toLocaleString('en')} rows read, rated and planned in ${seconds} s\n`);
    expectSameFigures(report, ledger);
  });
});

describe('the header row of 16,384 columns', () => {
  const others = Array.from(
    { length: MAX_COLUMNS - 4 },
    (_, column) => `Note (${column}) of the year ${2000 + (column % 30)}`,
  );
  const header = [...others, 'Customer', 'Invoice date', 'Due date', 'Amount'];
  const rows = [...Array.from({ length: 19 }, () => others), header];

  it('is found below nineteen rows of as many texts, and does not hang', () => {
    const started = performance.now();
    const block = findBlock(rows);
    expect(block?.headerRow).toBe(19);
    expect(block?.recognition.mapping.fields.get('amount')).toBe(MAX_COLUMNS - 1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
