import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/records/grid.js';
import { GridWorkbook } from './gridWorkbook.js';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

/** Serial date of 30 June 2013, the as-of date of these tests. */
const JUNE_30 = 41455;

/** Two years of an invoice of 1,000 every thirty days, paid after as many; the last, of Harbour, is open and not due. */
function paidLedger(): GridWorkbook {
  const rows = Array.from({ length: 24 }, (_, index): CellValue[] => {
    const made = JUNE_30 - 30 * (23 - index) - 5;
    return [`I${index}`, 'Harbour', made, made + 30, 1000, index === 23 ? '' : made + 30];
  });
  const headers = ['Document no', 'Customer no', 'Document date', 'Due date', 'Amount', 'Settled date'];
  const day = 'yyyy-mm-dd';
  return new GridWorkbook([
    { name: 'Invoices', sheet: 'Invoices', rows: [headers, ...rows], formats: ['', '', day, day, '', day] },
  ]);
}

async function part(name: string): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

describe('the overview', () => {
  it('says how fast money comes in, and of what the figure is made', async () => {
    openPane(paidLedger());
    await click('Check and rate');
    const collection = within(await part('Collection'));
    // Twelve invoices (5, 35, … 335 days before) are dated within the year to 30 June: 1,000 / 12,000 × 365 = 30.4.
    expect(collection.getAllByText('30 days').length).toBeGreaterThan(0);
    const [info] = collection.getAllByRole('button', { name: /Definition/ });
    if (info) fireEvent.click(info);
    expect(await screen.findByText('1,000.00 ÷ 12,000.00 × 365 = 30 days')).toBeTruthy();
    expect(screen.getByText('Columns: Invoices: Customer no, Amount, Settled date, Document date')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Read more in the reference page' }).getAttribute('href')).toBe(
      'help.html#DSO',
    );
  });

  it('says in words and in a table what the line of DSO shows', async () => {
    openPane(paidLedger());
    await click('Check and rate');
    expect(await screen.findByText(/^DSO was \d+ days on .+ and is 30 days now/)).toBeTruthy();
    await click('Show as a table');
    const table = await screen.findByRole('table', { name: 'DSO by month' });
    expect(within(table).getAllByRole('row').at(-1)?.textContent).toBe('Jun 30, 201330');
  });

  it('says why it cannot tell where only open items are listed', async () => {
    openPane(smallLedger());
    await click('Check and rate');
    expect((await part('Collection')).textContent).toContain('the ledger lists open items only');
    expect((await part('Allowance')).textContent).toContain('No loss rates');
  });

  it('lists the largest exposures and leads to their rows', async () => {
    const workbook = smallLedger();
    openPane(workbook);
    await click('Check and rate');
    const items = within(await part('Largest exposures')).getAllByRole('listitem');
    // 140.50 of 150.00; both are on the customers' sheet.
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('Harbour Mills140.50'),
      expect.stringContaining('North Star Traders9.50'),
    ]);
    await click('Go to the row of North Star Traders');
    expect(workbook.visited).toEqual(['Customers!A3']);
  });

  it('spreads grades over ages', async () => {
    openPane(smallLedger());
    await click('Check and rate');
    const table = await screen.findByRole('table', { name: 'Grades by age' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['Grade', 'Not due', '1-30', '31-60', '61-90', '90+'],
      ['NR', '100', '41', '–', '–', '10'],
    ]);
  });

  it('says how much lies with the largest', async () => {
    openPane(smallLedger());
    await click('Check and rate');
    const text = (await part('Concentration')).textContent;
    // 140.5 / 150 = 93.7 %; 93.667² + 6.333² = 8,813.6.
    expect(text).toContain('93.7%');
    expect(text).toContain('8,814');
  });
});
