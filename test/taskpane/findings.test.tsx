import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

describe('the findings', () => {
  it('are counted by kind, and each leads to its cell', async () => {
    const workbook = smallLedger({ badAmounts: 2 });
    openPane(workbook);
    await click('Check and rate');
    await click(/^Unreadable amounts\s*2$/);
    await click('Go to Invoices!E5');
    expect(workbook.visited).toEqual(['Invoices!E5']);
  });

  it('of a long list are drawn only as far as they are in sight', async () => {
    openPane(smallLedger({ badAmounts: 300 }));
    await click('Check and rate');
    await click(/^Unreadable amounts\s*300$/);
    const drawn = await screen.findAllByRole('button', { name: /^Go to Invoices!/ });
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]?.closest('li')?.getAttribute('aria-setsize')).toBe('300');
  });

  it('say so when a sheet is gone', async () => {
    const workbook = smallLedger({ badAmounts: 1 });
    openPane(workbook);
    await click('Check and rate');
    await click(/^Unreadable amounts\s*1$/);
    workbook.sheets.delete('Invoices');
    await click('Go to Invoices!E5');
    expect(await screen.findByText(/The sheet Invoices is no longer there/)).toBeTruthy();
  });

  it('are none in a clean ledger', async () => {
    openPane(smallLedger());
    await click('Check and rate');
    expect(await screen.findByText('Nothing odd was found in the ledger.')).toBeTruthy();
  });
});
