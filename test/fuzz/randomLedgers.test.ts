import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLedger, rateLedger } from '../../src/usecases/index.js';
import { readTables } from '../../src/usecases/rateLedger/readTables.js';
import { readLedger } from '../records/readLedger.js';
import { cleanLedgers } from './cleanLedger.js';
import { expectSameFigures, requestFor } from './compare.js';
import { layouts, writeLedger } from './layout.js';
import { isFull, SEEDS } from './runs.js';
import { sheetPort } from './sheetPort.js';

const RUNS = isFull ? 5_000 : 250;

describe('a ledger in any layout', () => {
  it.each(SEEDS)(
    'gives the figures of its clean form, and reports every row that it leaves out (seed %i)',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(cleanLedgers, layouts, async (ledger, layout) => {
          const { rows, filled, noise } = writeLedger(ledger, layout);
          const port = sheetPort(rows);
          const overview = await findLedger(port, '2015-01-01');
          const { rowsUsed, rowsReported } = readLedger(await readTables(port, overview.tables));
          expect({ rowsUsed, rowsReported }).toEqual({ rowsUsed: filled - noise, rowsReported: noise });
          const { report } = await rateLedger(port, overview, requestFor(ledger));
          expectSameFigures(report, ledger);
        }),
        { seed, numRuns: RUNS },
      );
    },
  );
});
