import { areaAddress, quoteSheet } from '../records/address.js';
import type { CellValue } from '../records/grid.js';
import { UseCaseError } from '../usecases/errors.js';
import type { SheetArea } from '../usecases/ports.js';
import { rangeOf } from './cells.js';
import { withExcel } from './run.js';

/** The range that is selected. */
export function selectedArea(): Promise<SheetArea> {
  return withExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    range.worksheet.load('name');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount, worksheet } = range;
    return { sheet: worksheet.name, area: { row, column, rowCount, columnCount } };
  });
}

/** What the cells of an area show. */
export function readValues({ sheet, area }: SheetArea): Promise<readonly (readonly CellValue[])[]> {
  return withExcel(async (context) => {
    const range = rangeOf(context, sheet, area);
    range.load('values');
    await context.sync();
    // office.js types values as any[][]; Excel answers strings, numbers and booleans.
    return range.values as CellValue[][];
  });
}

/** The sign between whole and decimals in the user's Excel. */
export function decimalSeparator(): Promise<string> {
  return withExcel(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  });
}

/** Puts a formula into the first cell of an area, unless something stands there. */
export function insertFormula({ sheet, area }: SheetArea, formula: string): Promise<void> {
  const first = { ...area, rowCount: 1, columnCount: 1 };
  return withExcel(async (context) => {
    const cell = rangeOf(context, sheet, first);
    cell.load('formulas');
    await context.sync();
    // office.js types formulas as any[][]; Excel answers the one cell that was asked for.
    const [[present]] = cell.formulas as [[CellValue]];
    if (present !== '') {
      throw new UseCaseError('cell-occupied', { place: `${quoteSheet(sheet)}!${areaAddress(first)}` });
    }
    cell.formulas = [[formula]];
    await context.sync();
  });
}
