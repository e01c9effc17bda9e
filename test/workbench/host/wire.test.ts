import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../src/workbench/model/workbook.js';
import { loadOffice, useOffice } from '../../../src/workbench/host/inNode.js';
import { errorOf, fill, openWorkbook } from './office.js';

describe('the wire', () => {
  it('a member that the host lacks fails loudly and is recorded', async () => {
    const { Excel, host } = openWorkbook();
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').pivotTables.load('items/name');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
    expect([...host.unknown]).toEqual(['Worksheet.pivotTables']);
  });

  it('refuses a request above the payload limit and leaves the workbook alone', async () => {
    const { Excel, sheet } = openWorkbook({ payloadLimit: 10_000 });
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1:A1000').values = Array.from({ length: 1000 }, () => [
          'twenty letters of it',
        ]);
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(sheet.usedArea()).toBeNull();
  });

  it('refuses an answer above the payload limit; letters outside ASCII count as their bytes', async () => {
    const { Excel, sheet } = openWorkbook({ payloadLimit: 4_000 });
    // 1,000 characters of 3 bytes each in UTF-8 pass, 1,400 do not.
    sheet.setValue(0, 0, '账'.repeat(1_000));
    sheet.setValue(1, 0, '账'.repeat(1_400));
    const read = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange(address).load('values');
        await context.sync();
      });
    await read('A1');
    expect((await errorOf(read('A2'))).code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('plays a failure at a chosen action: what came before stays, and it happens once', async () => {
    const { Excel, host, sheet } = openWorkbook();
    const write = () =>
      Excel.run(async (context) => {
        const data = context.workbook.worksheets.getItem('Data');
        data.getRange('A1').values = [[1]];
        data.getRange('A2').values = [[2]];
        await context.sync();
      });
    await write();
    const perRun = host.counters.actions;
    sheet.setValue(0, 0, null);
    sheet.setValue(1, 0, null);
    host.failNext({ at: 'action', number: perRun, code: 'InvalidOperationInCellEditMode' });
    expect((await errorOf(write())).code).toBe('InvalidOperationInCellEditMode');
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([1, null]);
    await write();
    expect(sheet.value(1, 0)).toBe(2);
  });

  it('plays a failure at a chosen sync before anything of it is done', async () => {
    const { Excel, host, sheet } = openWorkbook();
    host.failNext({ at: 'sync', number: 2 });
    const error = await errorOf(
      Excel.run(async (context) => {
        const data = context.workbook.worksheets.getItem('Data');
        data.getRange('A1').values = [[1]];
        await context.sync();
        data.getRange('A2').values = [[2]];
        await context.sync();
      }),
    );
    expect(error.code).toBe('GeneralException');
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([1, null]);
  });

  it('counts syncs, cells and bytes', async () => {
    const { Excel, host, sheet } = openWorkbook();
    fill(sheet, [[1, 2, 3]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:C1').load('values');
      await context.sync();
      range.values = [[4, 5, 6]];
      await context.sync();
    });
    expect(host.counters).toMatchObject({ syncs: 2, cellsRead: 3, cellsWritten: 3 });
    expect(host.counters.bytesToHost).toBeGreaterThan(200);
    host.resetCounters();
    expect(host.counters.syncs).toBe(0);
  });

  it('the library refuses a member above the requirement sets of the host', async () => {
    const { Excel, Office } = openWorkbook({ requirementSets: { ExcelApi: '1.9' }, checkRequirementSets: true });
    expect([Office.context.requirements.isSetSupported('ExcelApi', '1.9')]).toEqual([true]);
    const error = await errorOf(
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Invoices').resize('A1:D5');
        await context.sync();
      }),
    );
    // Table.resize came with ExcelApi 1.13.
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('1.13');
  });

  it('one workbook after another can be used through the global Excel', async () => {
    const names: string[] = [];
    for (const name of ['First', 'Second']) {
      const workbook = new Workbook();
      workbook.addSheet(name);
      useOffice(loadOffice(workbook));
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        names.push(sheet.name);
      });
    }
    expect(names).toEqual(['First', 'Second']);
  });

  it('a write of 100,000 cells and its reading in blocks pass', async () => {
    const { Excel, host, sheet } = openWorkbook();
    const rows = Array.from({ length: 12_500 }, (_, row) => [row, 2, 3, 4, 5, 6, 7, 'a text']);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRangeByIndexes(0, 0, 12_500, 8);
      range.values = rows;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(sheet.value(12_499, 0)).toBe(12_499);
    expect(host.counters.cellsWritten).toBe(100_000);
  });
});
