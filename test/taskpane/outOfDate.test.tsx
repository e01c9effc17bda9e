import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { parseArea } from '../../src/records/address.js';
import type { ChangeWatch, SheetChange } from '../../src/usecases/outOfDate/ports.js';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

/** Changes as a test makes them; it counts who still listens. */
class Changes implements ChangeWatch {
  readonly listeners = new Set<(change: SheetChange) => void>();

  watch(onChange: (change: SheetChange) => void) {
    this.listeners.add(onChange);
    return Promise.resolve(() => {
      this.listeners.delete(onChange);
      return Promise.resolve();
    });
  }

  make(sheet: string, cell: string): void {
    act(() => this.listeners.forEach((tell) => tell({ sheet, area: parseArea(cell) })));
  }
}

const CHANGED = 'Results of 14:32; the ledger has changed since.';

async function rated() {
  const workbook = smallLedger();
  const changes = new Changes();
  const pane = openPane(workbook, { changes, now: () => '2013-07-01 14:32' });
  await click('Check and rate');
  await screen.findByText('Ready to write');
  return { workbook, changes, pane };
}

describe('results that are out of date', () => {
  it('say so when the ledger is changed, and are not worked out again by themselves', async () => {
    const { workbook, changes } = await rated();
    workbook.addRow('Invoices', ['I4', 'C2', JUNE_30 - 5, JUNE_30 + 25, 1]);
    changes.make('Invoices', 'A5:E5');
    expect(await screen.findByText(CHANGED)).toBeTruthy();
    expect(screen.getAllByText('150.00').length).toBeGreaterThan(0);
  });

  it('are worked out again with the rows that have come, when the user says so', async () => {
    const { workbook, changes } = await rated();
    workbook.addRow('Invoices', ['I4', 'C2', JUNE_30 - 5, JUNE_30 + 25, 1]);
    changes.make('Invoices', 'A5:E5');
    await click('Check and rate again');
    expect((await screen.findAllByText('151.00')).length).toBeGreaterThan(0);
    expect(screen.queryByText(CHANGED)).toBeNull();
  });

  it('are not so when cells beside the ledger or on other sheets change', async () => {
    const { changes } = await rated();
    changes.make('Invoices', 'H2');
    changes.make('Notes', 'A1');
    expect(screen.queryByText(CHANGED)).toBeNull();
  });

  it('stay so when what was changed while the ledger was read may be missing', async () => {
    const { workbook, changes } = await rated();
    changes.make('Invoices', 'E2');
    const release = workbook.hold();
    await click('Check and rate again');
    await screen.findByRole('progressbar');
    changes.make('Invoices', 'E3');
    release();
    await screen.findByText('Ready to write');
    expect(await screen.findByText(CHANGED)).toBeTruthy();
  });

  it('leaves no one listening when the pane closes', async () => {
    const { changes, pane } = await rated();
    expect(changes.listeners.size).toBe(1);
    pane.unmount();
    await act(() => Promise.resolve());
    expect(changes.listeners.size).toBe(0);
  });

  it('is not asked on the screens where it says nothing new', async () => {
    const { changes } = await rated();
    changes.make('Invoices', 'E2');
    await screen.findByText(CHANGED);
    fireEvent.click(screen.getByRole('tab', { name: 'Data' }));
    expect(screen.queryByText(CHANGED)).toBeNull();
  });
});

/** Serial date of 30 June 2013. */
const JUNE_30 = 41455;
