import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/locales/language.js';
import { DESK_KINDS, fieldsOf } from '../../src/records/desk/deskTables.js';
import { recogniseDesk } from '../../src/records/desk/recogniseDesk.js';
import { findLedger } from '../../src/usecases/index.js';
import { loadDesk } from '../../src/usecases/desk/loadDesk.js';
import { planNewWorkbook } from '../../src/usecases/desk/newWorkbook.js';
import { planDesk } from '../../src/usecases/desk/planDesk.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { readXlsx } from '../../src/workbench/file/readXlsx.js';
import { writeXlsx } from '../../src/workbench/file/writeXlsx.js';
import { addTable, day2024, open, picture, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook({ journal: true });

describe('a new credit workbook', () => {
  it.each(LANGUAGES)('has every table, ready to be filled, in %s', async (language) => {
    const workbook = new Workbook();
    workbook.addSheet('Notes');
    const { undo } = open(workbook);
    const before = picture(workbook);
    const receipt = await port.execute(await planNewWorkbook(port, language));
    const desk = await loadDesk(port);
    expect([...desk.tables.keys()]).toEqual(DESK_KINDS);
    // The tables of the ledger are known by their own names, none of the desk is taken for one.
    const { tables } = await findLedger(port, '2024-07-10');
    expect(tables.map(({ kind }) => kind)).toEqual(['customers', 'receivables', 'receipts', 'scores']);
    expect(tables[0]?.mapping.fields.size).toBe(27);
    const followUps = workbook.sheets.find(({ name }) => name === desk.tables.get('followUps')?.source.sheet);
    expect(followUps?.validations).toHaveLength(1);
    expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
    expect(picture(workbook)).toEqual(before);
  });

  it('keeps formats and lists in the file', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Notes');
    open(workbook);
    await port.execute(await planNewWorkbook(port, 'en'));
    const again = readXlsx(writeXlsx(workbook), 'again');
    const sheet = sheetOf(again, 'Customers');
    expect(again.styles.get(sheet.styleId(1, 10)).numberFormat).toBe('yyyy-mm-dd');
    expect(sheet.tables[0]?.area).toMatchObject({ rowCount: 2, columnCount: 27 });
  });
});

describe('tables of the desk', () => {
  it('are told by headers that no ledger has', () => {
    expect(recogniseDesk(['Customer', 'Date', 'Amount'])).toBeNull();
    expect(recogniseDesk(['Customer', 'Document no', 'Date', 'Due date', 'Amount', 'Reason'])).toBeNull();
    expect(recogniseDesk(['客户', '日期', '跟踪方式', '结果'])?.kind).toBe('followUps');
    for (const kind of DESK_KINDS) {
      for (const language of LANGUAGES) {
        const headers = [...fieldsOf(kind).values()].map(({ names }) => names[language][0]);
        const found = recogniseDesk(headers);
        expect([kind, language, found?.kind]).toEqual([kind, language, kind]);
        expect(found?.fields.size).toBe(headers.length);
      }
    }
  });

  it('read signs by row and by column, in any language', async () => {
    const workbook = new Workbook();
    addTable(workbook, 'Rows', [
      ['Customer', 'Date', 'Sign', 'Answer'],
      ['Alder', day2024(6, 1), 'Account is frozen', 'Yes'],
      ['Alder', day2024(6, 1), '库存忽高忽低', '是'],
      ['Alder', day2024(6, 1), 'No such sign', 'Yes'],
    ]);
    addTable(workbook, 'Columns', [
      ['Customer', 'Account is frozen', 'Staff hold together', 'Stock swings'],
      ['Birch', 'No', 'No', null],
    ]);
    open(workbook);
    const { signs, findings } = await loadDesk(port);
    expect(signs.map(({ customer, sign, answer }) => [customer, sign, answer])).toEqual([
      ['Alder', 'account-frozen', true],
      ['Alder', 'stock-swings', true],
      ['Birch', 'staff-united', false],
      ['Birch', 'account-frozen', false],
    ]);
    expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['date-no-format', 'Rows'],
      ['row-skipped', 'Rows'],
    ]);
  });
});

