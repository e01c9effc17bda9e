import { fill } from '../../../locales/language.js';
import type { SheetTexts } from '../../../locales/sheetTexts.js';
import type { RatedAccount, RatedLedger } from '../rated.js';
import type { ResultColumn } from '../resultColumns.js';
import { basisLine, madeLine } from './basisLines.js';
import type { SheetContent, TableColumn } from './sheetContent.js';

/** The results on a sheet of their own, one row per customer and currency: where the customers table has no room, or there is none. */
export function ratingsSheet(
  rated: RatedLedger,
  results: readonly ResultColumn[],
  texts: SheetTexts,
  made?: string,
): SheetContent {
  return sheetOf(rated, rated.accounts, results, texts, [basisLine(rated, texts), madeLine(texts, made)]);
}

/**
 * The sheet while results stand beside the customers: those that no customers table lists, with a line that says so. Null when there are none and no
 * such sheet (`there`); one that is there says that it holds none.
 */
export function unlistedSheet(
  rated: RatedLedger,
  results: readonly ResultColumn[],
  texts: SheetTexts,
  customersSheet: string,
  there: boolean,
  made?: string,
): SheetContent | null {
  const accounts = rated.accounts.filter(({ place }) => place === null);
  if (accounts.length === 0 && !there) return null;
  const { unlisted, allBeside } = texts.ratings;
  const line = fill(accounts.length > 0 ? unlisted : allBeside, { sheet: customersSheet });
  return sheetOf(rated, accounts, results, texts, [{ cells: [line] }, basisLine(rated, texts), madeLine(texts, made)]);
}

function sheetOf(
  { ledger }: RatedLedger,
  accounts: readonly RatedAccount[],
  results: readonly ResultColumn[],
  texts: SheetTexts,
  head: SheetContent['head'],
): SheetContent {
  const text = { format: 'General', width: 130 };
  const columns: TableColumn[] = [
    { title: texts.columns.customer, ...text, cells: accounts.map(({ customer }) => customer) },
    ...results.map(({ title, format, cell }) => ({ title, format, width: 78, cells: accounts.map(cell) })),
  ];
  if (ledger.currencies.length > 1) {
    const cells = accounts.map(({ currency }) => ledger.currencies[currency]?.code ?? '');
    columns.splice(1, 0, { title: texts.columns.currency, format: 'General', width: 60, cells });
  }
  return { key: 'ratings', title: texts.titles.ratings, head, columns };
}
