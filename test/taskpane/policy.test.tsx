import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { GridWorkbook } from './gridWorkbook.js';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

async function openPolicy(workbook: GridWorkbook = smallLedger()) {
  openPane(workbook);
  await screen.findByText('3 rows on Invoices');
  fireEvent.click(screen.getByRole('tab', { name: 'Policy' }));
  await screen.findByRole('searchbox', { name: 'Search the policy' });
  return workbook;
}

async function type(label: string, value: string) {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
}

function isReady(name: string): boolean {
  return screen.getByRole('button', { name }).getAttribute('aria-disabled') !== 'true';
}

describe('the policy screen', () => {
  it('shows the built-in policy by group, each value with its meaning', async () => {
    await openPolicy();
    expect(screen.getByText('Built-in policy')).toBeTruthy();
    await click('Nine factors');
    expect(await screen.findByText('Sum 100')).toBeTruthy();
    expect(screen.getByText(/Weights of the nine-factor model/)).toBeTruthy();
    expect(isReady('Save to workbook')).toBe(false);
  });

  it('finds a setting by what it means', async () => {
    await openPolicy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'cash discount may be taken' } });
    expect(await screen.findByText(/Days within which the cash discount/)).toBeTruthy();
    expect(screen.queryByText('Nine factors')).toBeNull();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(screen.getByText('No setting matches “zzz”.')).toBeTruthy();
  });

  it('marks weights that do not add up, and lets them not be saved', async () => {
    await openPolicy();
    await click('Nine factors');
    await type('Management team', '10');
    expect(await screen.findByText('The weights add up to 95. They must add up to 100.')).toBeTruthy();
    expect(isReady('Save to workbook')).toBe(false);
    await type('Technology', '20');
    expect(await screen.findByText('Sum 100')).toBeTruthy();
    expect(isReady('Save to workbook')).toBe(true);
  });

  it('marks a value that is out of its bounds with what is allowed', async () => {
    await openPolicy();
    await click('Grades');
    await type('CA2', '400');
    expect(await screen.findByText(/Enter a number from 0 to 100/)).toBeTruthy();
    await click('CA2: Back to the standard');
    await waitFor(() => expect(screen.queryByText(/Enter a number from 0 to 100/)).toBeNull());
  });

  it('saves to a sheet after showing what would be written, and reads it back', async () => {
    const workbook = await openPolicy();
    await click('ABC by sales');
    const [a] = await screen.findAllByRole('textbox');
    if (a) fireEvent.change(a, { target: { value: '0,8' } });
    await click('Save to workbook');
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByText('A new sheet “Credit policy” states the policy, each value explained.'),
    ).toBeTruthy();
    expect(workbook.sheets.has('Credit policy')).toBe(false);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/On the sheet Credit policy/)).toBeTruthy();
    const line = workbook.sheets.get('Credit policy')?.find((each) => Array.isArray(each) && each[0] === 'abc.a');
    expect(line?.[2]).toBe(0.8);
  });

  it('says who would move, and what it would do to the money', async () => {
    const workbook = smallLedger();
    openPane(workbook);
    await click('Check and rate');
    await screen.findByText('Ready to write');
    fireEvent.click(screen.getByRole('tab', { name: 'Policy' }));
    await click('Collection stages');
    // C1 is 10 days late, C2 100 days: with 5 and 120 in place of 30 and 90 both are in the forced stage.
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '0, 5, 120' } });
    expect(await screen.findByText('C1: reminder → forced')).toBeTruthy();
    expect(screen.getByText('C2: bad-debt → forced')).toBeTruthy();
    const held = screen.getByRole('row', { name: /Orders held/ });
    expect(within(held).getAllByRole('cell').length).toBe(2);
  });
});
