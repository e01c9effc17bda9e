import type { CellValue, SourceTable } from '../../src/records/grid.js';
import type { SheetArea, WorkbookPort } from '../../src/usecases/ports.js';

const SHEET = 'Ledger';
const TOP_ROWS = 20;

/** A workbook with one plain sheet, for reading and planning only. */
export function sheetPort(rows: readonly (readonly CellValue[])[]): WorkbookPort {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const wide = rows.slice(0, TOP_ROWS).map((row) => Array.from({ length: columnCount }, (_, at) => row[at] ?? ''));
  const readOnly = () => Promise.reject(new Error('this workbook is only read'));
  return {
    findSources: () =>
      Promise.resolve({
        tables: [],
        topRows: { sheet: SHEET, used: { row: 0, column: 0, rowCount: rows.length, columnCount }, rows: wide },
        activeSheet: SHEET,
      }),
    readColumns: (source: SourceTable, offsets: readonly number[]) =>
      Promise.resolve({
        source,
        columns: offsets.map((offset) => ({
          offset,
          format: '',
          values: Array.from(
            { length: source.rowCount },
            (_, row) => rows[source.firstRow + row]?.[source.firstColumn + offset] ?? '',
          ),
        })),
      }),
    readAreas: (areas: readonly SheetArea[]) =>
      Promise.resolve(
        areas.map((place) => ({
          ...place,
          cells: Array.from({ length: place.area.rowCount }, () =>
            new Array<CellValue>(place.area.columnCount).fill(''),
          ),
          formats: new Array<string>(place.area.rowCount).fill('General'),
          width: 48,
          merged: false,
        })),
      ),
    readLayout: () => Promise.resolve({ sheets: [SHEET], tables: [], owned: [] }),
    execute: readOnly,
    undo: readOnly,
    lastRun: readOnly,
    goTo: readOnly,
  };
}
