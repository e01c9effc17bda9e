import { describe, expect, it } from 'vitest';
import { callFunction } from '../../src/functions/shared/call.js';
import { loadFunctions } from '../../src/functions/shared/load.js';
import { previewOf } from '../../src/usecases/insertFunction/functionPreview.js';
import type { FunctionCall } from '../../src/usecases/insertFunction/ports.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { ledgerWorkbook, open, sheetOf } from './ledgerWorkbook.js';

const port = excelWorkbook();
const functions = await loadFunctions();
const call: FunctionCall = (id, args) => {
  const work = functions.get(id);
  return Promise.resolve(work ? callFunction(work, args) : []);
};

describe('filling in a function', () => {
  it('takes the range that is selected', async () => {
    const workbook = ledgerWorkbook();
    open(workbook);
    await port.goTo('Customers', 'B2:B4');
    expect(await port.selectedArea()).toEqual({
      sheet: 'Customers',
      area: { row: 1, column: 1, rowCount: 3, columnCount: 1 },
    });
  });

  it('shows what the formula would give, without writing it', async () => {
    const workbook = ledgerWorkbook();
    const notes = workbook.addSheet('Notes');
    [70, 20, 10].forEach((value, row) => notes.setValue(row, 0, value));
    open(workbook);
    const preview = await previewOf(port, call, {
      id: 'ABCCLASS',
      texts: ['A1:A3', '', ''],
      decimal: '.',
      home: 'Notes',
    });
    expect(preview).toEqual([['A'], ['B'], ['C']]);
    expect(notes.usedArea()).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 1 });
  });

  it('shows the error of a wrong argument with its sentence', async () => {
    open(ledgerWorkbook());
    const [[only] = []] =
      (await previewOf(port, call, { id: 'ABCCLASS', texts: ['5', '3'], decimal: '.', home: '' })) ?? [];
    expect(only).toMatchObject({ code: '#NUM!', message: expect.stringContaining('a') as unknown });
  });

  it('leaves to Excel what only Excel can work out', async () => {
    open(ledgerWorkbook());
    const texts = ['Invoices[Amount]'];
    expect(await previewOf(port, call, { id: 'ABCCLASS', texts, decimal: '.', home: '' })).toBeNull();
  });

  it('puts the formula into an empty cell, and never over something', async () => {
    const workbook = ledgerWorkbook();
    const notes = workbook.addSheet('Notes');
    notes.setValue(0, 0, 'mine');
    open(workbook);
    const at = (row: number) => ({ sheet: 'Notes', area: { row, column: 0, rowCount: 1, columnCount: 1 } });
    await expect(port.insertFormula(at(0), '=1+1')).rejects.toMatchObject({ code: 'cell-occupied' });
    expect(notes.value(0, 0)).toBe('mine');
    await port.insertFormula(at(1), '=CREDITSCORE({80})');
    expect(sheetOf(workbook, 'Notes').formula(1, 0)).toBe('=CREDITSCORE({80})');
  });

  it('knows the decimal sign', async () => {
    open(ledgerWorkbook());
    expect(await port.decimalSeparator()).toBe('.');
  });
});
