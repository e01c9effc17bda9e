import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

/** A small ledger, rated and written, with the score of the first customer (an own column, in C2) changed by hand to "mine". */
async function changedByHand() {
  const workbook = smallLedger();
  const before = workbook.snapshot();
  openPane(workbook);
  await click('Check and rate');
  await click('Write to sheet');
  await screen.findByRole('button', { name: 'Undo' });
  const [, first] = workbook.sheets.get('Customers') ?? [];
  if (first) first[2] = 'mine';
  await click('Undo');
  return { workbook, before };
}

describe('undo of results that the user has changed', () => {
  it('shows what was changed, and keeps it', async () => {
    const { workbook, before } = await changedByHand();
    expect(await screen.findByText('1 cell was changed since the run')).toBeTruthy();
    expect(screen.getByText('Customers!C2: NR → mine')).toBeTruthy();
    await click('Undo the rest');
    expect(await screen.findByText('Undone, but for 1 cell that you had changed.')).toBeTruthy();
    expect(workbook.snapshot()).toEqual({ ...before, 'Customers!C2': 'mine' });
  });

  it('overwrites it only when told to', async () => {
    const { workbook, before } = await changedByHand();
    await click('Undo these, too');
    expect(await screen.findByText(/^Undone. The workbook is/)).toBeTruthy();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('asks too when undo has failed once and is tried again', async () => {
    const { workbook } = await changedByHand();
    await click('Do not undo');
    workbook.refusal = { at: 'undo', error: new Error('no') };
    await click('Undo');
    await click('Try again');
    expect(await screen.findByText('1 cell was changed since the run')).toBeTruthy();
    expect(workbook.value('Customers', 1, 2)).toBe('mine');
  });

  it('can be left', async () => {
    const { workbook } = await changedByHand();
    await click('Do not undo');
    expect(screen.queryByText('1 cell was changed since the run')).toBeNull();
    expect(workbook.value('Customers', 1, 2)).toBe('mine');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });
});

describe('a workbook that is opened again', () => {
  it('offers to undo its last run', async () => {
    const workbook = smallLedger();
    const before = workbook.snapshot();
    openPane(workbook);
    await click('Check and rate');
    await click('Write to sheet');
    await screen.findByRole('button', { name: 'Undo' });
    cleanup();
    openPane(workbook);
    await screen.findByText('3 rows on Invoices');
    await click('Check and rate');
    await click('Undo');
    expect(await screen.findByText(/Undone/)).toBeTruthy();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('offers to put a run back that was broken off', async () => {
    const workbook = smallLedger();
    const before = workbook.snapshot();
    openPane(workbook);
    await click('Check and rate');
    await click('Write to sheet');
    await screen.findByRole('button', { name: 'Undo' });
    if (workbook.last) workbook.last = { ...workbook.last, finished: false };
    cleanup();
    openPane(workbook);
    expect(await screen.findByText(/broken off half way/)).toBeTruthy();
    await click('Put back');
    await screen.findByText('3 rows on Invoices');
    expect(workbook.snapshot()).toEqual(before);
    expect(screen.queryByText(/broken off half way/)).toBeNull();
  });
});
