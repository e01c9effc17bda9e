import { findLedger, rateLedger, undoRun, writeRating } from '../../src/usecases/index.js';
import type { LastRun, RunControl, RunReceipt, UndoOutcome } from '../../src/usecases/ports.js';
import type { Rating, RateRequest } from '../../src/usecases/rateLedger/types.js';
import { Calculation } from '../../src/workbench/calc/calculation.js';
import { loadOffice, useOffice, type LoadedOffice } from '../../src/workbench/host/inNode.js';
import type { HostOptions } from '../../src/workbench/host/options.js';
import type { Content, Sheet } from '../../src/workbench/model/sheet.js';
import type { CellStyle, StyleTable } from '../../src/workbench/model/style.js';
import { Workbook } from '../../src/workbench/model/workbook.js';
import { expectEveryRow } from '../everyRow.js';
import { excelWorkbook } from '../../src/workbook/excelWorkbook.js';

export const REQUEST: RateRequest = {
  asOf: '2024-06-30',
  basis: 'due',
  credits: 'on-account',
  limits: [30, 60, 90],
  language: 'en',
};

/** Serial dates of 2024: day 1 is 45292. */
export function day2024(month: number, day: number): number {
  return 25569 + Date.UTC(2024, month - 1, day) / 86_400_000;
}

export const CUSTOMERS: Content[][] = [
  ['Customer', 'Credit limit', 'Term', 'Last review', 'Sales 2022', 'Sales 2023'],
  ['Alder Ltd', 5000, 30, day2024(1, 31), 6000, 9000],
  ['=Birch & Co', 1000, 30, null, 2000, 1500],
  ['1-2', null, 60, day2024(5, 15), 500, 300],
  ['Quiet AG', 800, 30, null, null, null],
];

/** Open at 2024-06-30: Alder 100.10 not due and 200.20 in 31-60, =Birch & Co 50.05 in 1-30 and -20 on account, 1-2 300 in 90+. */
export const INVOICES: Content[][] = [
  ['Customer', 'Document no', 'Document date', 'Due date', 'Amount', 'Settled date'],
  ['Alder Ltd', '0001', day2024(6, 10), day2024(7, 10), 100.1, null],
  ['Alder Ltd', '0002', day2024(4, 11), day2024(5, 11), 200.2, null],
  ['Alder Ltd', '0003', day2024(2, 1), day2024(3, 2), 75, day2024(3, 12)],
  ['=Birch & Co', '0004', day2024(5, 20), day2024(6, 19), 50.05, null],
  ['=Birch & Co', '0005', day2024(6, 1), null, -20, null],
  ['1-2', '0006', day2024(1, 5), day2024(2, 4), 300, day2024(7, 15)],
];

export const SCORES: Content[][] = [
  [
    'Customer',
    'Management team',
    'Capital strength',
    'Market share',
    'Technology',
    'Product quality',
    'Management level',
    'Scale',
    'Brand',
    'Culture',
  ],
  ['Alder Ltd', 80, 70, 60, 90, 75, 65, 85, 50, 40],
  ['=Birch & Co', 80, 70, 60, 90, 75, 65, 85, null, 40],
];

/** A sheet with a table over the rows, at A1. */
export function addTable(workbook: Workbook, name: string, rows: readonly (readonly Content[])[]): Sheet {
  const sheet = workbook.addSheet(name);
  rows.forEach((cells, row) => cells.forEach((value, column) => value !== null && sheet.setValue(row, column, value)));
  sheet.tables.push({
    id: workbook.nextId(),
    name,
    area: { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 },
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
  });
  return sheet;
}

export function ledgerWorkbook(): Workbook {
  const workbook = new Workbook();
  addTable(workbook, 'Customers', CUSTOMERS);
  addTable(workbook, 'Invoices', INVOICES);
  addTable(workbook, 'Scores', SCORES);
  return workbook;
}

