import { describe, expect, it } from 'vitest';
import type { ConfirmedMapping } from '../../src/records/headers/confirmedMapping.js';
import { confirmMapping } from '../../src/usecases/rateLedger/confirmMapping.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { findLedger } from '../../src/usecases/rateLedger/findLedger.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { addTable, day2024, ledgerWorkbook, open } from './ledgerWorkbook.js';

describe('a confirmed mapping', () => {
  it('is kept in the workbook and found with its tables', async () => {
    open(ledgerWorkbook());
    const port = excelWorkbook();
    expect((await port.findSources()).mappings).toBe('');
    const confirmed: ConfirmedMapping = {
      ...{ sheet: 'Invoices', table: 'Invoices', kind: 'receivables' },
      fields: { customer: 'Customer', amount: 'Amount' },
    };
    await confirmMapping(port, confirmed);
    await confirmMapping(port, confirmed);
    expect(JSON.parse((await port.findSources()).mappings ?? '')).toEqual([confirmed]);
  });

  it('holds after the workbook was saved and opened again', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Odd', [
      ['Custmer', 'Due dat', 'Amuont'],
      ['Acme', day2024(5, 31), 100],
    ]);
    open(workbook);
    const before = await findLedger(excelWorkbook(), '2024-07-10');
    expect(before.tables).toEqual([]);
    await confirmMapping(excelWorkbook(), {
      ...{ sheet: 'Odd', table: 'Odd', kind: 'receivables', factor: 1000 },
      fields: { customer: 'Custmer', dueDate: 'Due dat', amount: 'Amuont' },
    });

    const { rate } = open(readXlsx(writeXlsx(workbook), 'odd.xlsx'));
    const { report } = await rate();
    expect(report.totals?.balance).toBe(100_000);
    expect(report.findings.map(({ code }) => code)).toContain('unit-confirmed');
  });
});
