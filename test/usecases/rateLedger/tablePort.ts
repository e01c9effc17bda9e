import { findLedger } from '../../../src/usecases/rateLedger/findLedger.js';
import { rateLedger } from '../../../src/usecases/rateLedger/rateLedger.js';
import type { RateRequest } from '../../../src/usecases/rateLedger/types.js';
import type { CellValue, SourceTable } from '../../../src/records/grid.js';
import { expectEveryRow } from '../../everyRow.js';
import type { WorkbookPort } from '../../../src/usecases/ports.js';

/** An Excel table: its header row, then its rows. */
export type Table = readonly (readonly CellValue[])[];

/** A workbook of Excel tables, each on a sheet of its own, for reading and planning only. */
export function tablePort(tables: readonly Table[], date1904 = false): WorkbookPort {
  const sources = tables.map(([headers = [], ...rows], index): SourceTable => ({
    id: `T${index}`,
    kind: 'table',
    name: `T${index}`,
    sheet: `S${index}`,
    headerRow: 0,
    firstColumn: 0,
    headers: headers.map(String),
    firstRow: 1,
    rowCount: rows.length,
  }));
  const readOnly = () => Promise.reject(new Error('this workbook is only read'));
  return {
    findSources: () => Promise.resolve({ tables: sources, topRows: null, activeSheet: 'S0', date1904 }),
    readColumns: (source, offsets) => {
      const rows = tables[sources.findIndex(({ id }) => id === source.id)]?.slice(1) ?? [];
      const columns = offsets.map((offset) => ({ offset, format: '', values: rows.map((row) => row[offset] ?? '') }));
      return Promise.resolve({ source, columns });
    },
    readAreas: (areas) =>
      Promise.resolve(
        areas.map((place) => ({
          ...place,
          cells: Array.from({ length: place.area.rowCount }, () =>
            new Array<CellValue>(place.area.columnCount).fill('taken'),
          ),
          formats: new Array<string>(place.area.rowCount).fill('General'),
          width: 48,
          merged: false,
        })),
      ),
    readLayout: () => Promise.resolve({ sheets: sources.map(({ sheet }) => sheet), tables: [], owned: [] }),
    execute: readOnly,
    undo: readOnly,
    lastRun: readOnly,
    goTo: readOnly,
  };
}

/** The report of a run over some tables at an as-of date (ISO), everything else by default. */
export async function reportOn(
  tables: readonly Table[],
  asOf: string,
  more: Partial<RateRequest> = {},
  date1904 = false,
) {
  const port = tablePort(tables, date1904);
  const overview = await findLedger(port, asOf);
  const request: RateRequest = {
    ...{ asOf, basis: 'due', credits: 'on-account', limits: [30, 60, 90], language: 'en' },
    ...more,
  };
  const { report } = await rateLedger(port, overview, request);
  expectEveryRow(report);
  return report;
}
