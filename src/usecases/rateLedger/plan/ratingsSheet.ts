import type { SheetTexts } from '../../../locales/sheetTexts.js';
import type { RatedLedger } from '../rated.js';
import type { ResultColumn } from '../resultColumns.js';
import type { SheetContent, TableColumn } from './planSheet.js';

/** The results on a sheet of their own, one row per customer and currency: where the customers table has no room, or there is none. */
export function ratingsSheet(rated: RatedLedger, results: readonly ResultColumn[], texts: SheetTexts): SheetContent {
  const { accounts, ledger } = rated;
  const text = { format: 'General', width: 130 };
  const columns: TableColumn[] = [
    { title: texts.columns.customer, ...text, cells: accounts.map(({ customer }) => customer) },
    ...results.map(({ title, format, cell }) => ({ title, format, width: 78, cells: accounts.map(cell) })),
  ];
  if (ledger.currencies.length > 1) {
    const cells = accounts.map(({ currency }) => ledger.currencies[currency]?.code ?? '');
    columns.splice(1, 0, { title: texts.columns.currency, format: 'General', width: 60, cells });
  }
  return { key: 'ratings', title: texts.titles.ratings, head: [], columns };
}
