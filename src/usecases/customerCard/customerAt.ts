import { parseArea } from '../../records/address.js';
import type { CellValue } from '../../records/grid.js';
import type { Field } from '../../records/headers/fields.js';
import type { SheetArea } from '../ports.js';
import type { LedgerOverview, RatedBasis, RecognisedTable } from '../rateLedger/types.js';

/** Tells which cells are selected, whenever that changes. Implemented in `src/workbook` over Office.js. */
export interface SelectionWatch {
  /** Calls back for each selection until the answer is called. */
  watch(onSelect: (at: SheetArea) => void): Promise<() => Promise<void>>;
  /** What the cells of an area show. */
  readValues(at: SheetArea): Promise<readonly (readonly CellValue[])[]>;
}

/** Columns that name a row's customer, the surest first. */
const NAMING: readonly Field[] = ['id', 'customer', 'name', 'customerName'];

/**
 * The customer of the row that is selected, as the rating calls it: by the naming column of the table that the row lies in, else, on reports and
 * other sheets, by what stands in the first column. Null where no customer of the rating is named. The cell is read anew, for rows move.
 */
export async function customerAt(
  { readValues }: Pick<SelectionWatch, 'readValues'>,
  { tables }: LedgerOverview,
  { rated, customers }: RatedBasis,
  { sheet, area }: SheetArea,
): Promise<string | null> {
  const { row } = area;
  const table = tables.find(({ source }) => source.sheet === sheet && holdsRow(source, row));
  const column = table ? namingColumn(table) : 0;
  if (column === null) return null;
  const [[value = ''] = []] = await readValues({ sheet, area: { row, column, rowCount: 1, columnCount: 1 } });
  const named = String(value).trim();
  if (named === '') return null;
  const key = customers.keyOf(named);
  return rated.accounts.some(({ customer }) => customer === key) ? key : null;
}

function holdsRow({ firstRow, rowCount }: RecognisedTable['source'], row: number): boolean {
  return row >= firstRow && row < firstRow + rowCount;
}

function namingColumn({ source, mapping }: RecognisedTable): number | null {
  const field = NAMING.find((each) => mapping.fields.has(each));
  const offset = field === undefined ? undefined : mapping.fields.get(field);
  return offset === undefined ? null : source.firstColumn + offset;
}

/** Whether a cell's row is selected already. */
export function isSelected(selected: SheetArea | null, { sheet, cell }: { sheet: string; cell: string }): boolean {
  return selected?.sheet === sheet && selected.area.row === parseArea(cell)?.row;
}
