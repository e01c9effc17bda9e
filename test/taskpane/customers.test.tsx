import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SelectionWatch } from '../../src/usecases/customerCard/customerAt.js';
import type { SheetArea } from '../../src/usecases/ports.js';
import type { GridWorkbook } from './gridWorkbook.js';
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

  it('sorts by name', async () => {
    await openCustomers();
    fireEvent.click(screen.getByRole('button', { name: /Sort/ }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Name' }));
    await waitFor(() => expect(names()[0]).toContain('Harbour Mills'));
    expect(names()[1]).toContain('North Star Traders');
  });

  it('filters, and says how to see all again where nobody is left', async () => {
    await openCustomers();
    const all = names().length;
    fireEvent.click(screen.getByRole('button', { name: /Filter/ }));
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Over limit' }));
    expect(await screen.findByText('No customer matches')).toBeTruthy();
    const [clear] = await screen.findAllByRole('button', { name: /Clear filters/, hidden: true });
    if (clear) fireEvent.click(clear);
    await waitFor(() => expect(screen.getAllByRole('option', { hidden: true })).toHaveLength(all));
  });

  it('shows the watch list apart, and says where nobody is on it', async () => {
    await openCustomers();
    fireEvent.click(screen.getByRole('tab', { name: /Watch list/ }));
    await waitFor(() =>
      expect(
        screen.queryAllByRole('option').length > 0 || screen.queryByText('Nothing on the watch list'),
      ).toBeTruthy(),
    );
    const watched = screen.queryAllByRole('option').length;
    expect(screen.getByRole('tab', { name: `Watch list (${String(watched)})` })).toBeTruthy();
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

/** Rows that a test selects; it counts who still listens. */
class Selections implements SelectionWatch {
  readonly listeners = new Set<(at: SheetArea) => void>();

  constructor(private readonly workbook: GridWorkbook) {}

  watch(onSelect: (at: SheetArea) => void) {
    this.listeners.add(onSelect);
    return Promise.resolve(() => {
      this.listeners.delete(onSelect);
      return Promise.resolve();
    });
  }

  readonly readValues = ({ sheet, area }: SheetArea) =>
    Promise.resolve(
      (this.workbook.sheets.get(sheet) ?? [])
        .slice(area.row, area.row + area.rowCount)
        .map((cells) => cells.slice(area.column, area.column + area.columnCount)),
    );

  select(sheet: string, row: number): void {
    const at = { sheet, area: { row, column: 0, rowCount: 1, columnCount: 1 } };
    act(() => this.listeners.forEach((tell) => tell(at)));
  }
}

describe('the customers screen beside the sheet', () => {
  async function beside() {
    const workbook = smallLedger();
    const selections = new Selections(workbook);
    openPane(workbook, { selections });
    await click('Check and rate');
    await screen.findByText('Ready to write');
    fireEvent.click(screen.getByRole('tab', { name: 'Customers' }));
    const list = await screen.findByRole('listbox', { name: 'Customers' });
    const rowOf = (name: string) =>
      (workbook.sheets.get('Customers') ?? []).findIndex((cells) => cells.some((cell) => cell === name));
    return { workbook, selections, list, rowOf };
  }
  const marked = () => screen.getAllByRole('option').find((each) => each.getAttribute('aria-selected') === 'true');

  it('marks the customer whose row is selected, and clears a search that hides it', async () => {
    const { selections, rowOf } = await beside();
    selections.select('Customers', rowOf('North Star Traders'));
    await waitFor(() => expect(marked()?.textContent).toContain('North Star Traders'));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'north' } });
    await waitFor(() => expect(names()).toHaveLength(1));
    selections.select('Customers', rowOf('Harbour Mills'));
    await waitFor(() => expect(marked()?.textContent).toContain('Harbour Mills'));
    // A row without a customer changes nothing.
    selections.select('Customers', 0);
    selections.select('Customers', 90);
    expect(marked()?.textContent).toContain('Harbour Mills');
  });

  it('shows the row of the card that is opened, and the card of the row that is selected', async () => {
    const { workbook, selections, list, rowOf } = await beside();
    fireEvent.keyDown(list, { key: 'Enter' });
    await screen.findByRole('group', { name: 'Harbour Mills' });
    expect(workbook.visited).toEqual([
      expect.stringMatching(new RegExp(`^Customers!\\w+${String(rowOf('Harbour Mills') + 1)}$`)),
    ]);
    selections.select('Customers', rowOf('North Star Traders'));
    expect(await screen.findByRole('group', { name: 'North Star Traders' })).toBeTruthy();
    // It is selected already: the sheet is left as it is.
    expect(workbook.visited).toHaveLength(1);
  });

  it('does not listen any more on another screen', async () => {
    const { selections } = await beside();
    expect(selections.listeners.size).toBe(1);
    fireEvent.click(screen.getByRole('tab', { name: 'Overview' }));
    await waitFor(() => expect(selections.listeners.size).toBe(0));
  });
});
