import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/records/grid.js';
import { GridWorkbook } from './gridWorkbook.js';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

/** Serial date of 30 June 2013. */
const JUNE_30 = 41455;

/** Names that no ledger of ours has; 100 due 30 days before 30 June 2013, and 20 that is not due. */
function oddLedger(dates: readonly [CellValue, CellValue] = [JUNE_30 - 30, JUNE_30 + 5]): GridWorkbook {
  const rows = [
    ['Custmer', 'Paper', 'Due dat', 'Amuont', 'Extra'],
    ['Acme', 'A1', dates[0], 100, 7],
    ['Birch', 'B1', dates[1], 20, 8],
  ];
  return new GridWorkbook([
    { name: 'Odd', sheet: 'Odd', rows, formats: ['General', 'General', 'yyyy-mm-dd', '0.00', '0'] },
  ]);
}

const choiceOf = (name: RegExp) => screen.findByRole('combobox', { name });

function choose(box: HTMLElement, value: string): void {
  fireEvent.change(box, { target: { value } });
}

describe('the columns of a table that is not known', () => {
  it('are proposed with samples, and the ledger is rated once they are confirmed', async () => {
    const workbook = oddLedger();
    openPane(workbook);
    expect(await choiceOf(/^Column A, Custmer,/)).toHaveProperty('value', 'customer');
    expect(await choiceOf(/^Column D, Amuont,/)).toHaveProperty('value', 'amount');
    expect(await choiceOf(/^Column B, Paper,/)).toHaveProperty('value', '');
    expect(screen.getByText('2013-05-31 · 2013-07-05')).toBeTruthy();
    // Customer, due date and amount.
    expect(screen.getAllByText('Proposed')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Check and rate' })).toBeNull();
    choose(await choiceOf(/^Column B, Paper,/), 'number');
    await click('Confirm these columns');
    await click('Check and rate');
    expect((await screen.findAllByText('120.00')).length).toBeGreaterThan(0);
    expect(JSON.parse(workbook.mappings)).toEqual([
      {
        ...{ sheet: 'Odd', table: 'Odd', kind: 'receivables' },
        fields: { customer: 'Custmer', number: 'Paper', dueDate: 'Due dat', amount: 'Amuont' },
      },
    ]);
  });

  it('are known when the pane is opened again', async () => {
    const workbook = oddLedger();
    const { unmount } = openPane(workbook);
    await choiceOf(/^Column A, Custmer,/);
    await click('Confirm these columns');
    await screen.findByRole('button', { name: 'Check and rate' });
    unmount();
    openPane(workbook);
    expect(await screen.findByRole('button', { name: 'Check and rate' })).toBeTruthy();
    await click('How the columns are read');
    expect(await choiceOf(/^Column D, Amuont,/)).toHaveProperty('value', 'amount');
    expect(screen.queryByText('Proposed')).toBeNull();
  });

  it('cannot be confirmed while none is the customer or the amount, and the missing ones are named', async () => {
    openPane(oddLedger());
    choose(await choiceOf(/^Column D, Amuont,/), '');
    expect(screen.getByText('Still needed: Amount or Outstanding or Debit or Credit.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Confirm these columns' }).getAttribute('aria-disabled')).toBe('true');
    // A field has one column: it leaves the one that had it.
    choose(await choiceOf(/^Column E, Extra,/), 'customer');
    expect(await choiceOf(/^Column A, Custmer,/)).toHaveProperty('value', '');
  });
});

describe('the columns of a known table', () => {
  it('can be read as something else, with the unit of the amounts', async () => {
    const workbook = smallLedger();
    openPane(workbook);
    await click('How the columns are read');
    const invoices = await screen.findByRole('region', { name: 'Receivables · Invoices' });
    const ofInvoices = within(invoices);
    choose(await ofInvoices.findByRole('combobox', { name: 'Amounts are in' }), '1000');
    choose(ofInvoices.getByRole('combobox', { name: /^Column D, Due date,/ }), '');
    fireEvent.click(ofInvoices.getByRole('button', { name: 'Confirm these columns' }));
    await waitFor(() => expect(JSON.parse(workbook.mappings)).toMatchObject([{ factor: 1000 }]));
    await click('Check and rate');
    // 150.00 in thousands.
    expect((await screen.findAllByText('150,000.00')).length).toBeGreaterThan(0);
    expect(screen.getByText('Confirmed units')).toBeTruthy();
    expect(screen.getByText('Missing due dates')).toBeTruthy();
  });

  it('are offered as those of another kind of table', async () => {
    openPane(smallLedger());
    await click('How the columns are read');
    const invoices = await screen.findByRole('region', { name: 'Receivables · Invoices' });
    choose(within(invoices).getByRole('combobox', { name: 'The table holds' }), 'receipts');
    const receipts = await screen.findByRole('region', { name: 'Receipts · Invoices' });
    const date = await within(receipts).findByRole('combobox', { name: /^Column C, Document date,/ });
    expect(within(date).queryByRole('option', { name: 'Due date' })).toBeNull();
    expect(within(date).getByRole('option', { name: 'Date' })).toBeTruthy();
  });
});

describe('dates that can be read two ways', () => {
  it('are asked for, and the answer rates the ledger', async () => {
    const rows = [
      ['Customer', 'Due date', 'Amount'],
      ['Acme', '03/04/2013', 100],
    ];
    const workbook = new GridWorkbook([{ name: 'Invoices', sheet: 'Invoices', rows }]);
    openPane(workbook);
    await click('Check and rate');
    await click('Day, month, year');
    // 3 April is 88 days before 30 June; 4 March would be more than 90.
    await click('Write to sheet');
    await screen.findByRole('button', { name: 'Undo' });
    const ratings = [...(workbook.sheets.get('Ratings') ?? [])].filter(Boolean);
    const header = ratings.find((cells) => cells.includes('61-90')) ?? [];
    const acme = ratings.find(([customer]) => customer === 'Acme');
    expect(acme?.[header.indexOf('61-90')]).toBe(100);
  });
});
