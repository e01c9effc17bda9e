import { overlap } from '../../records/address.js';
import type { RecognisedTable } from '../rateLedger/types.js';
import type { SheetChange } from './ports.js';

/**
 * Whether a change touches what a rating was read from: a row of a column that is read, or the row below the last, where a table grows.
 * Results of ours stand in other columns; that a table gets wider changes its header row only.
 */
export function concernsLedger({ sheet, area }: SheetChange, tables: readonly RecognisedTable[]): boolean {
  return tables.some(({ source, mapping }) => {
    if (source.sheet !== sheet) return false;
    if (area === null) return true;
    const rows = { row: source.firstRow, rowCount: source.rowCount + 1 };
    return [...mapping.fields.values(), ...mapping.salesYears.values()].some((offset) =>
      overlap(area, { ...rows, column: source.firstColumn + offset, columnCount: 1 }),
    );
  });
}
