import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WritePlan } from '../../src/usecases/writePlan.js';
import type { Content, Sheet } from '../../src/workbench/model/sheet.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { CUSTOMERS, INVOICES, open, wholePicture, type Opened } from './ledgerWorkbook.js';

const TITLES = ['Customers', 'Invoices', 'Notes'] as const;
const RUNS = 20;

/** A cell of the user's that has nothing to do with the ledger. */
const foreign = fc.record({
  sheet: fc.constantFrom(...TITLES),
  row: fc.nat(25),
  column: fc.nat(45),
  content: fc.oneof(
    fc.integer().map((number): Content => number),
    fc.constantFrom<Content>('note', '=not a formula', "'quoted", true, '#N/A text', 'Ünï·códe 应收'),
    fc.constantFrom<Content>('f:=1+1', 'f:=A1', 'f:=SUM(B2:B4)'),
  ),
  bold: fc.boolean(),
});

const layout = fc.record({
  customersAt: fc.record({ row: fc.nat(6), column: fc.nat(4) }),
  invoicesAt: fc.record({ row: fc.nat(6), column: fc.nat(4) }),
  cells: fc.array(foreign, { maxLength: 14 }),
  hiddenRows: fc.array(fc.nat(12), { maxLength: 4 }),
  filtered: fc.boolean(),
  secondTable: fc.option(fc.record({ row: fc.nat(14), column: fc.integer({ min: 8, max: 40 }) }), { nil: null }),
  secondRun: fc.boolean(),
});

type LayoutOf<A> = A extends fc.Arbitrary<infer Value> ? Value : never;

function place(sheet: Sheet, id: number, rows: readonly (readonly Content[])[], at: { row: number; column: number }) {
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => sheet.setValue(at.row + row, at.column + column, value)),
  );
  const area = { ...at, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  const look = { style: 'TableStyleMedium2', showHeaders: true, showTotals: false, showFilterButton: true };
  sheet.tables.push({ id, name: `T${String(id)}`, area, ...look });
}

function isFormula(content: Content): content is string {
  return typeof content === 'string' && content.startsWith('f:');
}

/** The workbook open in Excel, with its formulas computed. Those within the tables give way to the ledger's cells. */
function openWith(made: LayoutOf<typeof layout>): Opened {
  const opened = open(build(made), { filtersShiftWrites: true });
  for (const { sheet, row, column, content } of made.cells) {
    const at = opened.workbook.sheet(sheet);
    if (at && isFormula(content) && at.value(row, column) === null) {
      opened.office.host.typeInto(at, row, column, content.slice(2));
    }
  }
  return opened;
}

function build(made: LayoutOf<typeof layout>): Workbook {
  const workbook = new Workbook();
  const [customers, invoices, notes] = TITLES.map((title) => workbook.addSheet(title));
  if (!customers || !invoices || !notes) throw new Error('no sheets');
  for (const { sheet, row, column, content, bold } of made.cells) {
    const at = workbook.sheet(sheet);
    if (!isFormula(content)) at?.setValue(row, column, content);
    if (bold) at?.setStyleId(row, column, workbook.styles.with(0, { numberFormat: '0.000' }));
  }
  place(customers, workbook.nextId(), CUSTOMERS, made.customersAt);
  place(invoices, workbook.nextId(), INVOICES, made.invoicesAt);
  if (made.secondTable && made.secondTable.row > 12) {
    place(
      customers,
      workbook.nextId(),
      [
        ['a', 'b'],
        [1, 2],
      ],
      made.secondTable,
    );
  }
  for (const row of made.hiddenRows) customers.hiddenRows.add(row);
  for (const table of customers.tables.slice(0, 1)) {
    if (made.filtered) table.criteria = new Map([[0, { filterOn: 'Values', values: ['Alder Ltd'] }]]);
  }
  return workbook;
}

/** Every cell of the sheets that were there before, but those that the plan says it touches. */
function outside(workbook: Workbook, plans: readonly WritePlan[]): Record<string, unknown> {
  const touched = new Set<string>();
  for (const step of plans.flatMap(({ steps }) => steps)) {
    if (step.kind !== 'write-cells' && step.kind !== 'format-cells') continue;
    const area =
      step.kind === 'format-cells'
        ? step.area
        : { row: step.row, column: step.column, rowCount: step.after.length, columnCount: step.after[0]?.length ?? 0 };
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let at = area.column; at < area.column + area.columnCount; at++)
        touched.add(`${step.sheet}!${String(row)},${String(at)}`);
    }
  }
  const cells: Record<string, unknown> = {};
  for (const title of TITLES) {
    const sheet = workbook.sheet(title);
    for (let row = 0; row < 45; row++) {
      for (let at = 0; at < 80; at++) {
        const key = `${title}!${String(row)},${String(at)}`;
        if (!touched.has(key)) cells[key] = [sheet?.value(row, at), sheet?.formula(row, at), sheet?.styleId(row, at)];
      }
    }
  }
  return cells;
}

describe('a run on any workbook', () => {
  it.each([
    ['a fixed seed', 20_250_701],
    ['a new seed', Date.now() % 1_000_000_000],
  ])('changes no cell outside its plan, and is undone to the last one (%s: %i)', async (_, seed) => {
    await fc.assert(
      fc.asyncProperty(layout, async (made) => {
        const { workbook, rate, write, undo } = openWith(made);
        const first = await rate();
        const picture = wholePicture(workbook);
        const hidden = workbook.sheets.map(({ hiddenRows }) => [...hiddenRows]);
        const before = outside(workbook, [first.plan]);
        const receipt = await write(first);
        expect(outside(workbook, [first.plan])).toEqual(before);
        if (made.secondRun) {
          const again = await rate({ limits: [10, 20, 30, 40] });
          const now = outside(workbook, [again.plan]);
          const second = await write(again);
          expect(outside(workbook, [again.plan])).toEqual(now);
          expect(await undo(second)).toEqual({ undone: true, kept: [] });
        }
        expect(await undo(receipt)).toEqual({ undone: true, kept: [] });
        expect(wholePicture(workbook)).toEqual(picture);
        expect(workbook.sheets.map(({ hiddenRows }) => [...hiddenRows])).toEqual(hidden);
      }),
      { numRuns: RUNS, seed },
    );
  });
});
