import { DAYS_TO_1904 } from '../../../../records/cells/dateColumns.js';
import { fromMinor } from '../../../../domain/money/money.js';
import type { PlannedCell } from '../../../writePlan.js';
import type { SheetContent, TableColumn } from '../sheetContent.js';
import { basisLine, madeLine } from '../basisLines.js';
import { OWN_TABLE_PREFIX } from '../../../ownership.js';
import type { AgedColumns } from './agingGroup.js';
import type { LiveLedger } from './liveLedger.js';

/**
 * The open items as a table of their own, one row each: what live formulas are made from where the ledger's own columns do not say what is open.
 * Credits that stand on account have a column apart. With several currencies a customer's name has its currency behind it.
 */
export function openItemsSheet({ rated, texts }: LiveLedger, made: string | undefined): SheetContent {
  const { items, ledger, labels } = rated;
  const { currencies, documents } = ledger;
  const { live, columns } = texts;
  const offset = rated.date1904 === true ? DAYS_TO_1904 : 0;
  const rows = Array.from({ length: items.count }, (_, at): PlannedCell[] => {
    const currency = currencies[items.currency[at] ?? 0];
    const name = ledger.customers[items.customer[at] ?? 0] ?? '';
    const open = fromMinor(items.open[at] ?? 0, currency?.decimals ?? 2);
    const isAged = labels[items.bucket[at] ?? -1] !== undefined;
    return [
      currencies.length > 1 ? `${name} (${currency?.code ?? ''})` : name,
      documents.number[items.document[at] ?? -1] ?? '',
      rated.asOf - (items.days[at] ?? 0) - offset,
      isAged ? open : 0,
      isAged ? 0 : open,
    ];
  });
  const column = (title: string, at: number, format: string, width: number): TableColumn => ({
    title,
    format,
    width,
    cells: rows.map((row) => row[at] ?? ''),
  });
  return {
    key: 'items',
    title: texts.titles.items,
    head: [{ cells: [live.itemsLead] }, basisLine(rated, texts), madeLine(texts, made)],
    columns: [
      column(columns.customer, 0, 'General', 130),
      column(live.document, 1, 'General', 90),
      column(live.date, 2, 'yyyy-mm-dd', 80),
      column(live.open, 3, rated.amountFormat, 80),
      column(columns.onAccount, 4, rated.amountFormat, 80),
    ],
  };
}

/** The columns of that table as formulas refer to them. */
export function openItemColumns({ texts }: LiveLedger): AgedColumns {
  const column = (title: string) => `${OWN_TABLE_PREFIX}items[${title}]`;
  const { live, columns } = texts;
  return {
    customer: column(columns.customer),
    date: column(live.date),
    aged: column(live.open),
    onAccount: column(columns.onAccount),
  };
}
