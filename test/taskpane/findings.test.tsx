import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

/** Waits until the pane has told it. */
function said(text: string): Promise<void> {
  return waitFor(() => {
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(text);
  });
}

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

  it('are filtered by what was done about them, and copied as they are shown', async () => {
    let copied = '';
    const writeText = (text: string) => {
      copied = text;
      return Promise.resolve();
    };
    vi.stubGlobal('navigator', { ...navigator, language: 'en', clipboard: { writeText } });
    openPane(smallLedger({ badAmounts: 2 }));
    await click('Check and rate');
    await click('Left out 2');
    expect(screen.getByRole('button', { name: 'Left out 2', pressed: true })).toBeTruthy();
    await click('Copy list');
    await said('The list is on the clipboard.');
    const places = copied.split('\n').map((line) => line.split('\t').slice(0, 5));
    expect(places).toEqual([
      ['amount-unreadable', 'Left out', 'Invoices!E5', 'about forty', '1'],
      ['amount-unreadable', 'Left out', 'Invoices!E6', 'about forty', '1'],
    ]);
    vi.unstubAllGlobals();
  });

  it('say so when the list cannot be copied', async () => {
    openPane(smallLedger({ badAmounts: 1 }));
    await click('Check and rate');
    await click('Copy list');
    await said('The list could not be copied. It stands on the sheet Findings once it is written.');
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
