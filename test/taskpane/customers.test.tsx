import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

async function openCustomers() {
  openPane(smallLedger());
  await click('Check and rate');
  await screen.findByText('Ready to write');
  fireEvent.click(screen.getByRole('tab', { name: 'Customers' }));
  return screen.findByRole('listbox', { name: 'Customers' });
}

function names(): (string | null)[] {
  return screen.getAllByRole('option').map((each) => each.textContent);
}

describe('the customers screen', () => {
  it('asks for a rating first', async () => {
    openPane(smallLedger());
    await screen.findByText('3 rows on Invoices');
    fireEvent.click(screen.getByRole('tab', { name: 'Customers' }));
    expect(await screen.findByText('Rate the ledger first')).toBeTruthy();
  });

  it('lists the worst first', async () => {
    await openCustomers();
    // Harbour Mills owes 40.50 overdue, North Star Traders 9.50.
    expect(names()[0]).toContain('Harbour Mills');
    expect(names()[1]).toContain('North Star Traders');
  });

  it('searches as one types, and says so where nothing matches', async () => {
    await openCustomers();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'north' } });
    await waitFor(() => expect(names()).toEqual([expect.stringContaining('North Star Traders')]));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nobody' } });
    expect(await screen.findByText('No customer matches')).toBeTruthy();
  });

  it('opens a card by keyboard, and Esc leads back', async () => {
    const list = await openCustomers();
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    fireEvent.keyDown(list, { key: 'Enter' });
    const card = await screen.findByRole('group', { name: 'North Star Traders' });
    expect(within(card).getByText('Order check')).toBeTruthy();
    fireEvent.keyDown(card, { key: 'Escape' });
    expect(await screen.findByRole('listbox', { name: 'Customers' })).toBeTruthy();
  });

  it('checks an order on the card', async () => {
    const list = await openCustomers();
    fireEvent.keyDown(list, { key: 'Enter' });
    const card = await screen.findByRole('group', { name: 'Harbour Mills' });
    fireEvent.change(within(card).getByLabelText('Amount of the order'), { target: { value: '50' } });
    // 40.50 is overdue and none is tolerated.
    expect(await within(card).findByText('Hold')).toBeTruthy();
    expect(within(card).getByText(/40.50 is overdue; 0.00 is tolerated/)).toBeTruthy();
    fireEvent.change(within(card).getByLabelText('Amount of the order'), { target: { value: 'lots' } });
    expect(await within(card).findByText('Enter an amount of 0 or more.')).toBeTruthy();
  });
});
