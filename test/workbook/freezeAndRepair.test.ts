import { describe, expect, it } from 'vitest';
import { freezeToValues } from '../../src/usecases/formulas/freezeToValues.js';
import { repairFormulas } from '../../src/usecases/formulas/repairFormulas.js';
import { parseArea } from '../../src/records/address.js';
import { Calculation } from '../../src/workbench/calc/calculation.js';
import type { Content, Sheet } from '../../src/workbench/model/sheet.js';
import { CellError } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { functionProvider } from '../../src/workbench/rate/functionProvider.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';
import { open, sheetOf, wholePicture } from './ledgerWorkbook.js';

const port = excelWorkbook();
const functions = await functionProvider();

function at(address: string): { row: number; column: number } {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}

function shows(sheet: Sheet, address: string): Content {
  const { row, column } = at(address);
  const value = sheet.value(row, column);
  return value instanceof CellError ? value.code : value;
}

function formula(sheet: Sheet, address: string): string | null {
  const { row, column } = at(address);
  return sheet.formula(row, column);
}

/**
 * Data!A: scores 90, 70, blank, "x"; C1 grades of A1:A4 (spills), E1 one grade, F1 a formula of the user's over the spill, G1 an error of a
 * function, H1 a name that is not known; Notes!A1 counts the spill.
 */
async function desk() {
  const workbook = new Workbook();
  const data = workbook.addSheet('Data');
  const notes = workbook.addSheet('Notes');
  const calculation = new Calculation(workbook, { functions });
  const opened = open(workbook, { calculation });
  ([90, 70, null, 'x'] as const).forEach((value, row) => data.setValue(row, 0, value));
  const type = (sheet: Sheet, address: string, text: string) => {
    const { row, column } = at(address);
    calculation.enterFormula(sheet, row, column, text);
  };
  type(data, 'C1', '=CREDITGRADE(A1:A4)');
  type(data, 'E1', '=CREDITGRADE(A2)');
  type(data, 'E2', '=CREDITGRADE(A1)&"!"');
  type(data, 'F1', '=SUM(A1:A2)');
  type(data, 'G1', '=DSO(1,0)');
  type(data, 'H1', '=CREDITGRADE(A1)&NOSUCHNAME(1)');
  type(notes, 'A1', '=COUNTA(Data!C1#)');
  calculation.settle();
  await calculation.settled();
  return { ...opened, calculation, data, notes };
}