/** A workbook open in our host, and the add-in's own code on it through the genuine office.js. */
export interface Opened {
  readonly workbook: Workbook;
  readonly office: LoadedOffice;
  readonly rate: (request?: Partial<RateRequest>, run?: RunControl) => Promise<Rating>;
  readonly write: (rating: Rating, run?: RunControl) => Promise<RunReceipt>;
  readonly lastRun: () => Promise<LastRun | null>;
  readonly undo: (receipt: RunReceipt, changed?: 'keep' | 'overwrite') => Promise<UndoOutcome>;
}

export function open(workbook: Workbook = ledgerWorkbook(), options: HostOptions = {}): Opened {
  const calculation = options.calculation ?? new Calculation(workbook);
  const office = loadOffice(workbook, { checkRequirementSets: true, ...options, calculation });
  useOffice(office);
  const port = excelWorkbook();
  return {
    workbook,
    office,
    async rate(request = {}, run) {
      const overview = await findLedger(port, '2024-07-10', run);
      const rating = await rateLedger(port, overview, { ...REQUEST, ...request }, run);
      expectEveryRow(rating.report);
      return rating;
    },
    write: (rating, run) => writeRating(port, rating, run),
    lastRun: () => port.lastRun(),
    undo: (receipt, changed) => undoRun(port, receipt, {}, changed),
  };
}

/** Points of a column that no one has widened. */
const USUAL_WIDTH = 48;

/** Everything that a user could see of a workbook, as plain data. */
export function picture(workbook: Workbook): unknown {
  return pictureOf(
    workbook,
    workbook.sheets.filter(({ visibility }) => visibility !== 'VeryHidden'),
  );
}

/** The same with the record of the last run, which no user sees. */
export function wholePicture(workbook: Workbook): unknown {
  return pictureOf(workbook, workbook.sheets);
}

function pictureOf({ names, styles }: Workbook, sheets: readonly Sheet[]): unknown {
  return {
    // Excel lists names by the alphabet, whenever they were made.
    names: names
      .map(({ name, refersTo, visible }) => ({ name, refersTo, visible }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tables: sheet.tables.map(({ name, area }) => ({ name, area })),
      charts: sheet.charts.map(({ name, source, title }) => ({ name, source, title })),
      widths: [...sheet.columnWidths].filter(([, width]) => width !== USUAL_WIDTH),
      cells: cellsOf(sheet, styles, (row, column) => [
        sheet.value(row, column),
        sheet.formula(row, column),
        look(styles.get(sheet.styleId(row, column))),
      ]),
    })),
  };
}

/** A cell that is formatted "General" looks as one that never was. */
function look({ numberFormat = 'General', ...style }: CellStyle): string {
  return JSON.stringify({ numberFormat, ...style });
}

function cellsOf<T>(sheet: Sheet, styles: StyleTable, cell: (row: number, column: number) => T): Record<string, T> {
  const used = sheet.usedArea(true);
  const cells: Record<string, T> = {};
  for (let row = 0; used && row < used.row + used.rowCount; row++) {
    for (let column = 0; column < used.column + used.columnCount; column++) {
      const empty = sheet.value(row, column) === null && sheet.formula(row, column) === null;
      if (!empty || look(styles.get(sheet.styleId(row, column))) !== look({}))
        cells[`${String(row)},${String(column)}`] = cell(row, column);
    }
  }
  return cells;
}

/** The columns of a sheet's table. */
export function tableWidth(sheet: Sheet): number {
  return sheet.tables[0]?.area.columnCount ?? 0;
}

/** The values of a column by its title, below the header row. */
export function column(sheet: Sheet, title: string, headerRow = sheet.tables[0]?.area.row ?? 0): Content[] {
  const used = sheet.usedArea();
  if (!used) throw new Error(`${sheet.name} is empty`);
  for (let at = 0; at < used.column + used.columnCount; at++) {
    if (sheet.value(headerRow, at) !== title) continue;
    return Array.from({ length: used.row + used.rowCount - headerRow - 1 }, (_, row) =>
      sheet.value(headerRow + 1 + row, at),
    );
  }
  throw new Error(`${sheet.name} has no column ${title}`);
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}
