import { overlap } from '../../records/address.js';
import type { RecognisedTable } from '../rateLedger/types.js';
import type { SheetChange } from './ports.js';

/**
 * Whether a change touches what a rating was read from: a row of a column that is read, the row below the last, where a table grows, or the header of
 * such a column. Results of ours stand in other columns; that a table gets wider or narrower is told as a change of its whole header row.
 */
export function concernsLedger({ sheet, area }: SheetChange, tables: readonly RecognisedTable[]): boolean {
  return tables.some(({ source, mapping }) => {
    if (source.sheet !== sheet) return false;
    if (area === null) return true;
    const isHeaderOnly = area.row === source.headerRow && area.rowCount === 1;
    if (isHeaderOnly && area.columnCount > 1) return false;
    const rows = { row: source.headerRow, rowCount: source.firstRow - source.headerRow + source.rowCount + 1 };
    return [...mapping.fields.values(), ...mapping.salesYears.values()].some((offset) =>
      overlap(area, { ...rows, column: source.firstColumn + offset, columnCount: 1 }),
    );
  });
}