describe('freezing to values', () => {
  it('turns formulas with custom functions into what they show, spills too, and leaves all others', async () => {
    const { data, notes } = await desk();
    const { plan, ...counts } = await freezeToValues(port);
    expect(counts).toEqual({
      frozen: 4,
      left: [{ sheet: 'Data', cell: 'H1', shows: '#NAME?' }],
      redirected: 1,
    });
    expect(plan.preview).toMatchObject({ target: 'formulas', newSheets: [] });
    await port.execute(plan);
    for (const cell of ['C1', 'C2', 'C3', 'C4', 'E1', 'E2', 'G1']) expect(formula(data, cell), cell).toBeNull();
    expect(['C1', 'C2', 'C3', 'C4'].map((cell) => shows(data, cell))).toEqual(['CA1', 'CA2', 'NR', '#VALUE!']);
    expect([shows(data, 'E1'), shows(data, 'E2'), shows(data, 'G1')]).toEqual(['CA2', 'CA1!', '#DIV/0!']);
    expect([formula(data, 'F1'), formula(data, 'H1')]).toEqual(['=SUM(A1:A2)', '=CREDITGRADE(A1)&NOSUCHNAME(1)']);
    expect([formula(notes, 'A1'), shows(notes, 'A1')]).toEqual(['=COUNTA(Data!$C$1:$C$4)', 4]);
    data.setValue(0, 0, 1);
    expect(shows(data, 'C1')).toBe('CA1');
  });

  it('is undone to the cell, and the formulas live again', async () => {
    const { workbook, data, calculation, lastRun } = await desk();
    const before = wholePicture(workbook);
    await port.execute((await freezeToValues(port)).plan);
    const last = await lastRun();
    if (!last) throw new Error('the run is on no record');
    expect(await port.undo(last.receipt)).toMatchObject({ undone: true });
    await calculation.settled();
    expect(wholePicture(workbook)).toEqual(before);
    expect(formula(data, 'C1')).toBe('=CREDITGRADE(A1:A4)');
  });

  it('asks before undo overwrites a frozen value that was changed since', async () => {
    const { data } = await desk();
    const receipt = await port.execute((await freezeToValues(port)).plan);
    data.setValue(1, 2, 'CA9');
    expect(await port.undo(receipt)).toMatchObject({
      undone: false,
      changed: [{ sheet: 'Data', cell: 'C2', before: 'CA2', after: 'CA9' }],
    });
  });

  it('writes nothing when a formula was changed after the preview', async () => {
    const { workbook, data, calculation } = await desk();
    const { plan } = await freezeToValues(port);
    calculation.enterFormula(data, 0, 2, '=CREDITGRADE(A1:A3)');
    calculation.settle();
    await calculation.settled();
    const before = wholePicture(workbook);
    await expect(port.execute(plan)).rejects.toMatchObject({ code: 'changed-since-plan', data: { cell: 'C1' } });
    expect(wholePicture(workbook)).toEqual(before);
  });

  it('keeps a result that begins like a formula as text', async () => {
    const { data, calculation } = await desk();
    data.setValue(5, 0, '=1+1');
    data.setValue(5, 1, 10);
    calculation.enterFormula(data, 6, 2, '=AGINGTABLE(A6,,B6,45000)');
    calculation.settle();
    await calculation.settled();
    expect(shows(data, 'C7')).toBe('=1+1');
    await port.execute((await freezeToValues(port)).plan);
    expect([formula(data, 'C7'), shows(data, 'C7')]).toEqual([null, '=1+1']);
  });

  it('of a workbook without formulas of ours writes nothing', async () => {
    const { rate, write } = open();
    await write(await rate());
    expect(await freezeToValues(port)).toMatchObject({ plan: { steps: [] }, frozen: 0, left: [], redirected: 0 });
  });
});

describe('repairing formulas', () => {
  async function broken() {
    const opened = await desk();
    const { data } = opened;
    data.setFormula(8, 0, '=_xldudf_CREDITGRADE(A1)', new CellError('#NAME?'));
    data.setFormula(9, 0, '=_xldudf_CREDITGRADE(A2)', 'CA2');
    data.setFormula(10, 0, '=ACME.CREDITGRADE(A1)', new CellError('#NAME?'));
    data.setFormula(11, 0, '=ACME.DSO(A1,1)', 12);
    return opened;
  }

  it('gives the functions their own names, and leaves what another add-in works out', async () => {
    const { workbook, data, calculation } = await broken();
    const { plan, mended } = await repairFormulas(port);
    expect(mended).toBe(3);
    const receipt = await port.execute(plan);
    await calculation.settled();
    expect(['A9', 'A10', 'A11', 'A12'].map((cell) => formula(data, cell))).toEqual([
      '=CREDITGRADE(A1)',
      '=CREDITGRADE(A2)',
      '=CREDITGRADE(A1)',
      '=ACME.DSO(A1,1)',
    ]);
    expect(['A9', 'A10', 'A11'].map((cell) => shows(data, cell))).toEqual(['CA1', 'CA2', 'CA1']);
    expect((await repairFormulas(port)).plan.steps).toEqual([]);
    expect(await port.undo(receipt)).toMatchObject({ undone: true });
    expect(sheetOf(workbook, 'Data').formula(10, 0)).toBe('=ACME.CREDITGRADE(A1)');
  });
});
