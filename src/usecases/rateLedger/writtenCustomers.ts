import { cellAddress } from '../../records/address.js';
import type { WrittenCustomer } from '../../records/customers/proposeCustomers.js';
import type { CustomerRows } from '../../records/customers/readCustomers.js';
import type { ReadReceivables } from '../../records/receivables/readReceivables.js';
import type { RecordTable } from '../../records/recordTable.js';

/** All customers as the tables write them: those of the customers tables first, then those that only the ledger names. */
export function writtenCustomers(
  tables: readonly RecordTable[],
  { rows, rowOf }: CustomerRows,
  { ledger, customerCells, customerNames }: ReadReceivables,
): WrittenCustomer[] {
  const listed = rows.map(({ key, name, id, at }): WrittenCustomer => {
    const table = tables[at.table];
    const source = table?.grid.source;
    const offset = table?.mapping.fields.get(id === null ? 'name' : 'id') ?? 0;
    const cell = source ? cellAddress(source.firstRow + at.row, source.firstColumn + offset) : null;
    return { key, name, sheet: source?.sheet ?? null, cell };
  });
  const others = ledger.customers.flatMap((key, index): WrittenCustomer[] => {
    const { sheet, cell } = customerCells[index] ?? { sheet: null, cell: null };
    return rowOf(key) === undefined ? [{ key, name: customerNames[index] ?? null, sheet, cell }] : [];
  });
  return [...listed, ...others];
}
