import type { FindingLog, Spot } from '../findings/findingLog.js';
import { NO_DATE } from '../../domain/receivables/ledger.js';
import type { LedgerReading } from './ledgerReading.js';
import type { WaitingMoney } from './newDocument.js';

/**
 * Adds the receipts that name no document, unless the documents themselves state the same money as settled or paid: then it would count
 * twice. The same money is what a customer paid on one day, or in all, to the last minor unit; it is left out and reported. Other receipts
 * beside such documents are counted, and the risk is a finding.
 * Example: an invoice of 100 settled on 3 May, and a receipt of 100 on 3 May. Source: domain.md sections 4 and 11.
 */
export function addReceipts(reading: LedgerReading, log: FindingLog): void {
  if (reading.receipts.length === 0) return;
  const stated = statedMoney(reading);
  const received = sums();
  for (const { document } of reading.receipts) {
    received.add(dayOf(document), -document.amount);
    received.add(accountOf(document), -document.amount);
  }
  const isStated = (key: string) => stated.of(key) !== 0 && stated.of(key) === received.of(key);
  for (const money of reading.receipts) {
    const { document, place } = money;
    if (isStated(dayOf(document)) || isStated(accountOf(document))) {
      reading.rowsUsed -= 1;
      reading.report(money.columns, place.row);
      log.add('receipt-repeated', spotOf(money), { customer: reading.nameOf(document.customer) });
    } else {
      reading.add(document, place);
      if (stated.isAny) log.count('receipts-beside-settled', reading, () => spotOf(money));
    }
  }
}

type Account = Pick<WaitingMoney['document'], 'customer' | 'currency'>;

function accountOf({ customer, currency }: Account): string {
  return `${customer}/${currency}`;
}

function dayOf({ documentDate, ...account }: Account & { readonly documentDate: number | null }): string {
  return `${accountOf(account)}/${Math.floor(documentDate ?? NO_DATE)}`;
}

/** What the documents' own rows say has come in, by account and day, and by account. */
function statedMoney(reading: LedgerReading) {
  const { documents, allocations } = reading.builder.build();
  const stated = sums();
  for (let index = 0; index < allocations.count; index += 1) {
    const document = allocations.document[index] ?? 0;
    const account = { customer: documents.customer[document] ?? 0, currency: documents.currency[document] ?? 0 };
    const amount = allocations.amount[index] ?? 0;
    const date = allocations.date[index] ?? NO_DATE;
    if (date !== NO_DATE) stated.add(dayOf({ ...account, documentDate: date }), amount);
    stated.add(accountOf(account), amount);
  }
  return { of: stated.of, isAny: allocations.count > 0 };
}

function sums() {
  const amounts = new Map<string, number>();
  return {
    add: (key: string, amount: number) => amounts.set(key, (amounts.get(key) ?? 0) + amount),
    of: (key: string) => amounts.get(key) ?? 0,
  };
}

function spotOf({ columns: { source, amount }, place }: WaitingMoney): Spot {
  return { source, offset: amount?.offset ?? 0, row: place.row, value: amount?.cells[place.row] ?? '' };
}
