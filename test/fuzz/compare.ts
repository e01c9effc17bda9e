import { expect } from 'vitest';
import { isoDate } from '../../src/domain/calendar/serial.js';
import type { RatingReport } from '../../src/usecases/report.js';
import type { RateRequest } from '../../src/usecases/rateLedger/types.js';
import { expectEveryRow } from '../everyRow.js';
import type { CleanLedger } from './cleanLedger.js';
import { ageClean, totalOf, type Sums } from './oracle.js';

/** The request under which the product's answer is the oracle's. */
export function requestFor({ asOf }: CleanLedger): RateRequest {
  return {
    asOf: isoDate(asOf),
    basis: 'due',
    settlement: 'linked',
    credits: 'on-account',
    limits: [30, 60, 90],
    language: 'en',
  };
}

interface Reported {
  readonly balance: number;
  readonly onAccount: number;
  readonly buckets: readonly number[];
}

const inCents = ({ balance, onAccount, buckets }: Reported): Sums => ({
  balance: cents(balance),
  onAccount: cents(onAccount),
  buckets: buckets.map(cents),
});

/** Units as cents; 0 has no sign here. */
function cents(units: number): number {
  return Math.round(units * 100) + 0;
}

/** Holds a report against the clean ledger: totals, and balance, on account and buckets of every customer. */
export function expectSameFigures(report: RatingReport, ledger: CleanLedger): void {
  expectEveryRow(report);
  const expected = ageClean(ledger);
  const reported = new Map(report.customers.map((customer) => [customer.customer, inCents(customer)]));
  expect([...reported.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [customer, sums] of expected)
    expect({ customer, ...reported.get(customer) }).toEqual({ customer, ...sums });
  expect(report.totals && inCents(report.totals)).toEqual(totalOf(expected));
}
