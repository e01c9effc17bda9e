import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../src/usecases/formulas/formulaReading.js';
import { taskDesk } from '../../src/taskpane/tasks/taskDesk.js';
import type { WorkbookTask } from '../../src/usecases/workbookTask.js';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

const GRADE: FormulaCell = {
  sheet: 'Customers',
  row: 5,
  column: 4,
  formula: '=CREDITGRADE(70)',
  value: 'CA2',
  spill: null,
};

/** The pane on a small ledger with a formula of ours, asked for a task as the ribbon does. */
function asked(task: WorkbookTask, formulas: readonly FormulaCell[] = [GRADE]) {
  const workbook = smallLedger();
  const { sheet, row, column, formula } = GRADE;
  const rows = workbook.sheets.get(sheet);
  while (rows && rows.length <= row) rows.push([]);
  const line = rows?.[row];
  while (line && line.length <= column) line.push('');
  if (line) line[column] = formula;
  const port = Object.assign(workbook, { findFormulas: () => Promise.resolve([...formulas]) });
  const desk = taskDesk(port);
  desk.request(task);
  openPane(workbook, { tasks: desk });
  return workbook;
}

describe('a task that the ribbon asks for', () => {
  it('shows first what it would do, and does nothing when it is left', async () => {
    const workbook = asked('freeze');
    expect(await screen.findByText(/^Turns 1 formulas with functions of the add-in/)).toBeTruthy();
    fireEvent.click(screen.getByText('Cancel'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(workbook.value('Customers', 5, 4)).toBe('=CREDITGRADE(70)');
  });

  it('says that there is nothing to do, and offers to close only', async () => {
    asked('repair', []);
    expect(await screen.findByText('No formula needs repair.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Repair' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names the sheet that it adds, writes it when told to, and can be undone', async () => {
    const workbook = asked('policy-sheet');
    expect(await screen.findByText(/^Adds the sheet Credit policy/)).toBeTruthy();
    await click('Add');
    expect(await screen.findByText('Done. "Undo" takes it back.')).toBeTruthy();
    expect(workbook.sheets.has('Credit policy')).toBe(true);
  });
});

describe('the help screen', () => {
  it('offers to freeze and to repair, each with its preview', async () => {
    const workbook = smallLedger();
    const port = Object.assign(workbook, { findFormulas: () => Promise.resolve([GRADE]) });
    openPane(workbook, { tasks: taskDesk(port) });
    fireEvent.click(screen.getByRole('tab', { name: 'Help' }));
    await click('Freeze to values');
    expect(await screen.findByText(/^Turns 1 formulas with functions of the add-in/)).toBeTruthy();
  });
});

describe('cells in the way of the results', () => {
  it('are left alone, or moved when the user chooses so', async () => {
    const workbook = smallLedger();
    const [header, first] = workbook.sheets.get('Customers') ?? [];
    if (header) header[3] = 'mine';
    if (first) first[3] = 'a note';
    openPane(workbook);
    await click('Check and rate');
    await click('Move my cells to the right instead');
    expect(await screen.findByText(/^Your cells beside the customers move \d+ columns to the right/)).toBeTruthy();
  });
});
