import { describe, expect, it } from 'vitest';
import { UseCaseError } from '../../src/usecases/errors.js';
import { ledgerWorkbook, open, picture, sheetOf, wholePicture, type Opened } from './ledgerWorkbook.js';

async function syncsOf(work: () => Promise<unknown>, { office }: Opened): Promise<number> {
  office.host.resetCounters();
  await work();
  return office.host.counters.syncs;
}

/** Only every so many of the places where a pane can close: `npm run faults` takes all. */
const EVERY = 7;

/** Syncs that a first run takes. */
async function syncsOfWrite(): Promise<number> {
  const opened = open();
  const rating = await opened.rate();
  return syncsOf(() => opened.write(rating), opened);
}

describe('the record of a run', () => {
  it('is plain text on a sheet that no user can unhide', async () => {
    const { workbook, rate, write } = open();
    await write(await rate());
    const sheet = sheetOf(workbook, '_creditsheet');
    expect(sheet.visibility).toBe('VeryHidden');
    expect([...sheet.formulas()]).toEqual([]);
    const used = sheet.usedArea();
    expect(used?.columnCount).toBe(1);
    for (let row = 0; used && row < used.rowCount; row++) expect(typeof sheet.value(row, 0)).toBe('string');
  });

  it('undoes the run after the workbook was closed and opened again', async () => {
    const workbook = ledgerWorkbook();
    const before = wholePicture(workbook);
    const first = open(workbook);
    await first.write(await first.rate());
    const again = open(workbook);
    const last = await again.lastRun();
    expect(last?.finished).toBe(true);
    if (last) expect(await again.undo(last.receipt)).toEqual({ undone: true, kept: [] });
    expect(wholePicture(workbook)).toEqual(before);
    expect(await again.lastRun()).toBeNull();
  });

  it('is that of the last run only', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write, undo, lastRun } = open(workbook);
    await write(await rate());
    const first = picture(workbook);
    await write(await rate({ limits: [45] }));
    expect(sheetOf(workbook, '_creditsheet').usedArea()?.columnCount).toBe(1);
    const last = await lastRun();
    if (last) await undo(last.receipt);
    expect(picture(workbook)).toEqual(first);
  });

  it('stays that of the run before when a run fails', async () => {
    const workbook = ledgerWorkbook();
    const { rate, write, lastRun, office } = open(workbook);
    await write(await rate());
    const whole = wholePicture(workbook);
    const receipt = await lastRun();
    const rating = await rate({ limits: [45] });
    office.host.failNext({ at: 'action', number: 150, code: 'InvalidOperation' });
    await expect(write(rating)).rejects.toThrow(UseCaseError);
    expect(wholePicture(workbook)).toEqual(whole);
    expect(await lastRun()).toEqual(receipt);
  });

  it('lets a sheet of the user with its name be', async () => {
    const workbook = ledgerWorkbook();
    workbook.addSheet('_creditsheet').setValue(0, 0, 'mine');
    const { rate, write, lastRun } = open(workbook);
    await write(await rate());
    expect(sheetOf(workbook, '_creditsheet').usedArea()?.rowCount).toBe(1);
    expect(sheetOf(workbook, '_creditsheet 2').visibility).toBe('VeryHidden');
    expect((await lastRun())?.finished).toBe(true);
  });
});

describe('a run that was broken off', () => {
  it('is offered when the workbook is opened again, and put back, at whichever sync the pane was closed', async () => {
    const syncs = await syncsOfWrite();
    let unfinished = 0;
    for (let number = 1; number <= syncs; number += EVERY) {
      const workbook = ledgerWorkbook();
      const before = picture(workbook);
      const opened = open(workbook);
      const rating = await opened.rate();
      opened.office.host.failNext({ at: 'sync', number, code: 'InvalidOperation', lasts: true });
      await expect(opened.write(rating)).rejects.toThrow(UseCaseError);
      const again = open(workbook);
      const last = await again.lastRun();
      if (last) {
        unfinished++;
        expect(last.finished).toBe(false);
        await expect(again.write(await again.rate())).rejects.toThrow('run-unfinished');
        expect(await again.undo(last.receipt)).toEqual({ undone: true, kept: [] });
      }
      expect(picture(workbook)).toEqual(before);
    }
    expect(unfinished).toBeGreaterThan(3);
  });

  it('so is an undo', async () => {
    const opened = open();
    const receipt = await opened.write(await opened.rate());
    const syncs = await syncsOf(() => opened.undo(receipt), opened);
    for (let number = 1; number <= syncs; number += EVERY) {
      const workbook = ledgerWorkbook();
      const before = picture(workbook);
      const first = open(workbook);
      const written = await first.write(await first.rate());
      first.office.host.failNext({ at: 'sync', number, code: 'InvalidOperation', lasts: true });
      await expect(first.undo(written)).rejects.toThrow(UseCaseError);
      const again = open(workbook);
      const last = await again.lastRun();
      if (last) await again.undo(last.receipt);
      expect(picture(workbook)).toEqual(before);
    }
  });

  it('keeps a cell that the user filled while it lay there half written', async () => {
    const syncs = await syncsOfWrite();
    const workbook = ledgerWorkbook();
    const opened = open(workbook);
    const rating = await opened.rate();
    opened.office.host.failNext({ at: 'sync', number: syncs - 1, code: 'InvalidOperation', lasts: true });
    await expect(opened.write(rating)).rejects.toThrow(UseCaseError);
    sheetOf(workbook, 'Customers').setValue(2, 7, 'mine');
    const again = open(workbook);
    const last = await again.lastRun();
    if (!last) throw new Error('nothing to put back');
    expect(await again.undo(last.receipt)).toMatchObject({ undone: false, changed: [{ cell: 'H3', after: 'mine' }] });
    await again.undo(last.receipt, 'keep');
    expect(sheetOf(workbook, 'Customers').value(2, 7)).toBe('mine');
    expect(workbook.sheet('Aging')).toBeNull();
  });
});
