import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../src/functions/shared/call.js';
import { loadFunctions } from '../../src/functions/shared/load.js';
import type { FormulaDesk } from '../../src/usecases/insertFunction/ports.js';
import '../functions/excel.js';
import { GridWorkbook } from './gridWorkbook.js';
import { smallLedger } from './ledger.js';
import { click, openPane } from './openPane.js';

const functions = await loadFunctions();

function openFirst(port: GridWorkbook) {
  let done = 0;
  openPane(port, { firstRun: { isFirst: true, done: () => void done++ } });
  return { times: () => done };
}

describe('the welcome page', () => {
  it('says what was found, and leads a new user to it', async () => {
    const { times } = openFirst(smallLedger());
    expect(await screen.findByText('A ledger was found: 2 rows on Customers and 3 rows on Invoices.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try the sample' })).toBeNull();
    await click('Use this workbook');
    expect(await screen.findByRole('button', { name: 'Check and rate' })).toBeTruthy();
    expect(times()).toBe(1);
  });

  it('brings the sample into a workbook without a ledger, on sheets of its own', async () => {
    const workbook = new GridWorkbook([{ name: 'Notes', sheet: 'Sheet1', rows: [['mine']] }]);
    openFirst(workbook);
    await click('Try the sample');
    expect(await screen.findByText('200 rows on Customers')).toBeTruthy();
    expect([...workbook.sheets.keys()]).toEqual(
      expect.arrayContaining(['Sheet1', 'Customers', 'Receivables', 'Scores']),
    );
    expect(workbook.value('Sheet1', 0, 0)).toBe('mine');
    expect(screen.getByRole('button', { name: 'Check and rate' })).toBeTruthy();
  });

  it('is not shown to who has seen it, and can be seen again from Help', async () => {
    openPane(smallLedger());
    await screen.findByText('3 rows on Invoices');
    fireEvent.click(screen.getByRole('tab', { name: 'Help' }));
    await click('Show the first page again');
    expect(await screen.findByText('Know what your customers owe')).toBeTruthy();
    await click('Use this workbook');
    expect(await screen.findByRole('tab', { name: 'Data' })).toBeTruthy();
  });
});

describe('the help screen', () => {
  it('finds a function by its name or by what it gives', async () => {
    openPane(smallLedger());
    fireEvent.click(screen.getByRole('tab', { name: 'Help' }));
    const search = await screen.findByRole('searchbox', { name: 'Search functions' });
    const counted = () => screen.getAllByRole('status').map((each) => each.textContent);
    expect(counted()).toContain('54 functions');
    fireEvent.change(search, { target: { value: 'abccl' } });
    expect(counted()).toContain('1 function');
    expect(screen.getByText('ABCCLASS')).toBeTruthy();
    fireEvent.change(search, { target: { value: 'zzz' } });
    expect(screen.getByText('No function matches “zzz”.')).toBeTruthy();
  });
});

describe('a function that is filled in', () => {
  /** A desk with B2:B4 of Invoices selected, where the answer to any call is the arguments' own first row. */
  function desk() {
    const inserted: string[] = [];
    const area = { row: 1, column: 1, rowCount: 3, columnCount: 1 };
    const formulas: FormulaDesk = {
      selection: {
        selectedArea: () => Promise.resolve({ sheet: 'Invoices', area }),
        readValues: () => Promise.resolve([[70], [20], [10]]),
        insertFormula: (_, formula) => Promise.resolve(void inserted.push(formula)),
        decimalSeparator: () => Promise.resolve(','),
      },
      call: (id, args) => Promise.resolve(callFunction(functions.get(id) ?? (() => []), args)),
    };
    return { formulas, inserted };
  }

  it('takes the selection, shows the result, and goes into the sheet with the user’s own separators shown', async () => {
    const { formulas, inserted } = desk();
    openPane(smallLedger(), { formulas });
    fireEvent.click(screen.getByRole('tab', { name: 'Help' }));
    await click('Fill in ABCCLASS');
    await click('values: Use the selection');
    fireEvent.change(await screen.findByRole('textbox', { name: 'a' }), { target: { value: '0,7' } });
    expect(await screen.findByText('=ABCCLASS(Invoices!B2:B4; 0,7)')).toBeTruthy();
    // 70 of 100 is just within 70 %, 90 within 95 %.
    await waitFor(() => expect(screen.getAllByRole('cell').map((each) => each.textContent)).toEqual(['A', 'B', 'C']));
    await click('Insert into the selected cell');
    expect(await screen.findByText('Inserted at Invoices!B2.')).toBeTruthy();
    expect(inserted).toEqual(['=ABCCLASS(Invoices!B2:B4,0.7)']);
  });

  it('says why a result is an error', async () => {
    const { formulas } = desk();
    openPane(smallLedger(), { formulas });
    fireEvent.click(screen.getByRole('tab', { name: 'Help' }));
    await click('Fill in ABCCLASS');
    fireEvent.change(await screen.findByRole('textbox', { name: 'values' }), { target: { value: '5' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'a' }), { target: { value: '7' } });
    expect(await screen.findByText('#NUM!')).toBeTruthy();
  });
});
