import { describe, expect, it } from 'vitest';
import type { ConfirmedMapping } from '../../src/records/headers/confirmedMapping.js';
import { confirmMapping } from '../../src/usecases/rateLedger/confirmMapping.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { ledgerWorkbook, open } from './ledgerWorkbook.js';

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
});
