import { describe, expect, it } from 'vitest';
import { parseArea } from '../../src/records/address.js';
import type { Sheet } from '../../src/workbench/model/sheet.js';
import type { Workbook } from '../../src/workbench/model/workbook.js';
import {
  addTable,
  column,
  ledgerWorkbook,
  open,
  picture,
  sheetOf,
  tableWidth,
  wholePicture,
} from './ledgerWorkbook.js';

const MOVE = { room: 'move-cells' } as const;
/** Columns of the user's customers table, and those that a run adds. */
const [OWN, ADDED] = [6, 25];
const BALANCES = [300.3, 30.05, 300, 0];

/** The ledger with notes right beside the customers, a formula that uses one, and a total below them. */
function crowded(): Workbook {
  const workbook = ledgerWorkbook();
  const customers = sheetOf(workbook, 'Customers');
  customers.setValue(1, OWN, 'call on Monday');
  customers.setValue(2, OWN + 1, 7);
  customers.setValue(9, OWN + 1, 'far below');
  customers.columnWidths.set(OWN, 200);
  sheetOf(workbook, 'Invoices').setFormula(20, 0, '=Customers!H3*2', 14);
  return workbook;
}

describe('cells of the user beside the customers', () => {
  it('stay where they are unless the user has them moved; the preview says that they could be', async () => {
    const { rate } = open(crowded());
    const rating = await rate();
    expect(rating.plan.preview).toMatchObject({ target: 'ratings-sheet', couldMove: true });
    expect(rating.plan.preview.movedBy).toBeUndefined();
  });

  it('are moved to the right with their widths, and what refers to them follows', async () => {
    const workbook = crowded();
    const { rate, write } = open(workbook);
    const rating = await rate(MOVE);
    expect(rating.plan.preview).toMatchObject({ target: 'beside-customers', movedBy: ADDED, targetSheet: 'Customers' });
    await write(rating);
    const customers = sheetOf(workbook, 'Customers');
    expect(column(customers, 'Balance').slice(0, 4)).toEqual(BALANCES);
    expect(tableWidth(customers)).toBe(OWN + ADDED);
    expect(customers.value(1, OWN + ADDED)).toBe('call on Monday');
    expect(customers.value(2, OWN + 1 + ADDED)).toBe(7);
    expect(customers.value(9, OWN + 1 + ADDED)).toBe('far below');
    expect(customers.columnWidths.get(OWN + ADDED)).toBe(200);
    expect(sheetOf(workbook, 'Invoices').formula(20, 0)).toBe('=Customers!AG3*2');
  });

  it('need not be moved again by the next run', async () => {
    const { rate, write } = open(crowded());
    await write(await rate(MOVE));
    expect((await rate(MOVE)).plan.steps).toEqual([]);
    expect((await rate()).plan.steps).toEqual([]);
  });

  it('make room once more when more columns are needed', async () => {
    const workbook = crowded();
    const { rate, write, undo } = open(workbook);
    await write(await rate({ ...MOVE, limits: [30] }));
    const before = picture(workbook);
    const rating = await rate({ ...MOVE, limits: [30, 60, 90] });
    expect(rating.plan.preview.movedBy).toBe(2);
    const receipt = await write(rating);
    const customers = sheetOf(workbook, 'Customers');
    expect(customers.value(1, OWN + ADDED)).toBe('call on Monday');
    expect(column(customers, '90+').slice(0, 4)).toEqual([0, 0, 300, 0]);
    await undo(receipt);
    expect(picture(workbook)).toEqual(before);
  });

  it('come back with undo, also after the pane was closed', async () => {
    const workbook = crowded();
    const before = wholePicture(workbook);
    const { rate, write } = open(workbook);
    await write(await rate(MOVE));
    const again = open(workbook);
    const last = await again.lastRun();
    if (!last) throw new Error('the run is on no record');
    expect(await again.undo(last.receipt)).toMatchObject({ undone: true });
    expect(wholePicture(workbook)).toEqual(before);
  });

  it('come back when a run that was broken off is put back, wherever it stopped', async () => {
    for (let action = 1; ; action += 29) {
      const workbook = crowded();
      const opened = open(workbook);
      const rating = await opened.rate(MOVE);
      const before = picture(workbook);
      opened.office.host.failNext({ at: 'action', number: action, code: 'GeneralException', lasts: true });
      const stopped = await opened.write(rating).then(
        () => false,
        () => true,
      );
      opened.office.host.failNext(null);
      if (!stopped) break;
      const last = await opened.lastRun();
      if (last) expect(await opened.undo(last.receipt), `action ${String(action)}`).toMatchObject({ undone: true });
      expect(picture(workbook), `action ${String(action)}`).toEqual(before);
    }
  });

  it('keep what was written since into the columns that came in', async () => {
    const workbook = crowded();
    const { rate, write, undo } = open(workbook);
    const receipt = await write(await rate(MOVE));
    const customers = sheetOf(workbook, 'Customers');
    customers.setValue(12, OWN + 2, 'new note');
    const asked = await undo(receipt);
    expect(asked).toEqual({
      undone: false,
      changed: [{ sheet: 'Customers', cell: 'I13', before: '', after: 'new note' }],
    });
    expect(await undo(receipt, 'keep')).toMatchObject({ undone: true });
    expect(customers.value(12, OWN + 2)).toBe('new note');
    expect(customers.value(1, OWN + ADDED)).toBe('call on Monday');
    expect(tableWidth(customers)).toBe(OWN);
  });

  it('that are odd cells of the ledger are linked to where they stand then', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    const header = ['Customer', 'Document no', 'Document date', 'Due date', 'Amount'];
    header.forEach((title, at) => customers.setValue(0, OWN + 1 + at, title));
    ['Alder Ltd', '0009', 45444, 45474, 'much'].forEach((cell, at) => customers.setValue(1, OWN + 1 + at, cell));
    const [like] = customers.tables;
    if (!like) throw new Error('no customers');
    const area = { row: 0, column: OWN + 1, rowCount: 2, columnCount: header.length };
    customers.tables.push({ ...like, name: 'More', id: workbook.nextId(), area });
    const { rate, write } = open(workbook);
    await write(await rate(MOVE));
    expect(customers.value(1, OWN + 5 + ADDED)).toBe('much');
    const links = [...sheetOf(workbook, 'Findings').formulas()].map(({ formula }) => formula);
    expect(links).toContain('=HYPERLINK("#Customers!AI2","Customers!AI2")');
  });

  it('in a table of their own move as a whole', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    beside(workbook, customers, 'H2:I4');
    const { rate, write } = open(workbook);
    await write(await rate(MOVE));
    expect(customers.tables.find(({ name }) => name === 'Mine')?.area).toEqual(parseArea('AG2:AH4'));
    expect(column(customers, 'Balance')).toEqual(BALANCES);
  });

  it('stay, and results go to the sheet Ratings, where another table would be torn apart', async () => {
    const workbook = ledgerWorkbook();
    const customers = sheetOf(workbook, 'Customers');
    customers.setValue(1, OWN, 'call on Monday');
    beside(workbook, customers, 'E12:H14');
    const rating = await open(workbook).rate(MOVE);
    expect(rating.plan.preview).toMatchObject({ target: 'ratings-sheet' });
    expect(rating.plan.preview.couldMove).toBeUndefined();
  });
});

/** A table of the user's that the add-in does not understand. */
function beside(workbook: Workbook, sheet: Sheet, address: string): void {
  const area = parseArea(address);
  const [like] = addTable(workbook, 'Scrap', [['Colour']]).tables;
  if (!area || !like) throw new Error(address);
  workbook.removeSheet(sheetOf(workbook, 'Scrap'));
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let at = area.column; at < area.column + area.columnCount; at++) {
      sheet.setValue(row, at, row === area.row ? `Colour ${String(at)}` : 'red');
    }
  }
  sheet.tables.push({ ...like, name: 'Mine', id: workbook.nextId(), area });
}
