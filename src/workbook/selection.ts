import type { CellValue } from '../records/grid.js';
import type { SheetArea } from '../usecases/ports.js';
import { rangeOf } from './cells.js';
import { withExcel } from './run.js';

/** The range that is selected; the first one where there are several. */
export function selectedArea(): Promise<SheetArea> {
  return withExcel(async (context) => {
    const first = context.workbook.getSelectedRanges().areas.getItemAt(0);
    first.load('rowIndex,columnIndex,rowCount,columnCount');
    first.worksheet.load('name');
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = first;
    return { sheet: first.worksheet.name, area: { row, column, rowCount, columnCount } };
  });
}

/** What the cells of an area show; below the last used row and beyond the last used column they are empty. */
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
