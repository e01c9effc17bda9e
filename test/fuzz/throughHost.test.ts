import fc from 'fast-check';
import { CELL_ERRORS } from '../../src/records/grid.js';
import { describe, it } from 'vitest';
import { CellError } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import { open } from '../workbook/ledgerWorkbook.js';
import { cleanLedgers } from './cleanLedger.js';
import { expectSameFigures, requestFor } from './compare.js';
import { layouts, writeLedger, type WrittenLedger } from './layout.js';
import { isFull, SEEDS } from './runs.js';

const RUNS = isFull ? 100 : 5;

/** The ledger as a file that was saved and opened again. */
function savedWorkbook({ rows }: WrittenLedger): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Ledger');
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value === '') return;
      const isError = typeof value === 'string' && CELL_ERRORS.has(value);
      sheet.setValue(row, column, isError ? new CellError(value) : value);
    }),
  );
  workbook.activeSheet = sheet;
  return readXlsx(writeXlsx(workbook), 'ledger.xlsx');
}

describe('a ledger in any layout, saved, opened and rated through office.js', () => {
  it.each(SEEDS)('gives the figures of its clean form (seed %i)', async (seed) => {
    await fc.assert(
      fc.asyncProperty(cleanLedgers, layouts, async (ledger, layout) => {
        const { rate, write } = open(savedWorkbook(writeLedger(ledger, layout)));
        const rating = await rate(requestFor(ledger));
        await write(rating);
        expectSameFigures(rating.report, ledger);
      }),
      { seed, numRuns: RUNS },
    );
  });
});
