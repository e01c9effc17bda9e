import { describe, expect, it } from 'vitest';
import { UseCaseError } from '../../src/usecases/errors.js';
import type { Rating } from '../../src/usecases/rateLedger/types.js';
import { column, ledgerWorkbook, open, picture, sheetOf, type Opened } from './ledgerWorkbook.js';

async function actionsOf(work: () => Promise<unknown>, { office }: Opened): Promise<number> {
  office.host.resetCounters();
  await work();
  return office.host.counters.actions;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UseCaseError)) throw new Error('no UseCaseError was thrown', { cause: error });
  return error.code;
}

describe('a run that fails', () => {
  it('leaves the workbook as it was, whichever action fails', async () => {
    const opened = open();
    const before = picture(opened.workbook);
    const rating = await opened.rate();
    let written: unknown;
    const total = await actionsOf(async () => {
      const receipt = await opened.write(rating);
      written = picture(opened.workbook);
      await opened.undo(receipt);
    }, opened);
    let failures = 0;
    for (let number = 1; number <= total; number += 61) {
      opened.office.host.failNext({ at: 'action', number, code: 'InvalidOperation' });
      try {
        await opened.undo(await opened.write(rating));
      } catch (error) {
        expect(error).toMatchObject({ code: 'excel-failed' });
        failures++;
      }
      opened.office.host.failNext(null);
      const after = picture(opened.workbook);
      if (opened.workbook.sheet('Aging')) {
        // The undo failed, and the run stands as before it.
        expect(after).toEqual(written);
        await opened.undo({ plan: rating.plan, cells: rating.plan.preview.cells });
      } else expect(after).toEqual(before);
    }
    expect(failures).toBeGreaterThan(20);
  });

  it('leaves it as it was when the user cancels between blocks', async () => {
    const opened = open();
    const before = picture(opened.workbook);
    const rating = await opened.rate();
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    expect(await codeOf(opened.write(rating, { signal: controller.signal, onProgress }))).toBe('cancelled');
    expect(picture(opened.workbook)).toEqual(before);
  });

  it('says that a sheet is protected, and writes nothing', async () => {
    const workbook = ledgerWorkbook();
    const opened = open(workbook);
    const rating = await opened.rate();
    sheetOf(workbook, 'Customers').protection.on = true;
    const before = picture(workbook);
    expect(await codeOf(opened.write(rating))).toBe('sheet-protected');
    expect(picture(workbook)).toEqual(before);
  });
});

describe('a change between preview and write', () => {
  it("by a colleague stops the run, and the colleague's value stays", async () => {
    const opened = open();
    const rating = await opened.rate();
    sheetOf(opened.workbook, 'Customers').setValue(1, 8, 'a colleague');
    expect(await codeOf(opened.write(rating))).toBe('changed-since-plan');
    expect(sheetOf(opened.workbook, 'Customers').value(1, 8)).toBe('a colleague');
  });

  it('that puts customers into other rows stops the run', async () => {
    const opened = open();
    const rating = await opened.rate();
    const customers = sheetOf(opened.workbook, 'Customers');
    customers.setValue(1, 0, '1-2');
    customers.setValue(3, 0, 'Alder Ltd');
    const before = picture(opened.workbook);
    expect(await codeOf(opened.write(rating))).toBe('changed-since-plan');
    expect(picture(opened.workbook)).toEqual(before);
  });

  it('that puts a row into the customers table stops the run', async () => {
    const opened = open();
    const rating = await opened.rate();
    const customers = sheetOf(opened.workbook, 'Customers');
    for (const table of customers.tables) table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    customers.setValue(5, 0, 'Newcomer');
    const before = picture(opened.workbook);
    expect(await codeOf(opened.write(rating))).toBe('changed-since-plan');
    expect(picture(opened.workbook)).toEqual(before);
  });

  it('that takes the name of a sheet stops the run', async () => {
    const opened = open();
    const rating = await opened.rate();
    opened.workbook.addSheet('aging').setValue(0, 0, 'mine');
    expect(await codeOf(opened.write(rating))).toBe('changed-since-plan');
    expect(sheetOf(opened.workbook, 'Aging').value(0, 0)).toBe('mine');
  });
});

describe('undo', () => {
  async function written(): Promise<Opened & { rating: Rating; before: unknown }> {
    const opened = open();
    return { ...opened, before: picture(opened.workbook), rating: await opened.rate() };
  }

  it('puts back every cell, format, column, sheet and name', async () => {
    const { workbook, before, rating, write, undo } = await written();
    const receipt = await write(rating);
    expect(picture(workbook)).not.toEqual(before);
    await undo(receipt);
    expect(picture(workbook)).toEqual(before);
  });

  it('of a second run puts back the results of the first', async () => {
    const { workbook, rating, rate, write, undo } = await written();
    await write(rating);
    const first = picture(workbook);
    const second = await write(await rate({ limits: [15, 45, 100, 200], basis: 'document' }));
    expect(column(sheetOf(workbook, 'Customers'), '200+')).toHaveLength(4);
    await undo(second);
    expect(picture(workbook)).toEqual(first);
  });
});
