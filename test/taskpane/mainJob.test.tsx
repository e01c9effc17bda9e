import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { customersOnly, smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';
import { GridWorkbook } from './gridWorkbook.js';

/** What the announcer says to screen readers. */
const announced = () => screen.getByRole('status').textContent;

describe('the ledger that is found', () => {
  it('is named with its rows and sheets', async () => {
    openPane(smallLedger());
    expect(await screen.findByText('2 rows on Customers')).toBeTruthy();
    expect(screen.getByText('3 rows on Invoices')).toBeTruthy();
  });

  it('shows as which field each column is read', async () => {
    openPane(smallLedger());
    await click('How the columns are read');
    const choice = await screen.findByRole('combobox', { name: 'Column D, Due date, is read as' });
    expect(choice).toHaveProperty('value', 'dueDate');
  });

  it('offers the last month end first', async () => {
    openPane(smallLedger());
    const choice = await screen.findByRole('radio', { name: /Jun 30, 2013/ });
    expect(choice).toHaveProperty('checked', true);
  });

  it('can be looked for again after the workbook has changed', async () => {
    const workbook = smallLedger();
    openPane(workbook);
    await screen.findByText('3 rows on Invoices');
    workbook.addRow('Invoices', ['I4', 'C2', 41450, 41480, 5]);
    await click('Look again');
    expect(await screen.findByText('4 rows on Invoices')).toBeTruthy();
  });

  it('is missed with the way to make one', async () => {
    openPane(new GridWorkbook([]));
    expect(await screen.findByText('No ledger found here')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Check and rate' })).toBeNull();
  });

  it('needs receivables', async () => {
    openPane(customersOnly());
    expect(await screen.findByText('A customers list was found, but no receivables.')).toBeTruthy();
  });
});

describe('the main job', () => {
  it('takes two clicks, and shows what will be written before it is', async () => {
    const workbook = smallLedger();
    const before = workbook.snapshot();
    openPane(workbook);
    await click('Check and rate');
    expect(await screen.findByText('Ready to write')).toBeTruthy();
    expect(screen.getByText('Nothing of yours changes')).toBeTruthy();
    expect(workbook.snapshot()).toEqual(before);
    await click('Write to sheet');
    expect(await screen.findByText(/cells written: .* on Customers/)).toBeTruthy();
    const [headers = []] = workbook.sheets.get('Customers') ?? [];
    expect(headers).toContain('Balance');
    // C1 owes 100.00 + 40.50.
    expect(workbook.value('Customers', 1, headers.indexOf('Balance'))).toBe(140.5);
    expect([...workbook.sheets.keys()]).toContain('Aging');
  });

  it('shows balance, overdue share, and the parts that make the balance', async () => {
    openPane(smallLedger());
    await click('Check and rate');
    const aging = await screen.findByRole('table', { name: 'Aging' });
    const rows = within(aging)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    // 40.50 is 10 days past due, 9.50 is 100 days: 150.00 in all, of which 27.0 % and 6.33 %.
    expect(rows.slice(1)).toEqual([
      ['Not due', '100.00', '66.7%'],
      ['1-30', '40.50', '27.0%'],
      ['31-60', '0.00', '0.0%'],
      ['61-90', '0.00', '0.0%'],
      ['90+', '9.50', '6.3%'],
    ]);
    expect(screen.getByText('33.3% of what is aged')).toBeTruthy();
    const check = screen.getByRole('img', { name: 'The parts add up to the balance' });
    expect(check.closest('[data-tie-out]')?.textContent).toBe('100.00 + 40.50 + 0.00 + 0.00 + 9.50 = 150.00');
  });

  it('is undone to the last cell', async () => {
    const workbook = smallLedger();
    const before = workbook.snapshot();
    openPane(workbook);
    await click('Check and rate');
    await click('Write to sheet');
    await click('Undo');
    expect(await screen.findByText(/Undone/)).toBeTruthy();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('keeps undo at hand while another preview is made', async () => {
    openPane(smallLedger());
    await click('Check and rate');
    await click('Write to sheet');
    await screen.findByRole('button', { name: 'Undo' });
    fireEvent.click(screen.getByRole('tab', { name: 'Data' }));
    await click('Check and rate');
    await screen.findByText('Ready to write');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('starts when the ribbon asks, and stops at the preview', async () => {
    const workbook = smallLedger();
    const before = workbook.snapshot();
    let ask: (() => void) | undefined;
    openPane(workbook, {
      rateRequests: (onRequest) => {
        ask = onRequest;
        return () => undefined;
      },
    });
    ask?.();
    expect(await screen.findByText('Ready to write')).toBeTruthy();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('is not started with limits that bound no buckets', async () => {
    openPane(smallLedger());
    const limits = await screen.findByDisplayValue('30, 60, 90');
    fireEvent.change(limits, { target: { value: '90, 30' } });
    expect(await screen.findByText(/Enter whole days from low to high/)).toBeTruthy();
    await click('Check and rate');
    expect(screen.queryByText('Ready to write')).toBeNull();
  });

  it('takes any other as-of date', async () => {
    openPane(smallLedger());
    fireEvent.click(await screen.findByRole('radio', { name: 'Another date' }));
    fireEvent.change(screen.getByLabelText('Another date', { selector: 'input[type=date]' }), {
      target: { value: '2013-05-31' },
    });
    await click('Check and rate');
    expect(await screen.findByText('As of May 31, 2013')).toBeTruthy();
  });
});

describe('a run', () => {
  it('says what it does, and stops when it is cancelled', async () => {
    const workbook = smallLedger();
    openPane(workbook);
    await screen.findByText('3 rows on Invoices');
    const open = workbook.hold();
    await click('Check and rate');
    await waitFor(() => expect(announced()).toBe('Reading the ledger'));
    await waitFor(() =>
      expect(Number(screen.getByRole('progressbar').getAttribute('aria-valuenow'))).toBeGreaterThan(0),
    );
    const done = Number(screen.getByRole('progressbar').getAttribute('aria-valuenow'));
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1);
    await click('Cancel');
    open();
    await waitFor(() => expect(announced()).toBe('The run was cancelled. Nothing was written.'));
    expect(screen.getByRole('button', { name: 'Check and rate' })).toBeTruthy();
  });

  it('leaves the other screen within reach', async () => {
    const workbook = smallLedger();
    openPane(workbook);
    await screen.findByText('3 rows on Invoices');
    const open = workbook.hold();
    await click('Check and rate');
    fireEvent.click(screen.getByRole('tab', { name: 'Overview' }));
    expect(await screen.findByText('Rate the ledger first')).toBeTruthy();
    open();
    expect(await screen.findByText('Ready to write')).toBeTruthy();
  });
});
