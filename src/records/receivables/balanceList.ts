import { cellAddress } from '../address.js';
import { cellText, isBlank } from '../cells/cellText.js';
import { isTotalLabel } from '../cells/totalLabel.js';
import { readAmount, valueAt } from '../cells/values.js';
import { acceptCell } from '../findings/acceptCell.js';
import type { FindingLog } from '../findings/findingLog.js';
import type { Field, Mapping } from '../headers/fields.js';
import { fieldColumn, rowCountOf, type RecordTable } from '../recordTable.js';
import { currencyCode } from './currencyCode.js';
import type { OwnBalance } from './ownBalance.js';

const DOCUMENT_FACTS: readonly Field[] = [
  'number',
  'type',
  'documentDate',
  'dueDate',
  'settledDate',
  'appliesTo',
  'term',
  'date',
  'paid',
];

const MOVEMENTS: readonly Field[] = ['amount', 'debit', 'credit'];

/** Whether a receivables table says nothing that only documents have: customers and amounts alone. */
export function lacksDocuments({ fields }: Mapping): boolean {
  return !DOCUMENT_FACTS.some((field) => fields.has(field));
}

/** Whether a table is a list of balances by customer: nothing but what is outstanding. Beside a ledger of documents it is no part of it. */
export function isBalanceList(mapping: Mapping): boolean {
  const { fields } = mapping;
  return lacksDocuments(mapping) && fields.has('outstanding') && !MOVEMENTS.some((field) => fields.has(field));
}

/** Reads a list of balances. A row that cannot be used is a finding. Source: domain.md section 4 (own balance). */
export function readBalanceList(table: RecordTable, log: FindingLog): OwnBalance[] {
  const { source } = table.grid;
  const customer = fieldColumn(table, 'customer');
  const currency = fieldColumn(table, 'currency');
  const balance = readAmount(source, fieldColumn(table, 'outstanding'), log);
  if (customer === null || balance === null) return [];
  log.count('balance-list', table, () => ({ source }), { table: source.name });
  const own: OwnBalance[] = [];
  for (let row = 0; row < rowCountOf(table.grid); row += 1) {
    const name = customer.values[row] ?? '';
    const isEmpty = isBlank(balance.cells[row] ?? '');
    if (isBlank(name) && isEmpty) continue;
    const spot = { source, offset: customer.offset, row, value: name };
    if (isBlank(name)) log.add('customer-missing', spot);
    else if (isTotalLabel(cellText(name))) log.add('subtotal-row', spot);
    else if (isEmpty) log.add('row-skipped', { ...spot, offset: balance.offset, value: '' });
    else if (acceptCell(log, source, balance, row)) {
      own.push({
        customer: cellText(name),
        currency: currencyCode(currency?.values[row] ?? ''),
        amount: valueAt(balance, row) ?? 0,
        sheet: source.sheet,
        cell: cellAddress(source.firstRow + row, source.firstColumn + balance.offset),
      });
    }
  }
  return own;
}