describe('rows of the desk', () => {
  const row = (customer: string) => ({
    kind: 'followUps' as const,
    values: { customer, date: day2024(7, 1), kind: 'call', promiseDate: day2024(7, 9), promiseAmount: 12.5 },
  });

  it('make their table when it is not there, grow it when it is, and are taken back', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Notes');
    const { undo } = open(workbook);
    await port.execute(await planDesk(port, await loadDesk(port), 'zh-CN', [row('Alder')]));
    const before = picture(workbook);
    const second = await port.execute(await planDesk(port, await loadDesk(port), 'zh-CN', [row('=Birch'), row('Elm')]));
    const { followUps } = await loadDesk(port);
    expect(followUps.map(({ customer, kind, promiseAmount }) => [customer, kind, promiseAmount])).toEqual([
      ['Alder', 'call', 12.5],
      ['=Birch', 'call', 12.5],
      ['Elm', 'call', 12.5],
    ]);
    const sheet = sheetOf(workbook, '跟踪');
    expect(sheet.value(1, 2)).toBe('电话');
    expect(workbook.styles.get(sheet.styleId(3, 1)).numberFormat).toBe('yyyy-mm-dd');
    expect(await undo(second)).toEqual({ undone: true, kept: [] });
    expect(picture(workbook)).toEqual(before);
  });

  it('use up the blank row of a new table first', async () => {
    const workbook = new Workbook();
    workbook.addSheet('Notes');
    const { undo } = open(workbook);
    await port.execute(await planNewWorkbook(port, 'en'));
    const before = picture(workbook);
    const receipt = await port.execute(await planDesk(port, await loadDesk(port), 'en', [row('Alder'), row('Elm')]));
    const sheet = sheetOf(workbook, 'Follow-ups');
    expect([1, 2, 3].map((at) => sheet.value(at, 0))).toEqual(['Alder', 'Elm', null]);
    expect(sheet.tables[0]?.area.rowCount).toBe(3);
    expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
    expect(picture(workbook)).toEqual(before);
  });

  it('refuse a row below a totals row, and say the way out', async () => {
    const workbook = new Workbook();
    const sheet = addTable(workbook, 'Calls', [
      ['Customer', 'Date', 'Contact', 'Outcome'],
      ['Alder', day2024(6, 1), 'Call', 'Will pay'],
      ['Total', null, null, 1],
    ]);
    const [table] = sheet.tables;
    if (table) table.showTotals = true;
    open(workbook);
    const row = { kind: 'followUps' as const, values: { customer: 'Birch', date: day2024(6, 2), kind: 'call' } };
    await expect(planDesk(port, await loadDesk(port), 'en', [row])).rejects.toMatchObject({
      code: 'desk-table-totals',
      data: { sheet: 'Calls' },
    });
  });

  it('count their days from 1904 where the workbook does', async () => {
    const workbook = new Workbook();
    workbook.date1904 = true;
    workbook.addSheet('Notes');
    open(workbook);
    await port.execute(await planDesk(port, await loadDesk(port), 'en', [row('Alder')]));
    // Four years and a day lie between the first days of the two systems.
    expect(sheetOf(workbook, 'Follow-ups').value(1, 1)).toBe(day2024(7, 1) - 1462);
    expect((await loadDesk(port)).followUps[0]).toMatchObject({ date: day2024(7, 1), promiseDate: day2024(7, 9) });
  });

  it('fill blank cells only: what somebody has written stays', async () => {
    const workbook = new Workbook();
    const sheet = addTable(workbook, 'Complaints', [
      ['Complaint no', 'Customer', 'Date', 'Facts', 'Replied', 'Closed'],
      ['B1', 'Alder', day2024(6, 1), 'Late', day2024(6, 3), null],
    ]);
    open(workbook);
    const desk = await loadDesk(port);
    const at = { sheet: 'Complaints', row: 1 };
    const closed = { kind: 'complaints' as const, at, values: { closed: day2024(6, 5) } };
    await port.execute(await planDesk(port, desk, 'en', [], [closed]));
    expect(sheet.value(1, 5)).toBe(day2024(6, 5));
    const replied = { kind: 'complaints' as const, at, values: { replied: day2024(6, 9) } };
    await expect(planDesk(port, desk, 'en', [], [replied]).then((plan) => port.execute(plan))).rejects.toMatchObject({
      code: 'changed-since-plan',
    });
    expect(sheet.value(1, 4)).toBe(day2024(6, 3));
    const asked = { kind: 'complaints' as const, at, values: { satisfaction: 80 } };
    await expect(planDesk(port, desk, 'en', [], [asked])).rejects.toMatchObject({ code: 'desk-column-missing' });
  });
});
