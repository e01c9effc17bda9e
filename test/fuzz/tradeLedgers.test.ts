import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/domain/calendar/serial.js';
import type { RatedCustomer } from '../../src/usecases/report.js';
import { reportOn } from '../usecases/rateLedger/tablePort.js';
import type { Sums } from './oracle.js';
import { isFull, SEEDS } from './runs.js';
import { BASE, tradeLedgers, unitOf } from './tradeLedger.js';
import { ageTrade } from './tradeOracle.js';
import { tablesOf, tradeLayouts } from './tradeTables.js';

const RUNS = isFull ? 2_500 : 150;

/** A line of the report in minor units; 0 has no sign here. */
function inMinor({ currency, balance, onAccount, buckets }: RatedCustomer): Sums {
  const minor = (amount: number) => Math.round(amount * unitOf(currency ?? '')) + 0;
  return { balance: minor(balance), onAccount: minor(onAccount), buckets: buckets.map(minor) };
}

const isNothing = ({ balance, onAccount, buckets }: Sums) => [balance, onAccount, ...buckets].every((sum) => sum === 0);

describe('a ledger with currencies, rates, terms, units and receipts', () => {
  it.each(SEEDS)('gives the figures that are reckoned apart, account by account (seed %i)', async (seed) => {
    await fc.assert(
      fc.asyncProperty(tradeLedgers, tradeLayouts, async (ledger, layout) => {
        const base = ledger.rates === 'none' ? {} : { baseCurrency: BASE };
        const more = { settlement: ledger.settlement, ...base };
        const report = await reportOn(tablesOf(ledger, layout), isoDate(ledger.asOf), more);
        const expected = ageTrade(ledger);
        const reported = new Map(
          report.customers.map((line) => [`${line.customer}/${line.currency ?? ''}`, inMinor(line)]),
        );
        for (const [account, sums] of expected)
          expect({ account, ...reported.get(account) }).toEqual({ account, ...sums });
        const others = [...reported].filter(([account, sums]) => !expected.has(account) && !isNothing(sums));
        expect(others).toEqual([]);
        expect(report.rows.reported).toBe(0);
      }),
      { seed, numRuns: RUNS },
    );
  });
});
