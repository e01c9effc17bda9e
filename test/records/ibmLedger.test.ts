import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { serialOf } from '../../src/domain/calendar/serial.js';
import { openItems } from '../../src/domain/receivables/openItems.js';
import type { CellValue } from '../../src/records/grid.js';
import { findBlock } from '../../src/records/headers/findHeaderRow.js';
import { readLedger } from './readLedger.js';
import { tableOf } from './tables.js';

const DATA = join(import.meta.dirname, '../../../shared/data');
const AS_OF = serialOf(2013, 6, 30);

/** Reads a sheet of a data file as a plain block, dates as serials. */
function ledgerOf(file: string, sheetIndex: number) {
  const workbook = read(readFileSync(join(DATA, file)), { raw: true, cellDates: false });
  const sheet = workbook.Sheets[workbook.SheetNames[sheetIndex] ?? ''] ?? {};
  const rows = utils.sheet_to_json<CellValue[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true });
  const block = findBlock(rows);
  if (!block) throw new Error(`${file} has no header row.`);
  return readLedger([tableOf(block.headers, rows.slice(block.headerRow + 1))]);
}

// 84 open items of 5,119.85 in all at 2013-06-30 are stated with the data; counted there with another tool.
describe.skipIf(!existsSync(DATA))('the IBM receivables sample', () => {
  it.each([
    ['ibm-ar.xlsx', 1, 2466, 0],
    ['ibm-ar-late-payments.csv', 0, 2466, 0],
    ['ibm-ar-messy-zh.xlsx', 0, 1930, 101],
  ])('%s has 84 open items of 5,119.85', (file, sheet, used, reported) => {
    const receivables = ledgerOf(file, sheet);
    const { count, open } = openItems(receivables.ledger, { asOf: AS_OF, settlement: receivables.settlement });
    expect([count, open.reduce((sum, amount) => sum + amount, 0)]).toEqual([84, 511_985]);
    expect([receivables.rowsUsed, receivables.rowsReported]).toEqual([used, reported]);
  });

  it('has dates month first, decided by the whole column, and numbers with leading zeros', () => {
    const { ledger, findings } = ledgerOf('ibm-ar-late-payments.csv', 0);
    expect(ledger.documents.number[0]).toBe('0000611365');
    expect(ledger.documents.documentDate[0]).toBe(serialOf(2013, 1, 2));
    expect(findings.filter(({ code }) => code === 'text-date')).toMatchObject(
      Array.from({ length: 3 }, () => ({ data: { order: 'M/D/Y', count: 2466 } })),
    );
  });
});
